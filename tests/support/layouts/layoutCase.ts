// One workbook of a layout with what is true of it, and the files of its folder. Knows no layout.
import { lastDay, MONTHS, type Account } from './facts';
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { knownAt, revenueTruth, runningOf, type Truth } from './truth';

export interface ExpectedIndicator {
  readonly name?: string;
  readonly office?: string;
  readonly opd?: string;
  readonly source?: { readonly sheet: string; readonly row: number };
  readonly periods: Truth;
}

export interface LayoutCase {
  readonly name: string;
  readonly sheets: readonly WrittenSheet[];
  readonly asOf: string;
  readonly indicators: readonly ExpectedIndicator[];
  /** How many questions must be asked; null where the rules leave it open. */
  readonly questions: number | null;
  readonly answers?: Readonly<Record<string, string>>;
  /** Some of the positions to date, as the command's JSON has them. */
  readonly position?: readonly Readonly<Record<string, string>>[];
  readonly title: string;
  readonly note: string;
}

const ALL_MONTHS = MONTHS.map((_, index) => index + 1);

export interface KnownFacts {
  readonly asOf: string;
  /** Months at whose end the running total is known; all of them by default. */
  readonly known?: readonly number[];
  /** Months of which the sheet holds no figure at all. */
  readonly missing?: readonly number[];
  readonly stages?: (account: Account) => readonly bigint[];
  readonly isPerPeriod?: boolean;
  readonly revised?: (account: Account) => { readonly annual: bigint; readonly from: string };
}

/** What is true of one account. */
export function accountTruth(account: Account, facts: KnownFacts): Truth {
  const months = account.months.map((own, index) =>
    facts.missing?.includes(index + 1) === true ? null : own,
  );
  return revenueTruth({
    annual: account.annual,
    upTo: knownAt(runningOf(months), facts.known ?? ALL_MONTHS),
    asOf: facts.asOf,
    ...(facts.revised === undefined ? {} : { revised: facts.revised(account) }),
    ...(facts.isPerPeriod === undefined ? {} : { isPerPeriod: facts.isPerPeriod }),
    ...(facts.stages === undefined ? {} : { stages: facts.stages(account) }),
  });
}

export const accountsTruth = (
  accounts: readonly Account[],
  facts: KnownFacts,
): readonly ExpectedIndicator[] =>
  accounts.map((account) => ({ name: account.name, periods: accountTruth(account, facts) }));

/** Where each indicator's name stands in the sheet, instead of the name itself. */
export const placedIn = (
  sheet: WrittenSheet,
  indicators: readonly ExpectedIndicator[],
): readonly ExpectedIndicator[] =>
  indicators.map(({ name = '', periods }) => {
    const row = sheet.rows.findIndex((cells) => cells.some((cell) => endsWith(cell, name)));
    if (row < 0) throw new Error(`${sheet.name} has no ${name}`);
    return { source: { sheet: sheet.name, row: row + 1 }, periods };
  });

const endsWith = (cell: SheetCell, name: string): boolean =>
  typeof cell === 'string' && (cell === name || cell.endsWith(` ${name}`));

/** Every period but the settled ones an open question, where it would have been judged. */
export const openTruth = (truth: Truth, settled: readonly string[] = []): Truth =>
  Object.fromEntries(
    Object.entries(truth).map(([period, result]) => [
      period,
      settled.includes(period) || ['Belum Jatuh Tempo', 'Tidak Ada Target'].includes(result.status ?? '')
        ? result
        : { attainment: null, status: 'Perlu Keputusan' },
    ]),
  );

/** The texts of the folder's files, by name. */
export function filesOf(layout: LayoutCase): Readonly<Record<string, string>> {
  const questions =
    layout.questions === null
      ? {}
      : { questions: Array.from({ length: layout.questions }, () => ({ answer: null })) };
  return {
    'sheets.json': sheetsText(layout.sheets),
    'expected.json': expectedText({
      ...questions,
      indicators: layout.indicators,
      ...(layout.position === undefined ? {} : { position: layout.position }),
    }),
    'options.json': `{\n  "asOf": "${layout.asOf}"\n}\n`,
    'note.md': `# ${layout.title}\n\n${layout.note.trim()}\n`,
    ...(layout.answers === undefined
      ? {}
      : { 'answers.json': `${JSON.stringify(layout.answers, null, 2)}\n` }),
  };
}

/** One line a period. */
const expectedText = (expected: unknown): string =>
  `${JSON.stringify(expected, null, 2).replace(/\{\n\s+"(?:target|attainment|status|sheet)"[^}]*\}/g, (object) => object.replace(/\s*\n\s*/g, ' '))}\n`;

/** One line a row, so that a change of one cell is a change of one line. */
function sheetsText(sheets: readonly WrittenSheet[]): string {
  const texts = sheets.map(({ rows, ...rest }) => {
    const lines = rows.map((cells) => `      ${JSON.stringify(cells)}`);
    const head = Object.entries(rest).map(
      ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
    );
    return `  {\n${head.join('')}    "rows": [\n${lines.join(',\n')}\n    ]\n  }`;
  });
  return `[\n${texts.join(',\n')}\n]\n`;
}

export const asOfEnd = (month: number): string => {
  const [day = ''] = lastDay(month).split(' ');
  return `2026-${String(month).padStart(2, '0')}-${day}`;
};
