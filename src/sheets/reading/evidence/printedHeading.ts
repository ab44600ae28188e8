// Columns in which a sheet prints what follows from its own figures: percentages, differences, totals. Finds them by their
// headings and says of which months they are; reads no figure.
import { figureHeading, type About } from '../headers/figureHeading';
import type { PrintedColumn } from '../headers/foundTable';
import type { HeadingPath } from '../headers/headerPaths';
import { MONTH_WORDS } from '../headers/headingDictionary';

const PERCENT = /%|\bpersen|\bp[er]{2}sentase|\bprosentase|\bcapaian\b/;
const DIFFERENCE = /\b(?:selisih|sisa|lebih|kurang|surplus|defisit)\b/;
const TOTAL = /^(?:jumlah|total)(?: (?:realisasi|penerimaan))?(?: \(.*\))?$/;
const RUNNING = /(?:^|\W)(?:s\s*[./]?\s*d\b\.?|sampai|hingga|kumulatif)/;
const QUARTER = /\b(?:tw|triwulan|trw|twl|triw|tri|kuartal)[\s._-]*(?:ke[\s-]*)?(iv|iii|ii|i|[1-4])(?!\w)/;
const SEMESTER = /\b(?:semester|smt|sem)[\s._-]*(?:ke[\s-]*)?(ii|i|[12])(?!\w)/;
const ROMANS = ['i', 'ii', 'iii', 'iv'];
const MONTHS = new Map<string, number>(
  MONTH_WORDS.flatMap((words, month) => words.map((word) => [word, month] as const)),
);

/** The months (1 to 12) that a printed column is of. */
export interface PrintedSpan {
  readonly first: number;
  readonly last: number;
  /** Headed as reaching from January on. */
  readonly isRunning: boolean;
}

/** The printed columns of a header; `taken` are the grid columns that have another meaning. */
export function printedColumns(
  paths: readonly HeadingPath[],
  left: number,
  about: About | null,
  taken: ReadonlySet<number>,
): readonly PrintedColumn[] {
  return paths.flatMap((path, at): readonly PrintedColumn[] => {
    const column = left + at;
    if (path.isContinued || taken.has(column)) return [];
    const what = printedWhat(path, about);
    return what === null ? [] : [{ what, column, texts: path.texts.join(' ') }];
  });
}

function printedWhat(path: HeadingPath, about: About | null): PrintedColumn['what'] | null {
  const heading = figureHeading(path, about);
  if (heading?.kind === 'derived') return heading.what === 'week' ? null : heading.what;
  if (heading !== null) return null;
  const innermost = path.texts.at(-1) ?? '';
  if (TOTAL.test(innermost)) return 'total';
  if (PERCENT.test(innermost)) return 'percent';
  return DIFFERENCE.test(innermost) ? 'difference' : null;
}

const numeral = (text: string): number => (ROMANS.includes(text) ? ROMANS.indexOf(text) + 1 : Number(text));

/** The months that the headings name; null where they name none, as a plain `Capaian`. */
export function printedSpan(texts: string): PrintedSpan | null {
  const isRunning = RUNNING.test(texts);
  const span = (first: number, last: number): PrintedSpan => ({ first, last, isRunning });
  const quarter = QUARTER.exec(texts)?.[1];
  if (quarter !== undefined) return span(numeral(quarter) * 3 - 2, numeral(quarter) * 3);
  const semester = SEMESTER.exec(texts)?.[1];
  if (semester !== undefined) return span(numeral(semester) * 6 - 5, numeral(semester) * 6);
  for (const word of texts.split(/[^a-z]+/).toReversed()) {
    const month = MONTHS.get(word);
    if (month !== undefined) return span(month + 1, month + 1);
  }
  return null;
}
