// Readings as offices' own sheets give them, cell by cell: a monthly sheet of 455 rows and 40 columns, and a long list of
// deposits beside its targets. No host and no file: they are for measuring the reader alone.
import type { CellValue, Rect, SheetGrid, WorkbookReading } from '../src/sheets/grid';
import { MONTH_NAMES } from '../src/sheets/monthNames';
import { generator } from './generator';

const YEAR = 2026;
const FIRST_DAY = 46_023;
const KNOWN_DAYS = 273;
const KNOWN_MONTHS = 9;
const NAME_COLUMNS = 6;
const SHEET_WIDTH = 40;
const LEAVES_IN_GROUP = 9;
const GROUPS = 44;
const ACCOUNTS = 400;
const OFFICES = 4;

export function gridOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  merges: readonly Rect[] = [],
): SheetGrid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => [...row, ...blanks(width - row.length)]);
  const formats = new Array<string>(width).fill('General');
  return {
    id: name,
    name,
    visibility: 'Visible',
    isProtected: false,
    isFiltered: false,
    tables: [],
    rect: { top: 1, left: 1, rows: rows.length, columns: width },
    values,
    formulas: values,
    numberFormats: values.map(() => formats),
    errorCells: new Set(),
    hiddenRows: [],
    hiddenColumns: [],
    merges,
  };
}

export const readingOf = (sheets: readonly SheetGrid[]): WorkbookReading => ({
  sheets,
  sheetNames: sheets.map(({ name }) => name),
  marks: [],
  parts: {},
});

const blanks = (count: number): readonly CellValue[] => new Array<CellValue>(count).fill('');
const digits = (number: number, width: number): string => String(number).padStart(width, '0');

interface Line {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly annual: number;
  readonly months: readonly number[];
}

const sumOf = (lines: readonly Line[]): Pick<Line, 'annual' | 'months'> => ({
  annual: lines.reduce((sum, { annual }) => sum + annual, 0),
  months: MONTH_NAMES.map((_, month) => lines.reduce((sum, { months }) => sum + (months[month] ?? 0), 0)),
});

/** Leaves under groups under one head, as an export of the budget has them. */
function accountLines(): readonly Line[] {
  const random = generator(20_261_122);
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const code = `4.1.02.${digits(Math.floor(group / 20) + 1, 2)}.${digits((group % 20) + 1, 2)}`;
    const leaves = Array.from({ length: LEAVES_IN_GROUP }, (__, leaf): Line => {
      const months = MONTH_NAMES.map(() => Math.round(1e6 + random() * 9e7));
      const annual = months.reduce((sum, own) => sum + own, 0);
      const name = `Retribusi Contoh Jenis ${group + 1} Bagian ${leaf + 1}`;
      return { code: `${code}.${digits(leaf + 1, 4)}`, name, level: 2, annual, months };
    });
    return [{ code, name: `Retribusi Contoh Jenis ${group + 1}`, level: 1, ...sumOf(leaves) }, ...leaves];
  });
  const lines = groups.flat();
  const whole = sumOf(lines.filter(({ level }) => level === 2));
  return [{ code: '4.1.02', name: 'Retribusi Daerah', level: 0, ...whole }, ...lines];
}

/** Two header rows, names over six columns, each month's own figure and the total up to it, and a few columns beside. */
export function officeReading(): WorkbookReading {
  const titles = ['BADAN PENDAPATAN DAERAH', 'LAPORAN REALISASI PENDAPATAN', `TAHUN ANGGARAN ${YEAR}`];
  const upper: CellValue[] = ['No', 'Kode Rekening', 'Uraian', ...blanks(NAME_COLUMNS - 1), 'Target'];
  const lower: CellValue[] = [...blanks(upper.length)];
  const top = titles.length + 2;
  const merges: Rect[] = [{ top, left: 3, rows: 2, columns: NAME_COLUMNS }];
  for (const month of MONTH_NAMES) {
    merges.push({ top, left: upper.length + 1, rows: 1, columns: 2 });
    upper.push(month, '');
    lower.push('Realisasi', `s.d. ${month}`);
  }
  upper.push('Sisa', '%', 'Keterangan', 'Petugas', 'Wilayah', 'Catatan', 'Arsip');
  const rows = accountLines().map(({ code, name, level, annual, months }, at): readonly CellValue[] => {
    const names: CellValue[] = [...blanks(NAME_COLUMNS)];
    names[level] = name;
    let total = 0;
    const figures = months.flatMap((own, month): readonly CellValue[] => {
      total += own;
      return month < KNOWN_MONTHS ? [own, total] : ['', ''];
    });
    return [at + 1, code, ...names, annual, ...figures, '', '', 'Lancar', '', '', '', ''];
  });
  const head = [...titles.map((title) => [title]), [], upper, lower];
  const signed = [[], [], ['Mengetahui,'], ['Kepala Badan'], [], [], [], ['Ratna Contoh, S.E.']];
  const grid = gridOf('Realisasi', [...head, ...rows, ...signed], merges);
  if (grid.rect?.columns !== SHEET_WIDTH) throw new Error(`The sheet has ${grid.rect?.columns} columns`);
  return readingOf([grid]);
}

/** A list of so many deposits of the first nine months, in no order, and the targets of their accounts. */
export function depositReading(deposits: number): WorkbookReading {
  const random = generator(20_261_123);
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) => ({
    opd: `1.${digits((at % OFFICES) + 1, 2)}`,
    code: `4.1.02.01.${digits(Math.floor(at / 90) + 1, 2)}.${digits((at % 90) + 1, 4)}`,
    name: `Retribusi Contoh ${at + 1}`,
  }));
  const targets = accounts.map(({ opd, code, name }): readonly CellValue[] => [
    opd,
    `Dinas Contoh ${opd}`,
    code,
    name,
    Math.round(1e9 + random() * 9e9),
  ]);
  const list = Array.from({ length: deposits }, (_, at): readonly CellValue[] => {
    const account = accounts[at % ACCOUNTS];
    const date = FIRST_DAY + Math.floor(random() * KNOWN_DAYS);
    return [date, account?.opd ?? '', account?.code ?? '', account?.name ?? '', Math.round(random() * 1e8)];
  });
  const heads = ['Kode OPD', 'Perangkat Daerah', 'Kode Rekening', 'Uraian', `Target ${YEAR} (Rp)`];
  const grid = gridOf('Setoran', [['Tanggal', 'Kode OPD', 'Kode Rekening', 'Uraian', 'Jumlah'], ...list]);
  const formats = ['dd/mm/yyyy', 'General', 'General', 'General', '#,##0'];
  return readingOf([
    gridOf('Target 2026', [heads, ...targets]),
    {
      ...grid,
      numberFormats: grid.values.map((_, at) => (at === 0 ? formats.map(() => 'General') : formats)),
    },
  ]);
}
