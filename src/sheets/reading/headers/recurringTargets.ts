// Targets of one month, quarter or semester that do not say of which: `Target Bulanan`, `Target/Triwulan`, `Anggaran per Semester`.
// None of them is the target of the year. Reads texts only.
import type { WorkbookReading } from '../../grid';
import { cellAddress } from '../../writing/address';
import { foldedHeading } from '../cells/headingText';
import { TARGET_THIS_MONTH, TARGET_THIS_QUARTER, TARGET_THIS_SEMESTER } from './slots';

const TARGET = String.raw`(?:target|tgt|trgt|anggaran|rencana|pagu|proyeksi)`;
const MONTH = String.raw`(?:bulan|bln)(?:an)?`;
const QUARTER = String.raw`(?:triwulan|trwln|trw|tw|kuartal)(?:an)?`;
const SEMESTER = String.raw`(?:semester|smt)(?:an)?`;
const spanOf = (unit: string): string =>
  String.raw`(?:(?:per|tiap|setiap)\s*|/\s*|se-?|(?:1|satu)\s+)?${unit}`;
/** Several months, and what is shorter than one. */
const OTHER = String.raw`(?:(?:[2-9]|tiga|enam)\s+(?:bulan|bln|semester|triwulan|tw)|(?:(?:per|tiap|setiap)\s*|/\s*|se-?)?(?:hari|minggu|mgg)(?:an)?)`;
const END = String.raw`\b\)?\.?(?:\s*\(.*\))?$`;
const OF_WHAT = String.raw`(?:\s+(?:penerimaan|pendapatan|pad|retribusi|pajak))?`;

/** `other`: several months, or less than one. */
type Span = 'month' | 'quarter' | 'semester' | 'other';

const SPANS: readonly (readonly [Span, alone: RegExp, inner: RegExp])[] = [
  ['month' as const, spanOf(MONTH)] as const,
  ['quarter' as const, spanOf(QUARTER)] as const,
  ['semester' as const, spanOf(SEMESTER)] as const,
  ['other' as const, OTHER] as const,
].map(([span, words]) => [
  span,
  new RegExp(String.raw`\b${TARGET}\b${OF_WHAT}\s*\(?${words}${END}`),
  new RegExp(String.raw`^\(?${words}${END}`),
]);
const TARGET_ALONE = new RegExp(String.raw`^${TARGET}${OF_WHAT}(?:\s*\(.*\))?$`);

/** Of what time the target of a heading path is (plain texts, outermost first); null where it speaks of no such time. */
export function recurringSpan(texts: readonly string[]): Span | null {
  const inner = texts.at(-1) ?? '';
  const isUnderTarget = texts.length > 1 && TARGET_ALONE.test(texts.at(-2) ?? '');
  for (const [span, alone, within] of SPANS)
    if (alone.test(inner) || (isUnderTarget && within.test(inner))) return span;
  return null;
}

const HEADINGS: Readonly<Record<Span, string | null>> = {
  month: TARGET_THIS_MONTH,
  quarter: TARGET_THIS_QUARTER,
  semester: TARGET_THIS_SEMESTER,
  other: null,
};

/**
 * What such a target is in a report, that of the report's own time; beside the months of a year it has no place among them. Null
 * where it has none in reports either, undefined where the headings speak of no such target.
 */
export function recurringHeading(texts: readonly string[]): string | null | undefined {
  const span = recurringSpan(texts);
  return span === null ? undefined : HEADINGS[span];
}

const SEARCHED_ROWS = 60;

/** The first such heading of a workbook, for saying why no target was found. */
export function recurringTargetIn({ sheets, others = [] }: WorkbookReading): {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
} | null {
  for (const { name, values, rect } of [...sheets, ...others])
    for (const [row, cells] of values.slice(0, SEARCHED_ROWS).entries())
      for (const [column, value] of cells.entries())
        if (typeof value === 'string' && recurringSpan([foldedHeading(value)]) !== null)
          return {
            sheet: name,
            cell: cellAddress((rect?.top ?? 1) + row, (rect?.left ?? 1) + column),
            found: value.trim(),
          };
  return null;
}
