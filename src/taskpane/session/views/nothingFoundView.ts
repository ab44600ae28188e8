// Why nothing could be evaluated, and what the user can do: point at his cells, or choose a year. Guesses neither.
import { inspectionFailureSentence } from '../../../messages/commandSentences';
import type { Language } from '../../../messages/language';
import type { InspectionFailure } from '../../../sheets/inspection';
import type { NothingFoundView } from '../../paneViews';

/** `thisYear` is that of the clock: where the workbook names no year, it and its neighbours are offered. */
export const nothingFoundView = (
  reason: InspectionFailure,
  thisYear: number,
  language: Language,
): NothingFoundView => ({
  sentence: inspectionFailureSentence(reason, language),
  canPoint: reason.code !== 'YEAR_NOT_FOUND',
  years: reason.code === 'YEAR_NOT_FOUND' ? yearsFor(reason.found ?? '', thisYear) : [],
});

function yearsFor(text: string, thisYear: number): readonly number[] {
  const named = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
  return named.length > 0 ? [...new Set(named)] : [thisYear, thisYear - 1, thisYear + 1];
}
