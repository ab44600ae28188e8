// Which verdict a row of the tool's own sheets is about: results, recap, register. By the headings that stand there now, for
// people move columns; a row that fits nothing any more is about none.
import type { SelectedCell } from '../../../application/workbookWindow';
import type { Evaluation, IndicatorResult, OfficialResult } from '../../../domain/evaluation';
import { PERIODS, type Period } from '../../../domain/period';
import type { RangeMark, SheetGrid, WorkbookReading } from '../../../sheets/grid';
import { textAt } from '../../../sheets/writing/gridCell';
import { MARKS } from '../../../sheets/writing/ownSheets';
import { accountText, periodsOf, periodsText } from '../../../sheets/writing/registerColumns';

/** `period` is null where the column decides, which bears `heading`. */
export type OwnSheetRow = { readonly heading: string; readonly period: Period | null } & (
  | { readonly kind: 'row'; readonly result: IndicatorResult }
  | { readonly kind: 'official'; readonly official: OfficialResult }
);

interface OwnRow {
  readonly at: (heading: string) => string;
  readonly heading: string;
}

type Finder = (evaluation: Evaluation, row: OwnRow) => OwnSheetRow | null;

const FINDERS: Readonly<Record<string, Finder>> = {
  [MARKS.results]: resultRow,
  [MARKS.recap]: recapRow,
  [MARKS.register]: registerRow,
};

export function ownSheetRow(
  { reading, evaluation }: { readonly reading: WorkbookReading; readonly evaluation: Evaluation },
  cell: SelectedCell,
): OwnSheetRow | null {
  const grid = reading.sheets.find(({ name }) => name === cell.sheet);
  const mark = reading.marks.find(
    ({ name, sheet, rect }) =>
      name in FINDERS &&
      sheet === cell.sheet &&
      rect.top < cell.row &&
      cell.column >= rect.left &&
      cell.column < rect.left + rect.columns,
  );
  const find = mark === undefined ? undefined : FINDERS[mark.name];
  return grid === undefined || mark === undefined || find === undefined
    ? null
    : find(evaluation, ownRow(grid, mark, cell));
}

/** The cells of a row by the headings above them; of equal headings the first. */
function ownRow(grid: SheetGrid, { rect }: RangeMark, { row, column }: SelectedCell): OwnRow {
  const lefts = new Map<string, number>();
  for (let left = rect.left; left < rect.left + rect.columns; left += 1) {
    const text = textAt(grid, rect.top, left);
    if (text !== '' && !lefts.has(text)) lefts.set(text, left);
  }
  return {
    at: (heading) => {
      const left = lefts.get(heading);
      return left === undefined ? '' : textAt(grid, row, left);
    },
    heading: textAt(grid, rect.top, column),
  };
}

function resultRow({ indicators }: Evaluation, { at, heading }: OwnRow): OwnSheetRow | null {
  const [sheet, row, name] = [at('Lembar'), at('Baris'), at('Uraian/Indikator Kinerja')];
  // The row may have been written for figures that stand elsewhere by now.
  const result = indicators.find(
    ({ indicator: { source, name: own } }) =>
      source.sheet === sheet && String(source.row) === row && own.trim() === name,
  );
  if (result === undefined) return null;
  return { kind: 'row', result, heading, period: null };
}

function recapRow({ officials }: Evaluation, { at, heading }: OwnRow): OwnSheetRow | null {
  const opd = at('Kode OPD');
  const official = onlyOne(officials.filter((one) => one.opd === opd && isPerson(one, at)));
  return official === null ? null : { kind: 'official', official, heading, period: null };
}

const isPerson = (
  { name, nip, position }: Pick<OfficialResult, 'name' | 'nip' | 'position'>,
  at: OwnRow['at'],
): boolean =>
  name.trim() === at('Nama Pejabat') && (nip ?? '') === at('NIP') && position.trim() === at('Jabatan');

function registerRow(evaluation: Evaluation, { at, heading }: OwnRow): OwnSheetRow | null {
  const entry = evaluation.register.find(
    (one) =>
      one.pactNumber === at('Nomor') &&
      periodsText(one.periods) === at('Periode') &&
      accountText(one).trim() === at('Kode Rekening') &&
      isPerson(one, at),
  );
  if (entry === undefined) return null;
  const last = periodsOf(at('Periode')).at(-1);
  const period = PERIODS.find((one) => one === last) ?? null;
  const result = evaluation.indicators.find(({ indicator }) => indicator.id === entry.indicatorId);
  if (result !== undefined) return { kind: 'row', result, heading, period };
  const official = onlyOne(
    evaluation.officials.filter(
      (one) => one.opd === entry.opd && one.name === entry.name && one.nip === entry.nip,
    ),
  );
  return official === null ? null : { kind: 'official', official, heading, period };
}

const onlyOne = <T>([first, ...others]: readonly T[]): T | null =>
  first === undefined || others.length > 0 ? null : first;
