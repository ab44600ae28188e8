// Target and realisation rows for the matcher's tests, from a line each, and what matching them comes to by name.
import { Findings } from '../../../src/sheets/reading/findings';
import type { FoundTable } from '../../../src/sheets/reading/headers/foundTable';
import { KeyMatcher } from '../../../src/sheets/reading/keys/keyMatcher';
import type { Matching } from '../../../src/sheets/reading/keys/matching';
import { Offices } from '../../../src/sheets/reading/offices/offices';
import type { OfficeMap } from '../../../src/sheets/reading/documents/readExemptions';
import { settleOffices } from '../../../src/sheets/reading/offices/settleOffices';
import type { SourceRow } from '../../../src/sheets/reading/rows/sourceRows';
import type { Question } from '../../../src/sheets/finding';
import type { PactHold } from '../../../src/domain/pact';
import { sheetOf } from './bookOf';

export interface Line {
  readonly opd?: string;
  readonly office?: string;
  readonly code?: string | null;
  readonly name: string;
  readonly section?: string;
  /** The row's figure: its target, or its realisation of January. */
  readonly figure?: number | string;
}

export interface SheetLines {
  readonly sheet: string;
  readonly titles?: readonly string[];
  readonly lines: readonly Line[];
}

export const NO_MAP: OfficeMap = { reorganisations: [], formerOf: new Map(), opdFor: () => '' };
const COLUMNS = ['Kode OPD', 'Kode Rekening', 'Uraian/Indikator Kinerja', 'Target Murni', 'Januari'];

/** One sheet's lines as source rows, under its titles and a header. */
export function rowsOf({ sheet, titles = [], lines }: SheetLines, offices: Offices): SourceRow[] {
  const head = [...titles.map((title) => [title, '', '', '', '']), COLUMNS];
  const matrix = lines.map(({ opd = '', code = null, name, figure = 1 }) => [
    opd,
    code ?? '',
    name,
    figure,
    figure,
  ]);
  const grid = sheetOf(sheet, [...head, ...matrix]);
  const found: Partial<FoundTable> = {
    role: 'target',
    grid,
    headerRows: [head.length],
    columns: new Map(COLUMNS.map((heading, column) => [heading, column])),
    from: head.length,
    to: head.length + lines.length,
  };
  const table = found as FoundTable;
  return lines.map((line, at) => ({
    table,
    index: head.length + at,
    row: head.length + at + 1,
    opd: offices.opdOf(line.opd ?? '', line.office ?? ''),
    code: line.code ?? null,
    name: line.name,
    isBare: line.figure === '',
    yearQuestion: null,
    ...(line.section === undefined ? {} : { section: line.section }),
  }));
}

export interface Matched {
  readonly matching: Matching;
  /** Of every target by its name and row: the rows that it took, `ask` where it is held, `out`, or `none`. */
  readonly pairs: readonly string[];
  readonly questions: readonly Question[];
  readonly issues: readonly string[];
  readonly pactHolds: readonly PactHold[];
}

export interface Setting {
  readonly targets: readonly SheetLines[];
  readonly realisations: readonly SheetLines[];
  readonly parents?: readonly SheetLines[];
  /** Offices that `Pejabat` names: code and name. */
  readonly known?: readonly (readonly [opd: string, office: string])[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly map?: OfficeMap;
  /** The target sheets hold the realisation too. */
  readonly isBlock?: boolean;
}

/** Settles offices and matches, as the reader does. */
export function matched(setting: Setting): Matched {
  const offices = new Offices();
  for (const [opd, office] of setting.known ?? []) offices.opdOf(opd, office);
  const log = new Findings(setting.answers ?? {});
  const all = (sheets: readonly SheetLines[]): SourceRow[] =>
    sheets.flatMap((sheet) => rowsOf(sheet, offices));
  const targets = all(setting.targets);
  const own = setting.isBlock === true ? targets.map((row) => ({ ...row })) : [];
  const realisations = [...own, ...all(setting.realisations)];
  const map = setting.map ?? NO_MAP;
  const pactHolds = settleOffices(targets, map, offices, log);
  const matching = new KeyMatcher(
    targets,
    realisations,
    all(setting.parents ?? []),
    map,
    offices,
    log,
  ).match();
  return {
    matching,
    pairs: targets.map((target) => `${target.name} = ${outcome(target, matching)}`),
    questions: log.questions(),
    issues: log.issues().map(({ code, sheet, cell }) => `${code} ${sheet ?? ''}!${cell ?? ''}`),
    pactHolds,
  };
}

function outcome(target: SourceRow, { matches, holds, leftOut }: Matching): string {
  if (leftOut.has(target)) return 'out';
  if (holds.has(target)) return 'ask';
  const rows = matches.get(target)?.rows ?? [];
  return rows.length === 0 ? 'none' : rows.map(({ table, row }) => `${table.grid.name}!${row}`).join(' + ');
}

export const idsOf = ({ questions }: Matched): readonly string[] => questions.map(({ id }) => id);

/** As `matched`, of one block that holds targets and realisation: both sides are rows of the same sheet. */
export function matchedBlock(
  block: SheetLines,
  elsewhere: readonly SheetLines[] = [],
  answers: Readonly<Record<string, string>> = {},
): Matched {
  return matched({ targets: [block], realisations: elsewhere, answers, isBlock: true });
}
