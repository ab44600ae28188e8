import { PERIODS, type Period } from '../../../src/domain/period';
import type { Evaluation, RegisterEntry } from '../../../src/domain/evaluation';
import { entryCells, REGISTER_HEADINGS, TOOL_COLUMNS } from '../../../src/sheets/writing/registerColumns';
import {
  recordKey,
  recordsFrom,
  recordsText,
  type RegisterRecords,
} from '../../../src/sheets/writing/registerBasis';
import { matchRows, readRegister, type RegisterRow } from '../../../src/sheets/writing/registerRow';
import { updatedRegister, type RegisterFacts } from '../../../src/sheets/writing/registerSheet';
import { dateCell } from '../../../src/sheets/writing/shownNumber';
import type { Wording } from '../../../src/sheets/writing/wording';
import type { CellValue } from '../../../src/sheets/grid';
import { gridOf } from './gridOf';

const wording: Wording = {
  remark: () => '',
  registerReason: (entry) => `alasan ${entry.status}`,
  formerResult: (status, date, cells) => `Semula ${status} (${date}); berubah karena ${cells.join(', ')}.`,
  holder: ({ name }) => name,
  month: (month) => month,
  sheetTitle: () => '',
  fingerprint: () => '',
  recalculated: () => '',
  answer: () => ({ question: '', answer: '' }),
  counts: () => '',
};

const entry = (more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  periods: ['TW I'],
  opd: '1.01',
  office: 'Badan Pendapatan Daerah',
  position: 'Kepala Badan',
  name: 'Ratna Kusumawati',
  nip: '198001012005012001',
  pactNumber: '800/12/2026',
  field: 'PAD',
  indicatorId: 'Target!6',
  code: '4.1.01.09',
  indicatorName: 'Pajak Reklame',
  attainment: { numerator: 9n, denominator: 10n },
  threshold: 100_000_000n,
  status: 'Terindikasi Pelanggaran',
  reasons: [],
  ...more,
});

const evaluation = (register: readonly RegisterEntry[]): Evaluation => ({
  settings: {
    year: 2026,
    asOf: '2026-09-30',
    runDate: '2026-10-05',
    graceDays: 0,
    basis: 'Kumulatif',
    averageCap: 120_000_000n,
    fragilePercent: 10_000n,
    schedule: [15_000_000n, 40_000_000n, 75_000_000n, 100_000_000n],
    thresholds: [null, null, null, null],
    scale: null,
  },
  indicators: [],
  officials: [],
  totals: [],
  positions: [],
  register,
  issues: [],
  counts: Object.fromEntries(PERIODS.map((period) => [period, {}])) as Record<Period, Record<string, number>>,
});

const LEFTS = REGISTER_HEADINGS.map((_, index) => index + 1);
const TODAY = '2026-10-05';

/** The register as rows on a sheet, people's words given by heading. */
function rowsOf(lines: readonly (readonly CellValue[])[]): readonly RegisterRow[] {
  const grid = gridOf('Register Pakta', [[...REGISTER_HEADINGS], ...lines]);
  return readRegister(grid, { top: 1, left: 1, rows: lines.length + 1, columns: LEFTS.length }, LEFTS);
}

const line = (of: RegisterEntry, note = ''): readonly CellValue[] => [
  ...entryCells(of).map((cell) => (typeof cell === 'object' ? '' : cell)),
  `alasan ${of.status}`,
  Number(dateCell('2026-07-01')),
  ...Array.from({ length: 5 }, () => ''),
  note,
];

const facts = (
  register: readonly RegisterEntry[],
  rows: readonly RegisterRow[],
  height: number,
  records: RegisterRecords = new Map(),
): RegisterFacts => ({
  evaluation: evaluation(register),
  rows,
  height,
  records,
  basisOf: () => ({ 'Realisasi!E6': '900' }),
  basisOfRow: () => ({ 'Realisasi!E6': '900' }),
  wording,
  today: TODAY,
});

