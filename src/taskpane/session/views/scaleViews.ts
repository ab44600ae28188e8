// Units in which figures were read that are not written so in their cells, by a heading or by an answer. Reads what was
// decided; decides nothing.
import type { Language } from '../../../messages/language';
import { answeredScale, statedScale } from '../../../messages/scaleSentences';
import type { Looked } from '../looked';

/** Questions about units, and the answer that leaves every figure as it stands. */
const ABOUT_UNITS: readonly string[] = [
  'UNIT_MISMATCH',
  'COLUMN_TOO_LARGE',
  'COLUMN_TOO_SMALL',
  'PERCENT_OR_FRACTION',
];
const AS_IT_STANDS = 'same';

export function scaleViews({ explained, prepared }: Looked, language: Language): readonly string[] {
  const answered = explained.questions.filter(
    ({ code, answer }) => ABOUT_UNITS.includes(code) && answer !== null && answer !== AS_IT_STANDS,
  );
  const bySheet = new Map<string, string>();
  for (const { role, sheet, unit } of prepared.inspection.sources)
    if ((role === 'target' || role === 'realisation') && unit !== '1') bySheet.set(sheet, unit);
  for (const { sheet, code } of answered)
    if (sheet !== null && code === 'UNIT_MISMATCH') bySheet.delete(sheet);
  return [
    ...[...bySheet].map(([sheet, unit]) => statedScale(sheet, unit, language)),
    ...answered.map((question) => answeredScale(question, question.answer ?? '', language)),
  ];
}
