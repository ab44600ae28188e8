// Rows of an officer's own reckoning below the last total or among notes: a rate of it, the year before, a check. Where every
// row above bears a number or a code and these bear none, where their names begin as reckonings do, or where they have one side of
// what all rows above a grand total have, they are no rows of the list.
import { valueAt, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import type { ListedRow } from './listedRow';
import { revenueLevel } from './revenueGroups';
import type { RowFigures } from './rowFigures';
import type { SourceRow } from './sourceRows';
import { likenessToSum } from './sumEvidence';

/** `1. Pajak Hotel`, `a) Pokok` in the cell of the name. */
const ENUMERATED = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]/i;
/** Whose number may have been forgotten. */
const ACCOUNT = /^(?:pajak|retribusi|pbjt|opsen|pbb|bphtb)\b/i;
const LEAST_ROWS = 2;
/** What heads notes. */
const NOTES = /^(?:catatan|keterangan|penjelasan|ket|note|nb)\b\W*$/i;
/** What no account is called, and what may be reckoned of a total. */
const RECKONED =
  /^(?:target|realisasi|capaian|rata[ -]*rata|rerata|kumulatif|akumulasi|kebutuhan|kekurangan|kelebihan|sisa|selisih|deviasi|surplus|defisit|persentase|prosentase|presentase|persen|pertumbuhan|kenaikan|penurunan|naik|turun|bertambah|berkurang|proyeksi|prognos[ai]s?|potensi|perkiraan|estimasi|pembanding|perbandingan|cek|check|kontrol|insentif|upah pungut|tahun|bulan)\b|^%|^(?:total )?(?:pad|pendapatan asli daerah|pendapatan daerah|apbd) (?:se-?)?(?:kota|kab\b|kabupaten|prov\b|provinsi|seluruh|keseluruhan)/i;
/** What stands for comparison there, and is as often an indicator: with a unit of its own and both sides it is one. */
const COMPARED =
  /^(?:pdrb|(?:jumlah )?penduduk|inflasi)\b|^(?:kontribusi|share|porsi|peran(?:an)?) *(?:\(?%|thd\b|terhadap\b|pad\b)/i;

interface Sides {
  readonly own: RowFigures;
  /** Of the other side, where it stands beside. */
  readonly beside: RowFigures | null;
  /** Rows that were found to add up others. */
  readonly sums: ReadonlyMap<number, unknown>;
}

/** Grid indexes of such rows. */
export function rowsBelowTotal(
  table: FoundTable,
  list: readonly ListedRow[],
  sides: Sides,
): ReadonlySet<number> {
  const below = new Set<number>();
  const last = list.findLastIndex(
    ({ kind, index }) =>
      kind === 'total' || kind === 'subtotal' || (kind === 'note' && headsNotes(table, index)),
  );
  if (last < 0) return below;
  const isMarked = markOf(table);
  const above = list.slice(0, last).flatMap(({ row }) => row ?? []);
  if (above.length < LEAST_ROWS) return below;
  const tail = list.slice(last + 1);
  const rows = tail.flatMap(({ row, untargeted }) => row ?? untargeted ?? []);
  const isListed = (row: SourceRow): boolean =>
    row.code !== null || isMarked(row.index) || ACCOUNT.test(plainText(row.name));
  const isList = above.every((row) => row.code !== null || isMarked(row.index)) && !rows.some(isListed);
  const isMeasured = ({ index }: SourceRow): boolean =>
    plainText(valueAt(table, index, 'Satuan')) !== '' &&
    sides.own.hasAmount(index) &&
    (sides.beside?.hasAmount(index) ?? true);
  const isReckoned = (row: SourceRow): boolean => {
    const name = plainText(row.name);
    if (row.code !== null) return false;
    return RECKONED.test(name) || (COMPARED.test(name) && !isMeasured(row));
  };
  for (const row of rows) if (isList || (isReckoned(row) && !isMarked(row.index))) below.add(row.index);
  for (const row of behindGrandTotal(list, sides, isMarked)) below.add(row.index);
  for (const row of amongNotes(table, list, sides)) below.add(row.index);
  return below;
}

/**
 * Rows behind a total that adds up every row above it, with a target or a realisation alone where all rows above have both, and
 * without a code, a mark or an account's name.
 */
function behindGrandTotal(
  list: readonly ListedRow[],
  { own, beside, sums }: Sides,
  isMarked: (index: number) => boolean,
): readonly SourceRow[] {
  const at = beside === null ? -1 : list.findIndex(({ kind }) => kind === 'total');
  const total = list[at];
  if (total === undefined || beside === null) return [];
  const isWhole = (index: number): boolean => own.hasAmount(index) && beside.hasAmount(index);
  const behind = list.slice(at + 1).flatMap(({ row, untargeted }) => {
    const one = row ?? untargeted;
    if (one === undefined || one.code !== null || isMarked(one.index) || isWhole(one.index)) return [];
    return revenueLevel(plainText(one.name)) === null ? [one] : [];
  });
  if (behind.length === 0) return [];
  const leaves = list
    .slice(0, at)
    .flatMap(({ index, row }) => (row === null || sums.has(index) ? [] : [index]));
  const isGrand = leaves.length >= LEAST_ROWS && likenessToSum(own, total.index, leaves) === 'equal';
  return isGrand && leaves.every(isWhole) ? behind : [];
}

/** Rows behind the heading of notes with one side alone, where all rows above have both: numbered remarks that name an amount. */
function amongNotes(
  table: FoundTable,
  list: readonly ListedRow[],
  { own, beside, sums }: Sides,
): readonly SourceRow[] {
  const at = list.findIndex(({ kind, index }) => kind === 'note' && headsNotes(table, index));
  if (at < 0 || beside === null) return [];
  const isWhole = (index: number): boolean => own.hasAmount(index) && beside.hasAmount(index);
  const above = list
    .slice(0, at)
    .flatMap(({ index, row }) => (row === null || sums.has(index) ? [] : [index]));
  if (above.length < LEAST_ROWS || !above.every(isWhole)) return [];
  const behind = list.slice(at + 1).flatMap(({ row, untargeted }) => row ?? untargeted ?? []);
  const notes = list.slice(at + 1).find(({ index }) => isFilled(table, index));
  // A list that goes on is numbered on; notes begin with their own first.
  if (notes === undefined || !beginsWithOne(table, notes.index)) return [];
  return behind.every(({ index, code }) => code === null && !isWhole(index)) ? behind : [];
}

const isFilled = ({ grid }: FoundTable, index: number): boolean =>
  (grid.values[index] ?? []).some((cell) => cell !== '');

/** `1`, `1.`, `a)` before the name, or at its beginning. */
const beginsWithOne = ({ grid }: FoundTable, index: number): boolean =>
  /^\s*\(?[1a](?:[.)]|\s|$)/i.test(String((grid.values[index] ?? []).find((cell) => cell !== '') ?? ''));

const headsNotes = ({ grid }: FoundTable, index: number): boolean => {
  const [first, ...more] = (grid.values[index] ?? []).filter((cell) => cell !== '');
  return more.length === 0 && NOTES.test(plainText(first ?? ''));
};

/** Whether something stands left of a row's name, or its name is numbered. */
function markOf({ grid, nameColumns, columns }: FoundTable): (index: number) => boolean {
  const name = nameColumns[0] ?? columns.get('Uraian/Indikator Kinerja') ?? 0;
  return (index) => {
    const cells = grid.values[index] ?? [];
    const isNumbered = cells.slice(0, name).some((cell) => cell !== '');
    return isNumbered || ENUMERATED.test(plainText(cells[name] ?? ''));
  };
}
