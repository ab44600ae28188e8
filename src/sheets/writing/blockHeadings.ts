// Which headings the block under each of the tool's marks has.
import { ANSWER_COLUMNS } from './answersSheet';
import { checkColumns } from './check/checkColumns';
import { HISTORY_COLUMNS } from './historySheet';
import type { OwnColumn } from './ownBlock';
import { MARKS, OWN_SHEETS } from './ownSheets';
import { RECAP_COLUMNS } from './recapSheet';
import { REGISTER_COLUMNS } from './registerColumns';
import { RESULT_HEADINGS } from './resultColumns';
import { separateColumns } from './results';

const texts = (columns: readonly OwnColumn[]): readonly string[] => columns.map(({ heading }) => heading);

/** The headings of a mark's block; none for a name that is no mark of the tool. */
export function headingsOf(mark: string): readonly string[] {
  if (mark.startsWith(MARKS.resultsBeside)) return RESULT_HEADINGS;
  switch (mark) {
    case MARKS.results:
      return texts(separateColumns(null));
    case MARKS.recap:
      return texts(RECAP_COLUMNS);
    case MARKS.register:
      return texts(REGISTER_COLUMNS);
    case MARKS.history:
      return texts(HISTORY_COLUMNS);
    case MARKS.answers:
      return texts(ANSWER_COLUMNS);
    case MARKS.check:
      return texts(checkColumns(null));
    case MARKS.dashboard:
      return [OWN_SHEETS.dashboard];
    case MARKS.progress:
      return [OWN_SHEETS.progress];
    case MARKS.minutes:
      return [OWN_SHEETS.minutes];
    case MARKS.handover:
      return [OWN_SHEETS.handover];
    case MARKS.agreement:
      return [OWN_SHEETS.agreement];
    default:
      return [];
  }
}
