// The part of a run that makes `Berita Acara`, on demand, and keeps it up to date once it stands.
import type { Evaluation } from '../../../domain/evaluation';
import type { WorkbookReading } from '../../grid';
import { standingSheet } from '../ownSheet';
import { MARKS } from '../ownSheets';
import { minutesPage } from './minutes/minutesPage';
import { fieldsOf } from './planPage';
import { REGISTER_HEADINGS, TOOL_COLUMNS } from '../registerColumns';
import { matchRows, readRegister } from '../registerRow';
import { registerSheet } from '../registerSection';
import { NO_SECTION, type RunPlanFacts, type Section } from '../section';
import type { PagesWording } from './pagesWording';
import { pageSection, printFacts } from './printedPage';
import { wantsPage } from './standingPages';

const DECISION = REGISTER_HEADINGS.indexOf('Keputusan') - TOOL_COLUMNS;

/** Results that must be reviewed and on which nobody has decided in the register. */
function openReviews(reading: WorkbookReading, { register }: Evaluation): number {
  const standing = standingSheet(reading, registerSheet(''));
  const rows = standing === null ? [] : readRegister(standing.grid, standing.marked, standing.lefts);
  const matches = matchRows(register, rows);
  return register.filter(
    (entry) => entry.status === 'Perlu Telaah' && (matches.get(entry)?.words[DECISION] ?? '') === '',
  ).length;
}

/** Plans the minutes; before a period is due there is nothing to state. */
export function planMinutes(facts: RunPlanFacts, wording: PagesWording): Section {
  const { reading, inspection, evaluation } = facts;
  const { input } = inspection;
  if (input === null || !wantsPage(facts, 'minutes')) return NO_SECTION;
  const page = minutesPage({
    evaluation,
    openQuestions: inspection.questions.filter(({ answer }) => answer === null).length,
    openReviews: openReviews(reading, evaluation),
    fields: fieldsOf(reading, MARKS.minutes),
    wording: wording.minutes,
    print: printFacts(facts, input, wording),
  });
  return pageSection(facts, page);
}