describe('updatedRegister', () => {
  it('adds a row for a new entry and leaves the six columns of people blank', () => {
    const { cells, added } = updatedRegister(facts([entry()], [], 0));
    expect(added).toBe(1);
    expect(cells[0]?.slice(TOOL_COLUMNS)).toEqual(['', '', '', '', '', '']);
    expect(cells[0]?.slice(0, 3)).toEqual(['800/12/2026', 'TW I', 'Badan Pendapatan Daerah']);
  });

  it('leaves a row alone when nothing changed, the date of its computing included', () => {
    const { cells, changed, added } = updatedRegister(facts([entry()], rowsOf([line(entry())]), 1));
    expect({ changed, added }).toEqual({ changed: 0, added: 0 });
    expect(cells[0]?.every((cell) => cell === null)).toBe(true);
  });

  it('keeps the row of a changed result where it stands and says what it was', () => {
    const before: RegisterRecords = new Map([
      [
        recordKey(rowsOf([line(entry())])[0]?.key ?? '', ['TW I']),
        { basis: { 'Realisasi!E6': '800' }, former: '' },
      ],
    ]);
    const now = entry({ status: 'Terkejar' });
    const { cells, changed } = updatedRegister(facts([now], rowsOf([line(entry(), 'dibahas')]), 1, before));
    expect(changed).toBe(1);
    expect(cells[0]?.[10]).toBe('Terkejar');
    expect(cells[0]?.[11]).toBe(
      'Semula Terindikasi Pelanggaran (2026-07-01); berubah karena Realisasi!E6. alasan Terkejar',
    );
    expect(cells[0]?.slice(TOOL_COLUMNS)).toEqual([null, null, null, null, null, null]);
  });

  it('never moves the words of people: rows sorted by hand stay in their places', () => {
    const first = entry();
    const second = entry({ code: '4.1.01.12', indicatorName: 'Pajak Air Tanah', indicatorId: 'Target!7' });
    const rows = rowsOf([line(second, 'milik kedua'), line(first, 'milik pertama')]);
    const { cells, added, changed } = updatedRegister(facts([first, second], rows, 2));
    expect({ added, changed }).toEqual({ added: 0, changed: 0 });
    expect(cells).toHaveLength(2);
  });

  it('keeps a row whose verdict is gone and writes what holds now', () => {
    const { cells, changed } = updatedRegister(facts([], rowsOf([line(entry(), 'dibahas')]), 1));
    expect(changed).toBe(1);
    expect(cells[0]?.[10]).toBe('Tidak Berlaku');
    expect(String(cells[0]?.[11])).toMatch(/^Semula Terindikasi Pelanggaran \(2026-07-01\)/);
    expect(cells[0]?.slice(TOOL_COLUMNS)).toEqual([null, null, null, null, null, null]);
  });

  it('is at rest after its own result', () => {
    const now = entry({ status: 'Terkejar' });
    const once = updatedRegister(facts([now], rowsOf([line(entry(), 'x')]), 1));
    const written = (once.cells[0] ?? []).map((cell, index) =>
      cell === null || typeof cell === 'object' ? (line(entry(), 'x')[index] ?? '') : cell,
    );
    const twice = updatedRegister(facts([now], rowsOf([written]), 1, once.records));
    expect({ added: twice.added, changed: twice.changed }).toEqual({ added: 0, changed: 0 });
  });
});

describe('matchRows', () => {
  it('gives a merged entry the row in which people have written', () => {
    const merged = entry({ periods: ['TW IV', 'Semester II', 'Tahun'] });
    const rows = rowsOf([
      line(entry({ periods: ['TW IV'] })),
      line(entry({ periods: ['Tahun'] }), 'diputus'),
    ]);
    expect(matchRows([merged], rows).get(merged)?.hasWords).toBe(true);
  });

  it('keeps persons and accounts apart', () => {
    const rows = rowsOf([line(entry({ nip: '197001011995011001', name: 'Orang Lain' }))]);
    expect(matchRows([entry()], rows).size).toBe(0);
  });
});

describe('recordsFrom', () => {
  it('reads back what recordsText wrote and nothing else', () => {
    const records: RegisterRecords = new Map([['k', { basis: { 'A!B1': '2' }, former: 'Semula' }]]);
    expect(recordsFrom(recordsText(records))).toEqual(records);
    expect(recordsFrom('[["k",{"basis":{"A!B1":2},"former":""}]]').size).toBe(0);
    expect(recordsFrom('{"k":1}').size).toBe(0);
    expect(recordsFrom('nothing').size).toBe(0);
  });
});
