// Targets and realisation below each other. Fictional figures only.
import { turnedLines } from '../../../../src/sheets/reading/lines/linesAcross';
import { columnMeanings } from '../../../../src/sheets/reading/pointing/columnMeanings';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];
const HEAD = ['No', 'Uraian', 'Ket', 'Setahun', ...QUARTERS];
const TARGET = [400, 100, 100, 100, 100];
const REALISED = [270, 90, 80, 100, null];
const block = (name: string | null): Matrix => [
  [1, name, 'Target', ...TARGET],
  [null, null, 'Realisasi', ...REALISED],
];
const PLAIN: Matrix = [
  ['TARGET DAN REALISASI 2026'],
  HEAD,
  ...block('Pajak Reklame'),
  ...block('Pajak Hotel'),
];
const read = (matrix: Matrix) =>
  inspected(readingOf([sheetOf('Rekap', matrix)]), { asOf: '2026-10-05', runDate: '2026-10-05' });
const turns = (matrix: Matrix): boolean => turnedLines(sheetOf('Rekap', matrix)) !== null;

describe('turnedLines', () => {
  it('gives each indicator its own targets and realisation, and keeps the cells in which they stand', () => {
    const { input, questions, sources } = read(PLAIN);
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ name, source }) => [name, source.row])).toEqual([
      ['Pajak Reklame', 3],
      ['Pajak Hotel', 5],
    ]);
    const [, hotel] = input?.indicators ?? [];
    expect(hotel?.targets.original).toEqual({ kind: 'amount', amount: 400_000_000n });
    expect(hotel?.realisationSource).toEqual({ sheet: 'Rekap', row: 6 });
    expect(hotel?.months[5]).toMatchObject({
      amount: 80_000_000n,
      on: { sheet: 'Rekap', row: 6 },
      column: 6,
    });
    expect(sources.map(({ firstRow, lastRow, columns }) => [firstRow, lastRow, columns])).toEqual([
      [3, 6, expect.objectContaining({ 'Target Murni': 'D', 'Target TW I': 'E' })],
      [3, 6, expect.objectContaining({ 'Realisasi TW I': 'E', 'Realisasi TW IV': 'H' })],
    ]);
    expect(sources.flatMap(({ excludedRows }) => excludedRows)).toEqual([]);
  });

  it('names the cell of the line in what it asks', () => {
    const matrix = PLAIN.map((row, at) => (at === 5 ? row.with(5, 'dalam proses') : row));
    expect(read(matrix).questions).toMatchObject([{ code: 'TEXT_WHERE_NUMBER', cell: 'F6' }]);
  });

  it('leaves a block of a total out', () => {
    const { input, sources } = read([
      ...PLAIN,
      [null, 'JUMLAH', 'Target', ...TARGET.map((amount) => amount * 2)],
      [null, null, 'Realisasi', ...REALISED.map((amount) => (amount === null ? null : amount * 2))],
    ]);
    expect(input?.indicators.map(({ name }) => name)).toEqual(['Pajak Reklame', 'Pajak Hotel']);
    expect(sources[0]?.excludedRows).toEqual([{ row: 7, reason: 'total' }]);
  });

  it('takes a line of percentages for what the sheet prints, and totals from January on for totals', () => {
    const running = [270, 90, 170, 270, null];
    const { input, questions } = read([
      ['REKAP 2026'],
      HEAD,
      [1, 'Pajak Reklame', 'Target', ...TARGET],
      [null, null, 'Realisasi Kumulatif', ...running],
      [null, null, 'Capaian (%)', 67.5, 90, 85, 90, null],
    ]);
    expect(questions).toEqual([]);
    expect(input?.indicators[0]).toMatchObject({ running: true });
    expect(input?.indicators[0]?.months[8]).toMatchObject({ amount: 270_000_000n });
  });

  it("tells this year's annual target from the last one's", () => {
    const { input, questions } = read([
      ['REKAP 2026'],
      ['No', 'Uraian', 'Ket', 'Tahun 2025', 'Tahun 2026', ...QUARTERS],
      [1, 'Pajak Reklame', 'Target', 380, ...TARGET],
      [null, null, 'Realisasi', 350, ...REALISED],
    ]);
    expect(questions).toEqual([]);
    expect(input?.indicators[0]?.targets.original).toEqual({ kind: 'amount', amount: 400_000_000n });
  });

  it('reads the realisation above its target', () => {
    const { input } = read([
      PLAIN[0] ?? [],
      HEAD,
      [1, 'Pajak Reklame', 'Realisasi', ...REALISED],
      [null, null, 'Target', ...TARGET],
    ]);
    expect(input?.indicators).toMatchObject([{ name: 'Pajak Reklame', source: { row: 4 } }]);
    expect(input?.indicators[0]?.realisationSource?.row).toBe(3);
  });

  it('takes the texts before the words for names where no heading says what they are', () => {
    const { input } = read([
      ['REKAP 2026'],
      ['Bulan', '', 'Jumlah', ...QUARTERS],
      ...['UPT Utara', 'UPT Selatan'].flatMap((name) => [
        [name, 'Target', ...TARGET],
        [null, 'Realisasi', ...REALISED],
      ]),
    ]);
    expect(input?.indicators.map(({ name }) => name)).toEqual(['UPT Utara', 'UPT Selatan']);
  });

  it.each<readonly [string, Matrix]>([
    ['words that head columns', [HEAD, ['', '', '', '', 'Target', 'Realisasi', 'Target', 'Realisasi']]],
    [
      'no times across',
      [
        ['Uraian', 'Ket', 'Nilai', 'Catatan'],
        ['Pajak', 'Target', 4, ''],
        ['', 'Realisasi', 3, ''],
      ],
    ],
    ['no names', [['', '', 'Ket', 'Setahun', ...QUARTERS], ...block(null)]],
    [
      'figures between that no word tells',
      [HEAD, ...block('Pajak'), [2, 'Denda', '', ...TARGET], ...block('Hotel')],
    ],
    ['a line of nobody', [HEAD, ...block('Pajak'), [null, null, 'Realisasi', ...REALISED]]],
    [
      'units that change',
      [
        HEAD,
        ...block('Pajak'),
        [2, 'Hotel', 'Target (Rp juta)', ...TARGET],
        ['', '', 'Realisasi', ...REALISED],
      ],
    ],
  ])('turns nothing with %s', (_, matrix) => {
    expect(turns(PLAIN)).toBe(true);
    expect(turns([['TARGET DAN REALISASI 2026'], ...matrix])).toBe(false);
  });

  it('offers no meanings of columns that have two', () => {
    expect(columnMeanings(sheetOf('Rekap', PLAIN), {})).toEqual([]);
  });
});
