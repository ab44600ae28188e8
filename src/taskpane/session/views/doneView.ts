// What was written, and what to look at next: rows without the best status, the lowest bands first.
import { UNSCALED_STATUSES } from '../../../domain/evaluation';
import { previewSentence } from '../../../messages/commandSentences';
import { formatAttainment, formatList } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { attentionSentence, moreRows, questionsLeft } from '../../../messages/rowNotes';
import type { PreviewLine } from '../../../sheets/writing/planPreview';
import { RESULT_HEADINGS } from '../../../sheets/writing/resultColumns';
import type { DoneView } from '../../paneViews';
import type { Looked } from '../looked';
import { rowNote, rowTitle } from './rowViews';
import { waitingRows } from './waitingRows';

const MOST_ROWS = 5;

export interface WrittenFacts {
  readonly checkedCells: number;
  readonly milliseconds: number;
}

export function doneView(
  looked: Looked,
  { checkedCells, milliseconds }: WrittenFacts,
  language: Language,
): DoneView {
  const { plan } = looked.prepared;
  const beside = plan.preview.find((line) => line.kind === 'resultsBeside');
  const open = looked.explained.questions.filter(({ answer }) => answer === null).length;
  const isWritten = plan.operations.length > 0;
  const sheets = plan.preview.flatMap((line) =>
    line.kind === 'resultsBeside' || line.kind === 'resultsElsewhere' ? [line.sheet] : [],
  );
  const decided = plan.preview.filter(isDecided).map((line) => previewSentence(line, language));
  return {
    columns: isWritten ? (beside?.columns ?? RESULT_HEADINGS.length) : 0,
    onSheets: isWritten ? formatList([...new Set(sheets)], language) : '',
    checkedCells,
    seconds: secondsText(milliseconds, language),
    attention: attention(looked, language),
    decided: isWritten ? decided : [],
    warnings: open === 0 ? [] : [questionsLeft(open, waitingRows(looked.evaluation.indicators), language)],
  };
}

const isDecided = ({ kind }: PreviewLine): boolean =>
  kind === 'ruleCell' || kind === 'ruleFilled' || kind === 'pactRow' || kind === 'ruleSheet';

/** Tenths, with the mark of the language. */
function secondsText(milliseconds: number, language: Language): string {
  const tenths = Math.max(1, Math.round(milliseconds / 100));
  return `${Math.floor(tenths / 10)}${language === 'id' ? ',' : '.'}${tenths % 10}`;
}

/** The very rows that the list of what is not met holds, the lowest bands first, then those without an attainment. */
function attention(looked: Looked, language: Language): readonly string[] {
  const { evaluation, latest } = looked;
  const { scale } = evaluation.settings;
  if (latest === null || scale === null) return [];
  const bands = scale.map(({ status }) => status);
  const order = [...bands.slice(1).toReversed(), ...UNSCALED_STATUSES.toReversed()];
  const rows = order.flatMap((status) =>
    evaluation.indicators.filter(({ periods }) => periods[latest].status === status),
  );
  const told = rows.slice(0, MOST_ROWS).map((result) => {
    const { status, attainment } = result.periods[latest];
    const shown = attainment === null ? status : `${status} (${formatAttainment(attainment, language)})`;
    return attentionSentence(rowTitle(result.indicator), shown, rowNote(looked, result, latest, language));
  });
  const rest = rows.length - told.length;
  return rest === 0 ? told : [...told, moreRows(rest, language)];
}
