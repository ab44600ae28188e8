// Rows that sum up rows of other sheets and blocks: left out where all of them are proven, asked about where something differs.
// Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target 2026', 'Realisasi TW I', 'Realisasi TW II'];
type Figures = readonly [number, number, number];
const REKLAME: Figures = [420_125_000, 101_316_217, 97_204_118];
const AIR: Figures = [88_300_000, 21_402_331, 20_117_906];
const PARKIR: Figures = [155_700_000, 40_218_554, 37_662_015];
const sum = (...parts: readonly Figures[]): Figures => [
  parts.reduce((total, [annual]) => total + annual, 0),
  parts.reduce((total, [, first]) => total + first, 0),
  parts.reduce((total, [, , second]) => total + second, 0),
];
const row = (name: string, figures: Figures) => [null, name, ...figures];
const sheet = (name: string, titles: readonly string[], ...rows: Matrix) =>
  sheetOf(name, [...titles.map((title) => [title]), [], HEAD, ...rows]);
const DETAIL = sheet(
  'RINCIAN',
  ['RINCIAN PAD TAHUN 2026'],
  row('Pajak Reklame', REKLAME),
  row('Pajak Air Tanah', AIR),
  row('Retribusi Parkir', PARKIR),
);
const LEAVES = ['Pajak Reklame', 'Pajak Air Tanah', 'Retribusi Parkir'];
const recap = (...rows: Matrix) => sheet('REKAP', ['REKAPITULASI PAD TAHUN 2026'], ...rows);
const read = (sheets: Parameters<typeof readingOf>[0], answers: Readonly<Record<string, string>> = {}) => {
  const { input, questions, issues, sources } = inspected(readingOf(sheets), { asOf: '2026-06-30', answers });
  const indicators = input?.indicators ?? [];
  return {
    names: indicators.map(({ name }) => name),
    held: indicators.filter(({ holds }) => holds.length > 0).map(({ name }) => name),
    asked: questions.map(({ code }) => code),
    ids: questions.map(({ id }) => id),
    issues: issues.map(({ code }) => code),
    excluded: sources.filter(({ role }) => role === 'target').map(({ excludedRows }) => excludedRows),
  };
};

describe('withoutRecaps', () => {
  it('leaves out a sheet of which every row is the sum of others, with a reason and a note', () => {
    const rows = [row('Kelompok Satu', sum(REKLAME, AIR)), row('Kelompok Dua', PARKIR)];
    const { names, asked, issues, excluded } = read([recap(...rows), DETAIL]);
    expect(names).toEqual(LEAVES);
    expect(asked).toEqual([]);
    expect(issues).toContain('RECAP_LEFT_OUT');
    expect(excluded[0]).toEqual([
      { row: 4, reason: 'parent' },
      { row: 5, reason: 'parent' },
    ]);
  });

  it('compares a quarter with its months', () => {
    const months = sheetOf('RINCIAN', [
      ['Uraian', 'Target 2026', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
      ['Pajak Reklame', 420_125_000, 30_000_217, 31_000_000, 40_316_000, 30_204_118, 33_000_000, 34_000_000],
      ['Pajak Air Tanah', 88_300_000, 7_402_331, 7_000_000, 7_000_000, 6_117_906, 7_000_000, 7_000_000],
    ]);
    expect(read([recap(row('Semua Pajak', sum(REKLAME, AIR))), months]).names).toEqual(LEAVES.slice(0, 2));
  });

  it('asks where a figure differs, and takes the answer', () => {
    const [annual, first, second] = sum(REKLAME, AIR);
    const rows = [row('Kelompok Satu', [annual, first, second + 1000]), row('Kelompok Dua', PARKIR)];
    const open = read([recap(...rows), DETAIL]);
    expect(open.asked).toEqual(['ROWS_MAY_BE_RECAP']);
    expect(open.held).toEqual(['Kelompok Satu', 'Kelompok Dua']);
    const [id = ''] = open.ids;
    expect(read([recap(...rows), DETAIL], { [id]: 'recap' }).names).toEqual(LEAVES);
    const own = read([recap(...rows), DETAIL], { [id]: 'own' });
    expect(own.names).toHaveLength(5);
    expect(own.held).toEqual([]);
  });

  it('asks about some rows of a sheet and leaves the others alone', () => {
    const giro: Figures = [96_000_000, 24_118_007, 25_309_442];
    const { asked, held } = read([
      recap(row('Kelompok Satu', sum(REKLAME, AIR)), row('Jasa Giro', giro)),
      DETAIL,
    ]);
    expect(asked).toEqual(['ROWS_MAY_BE_RECAP']);
    expect(held).toEqual(['Kelompok Satu']);
  });

  it('leaves out the sums of the rows of one name on the sheets of offices', () => {
    const office = (name: string, title: string, parkir: Figures, air: Figures) =>
      sheet(
        name,
        [title, 'REALISASI PAD TAHUN 2026'],
        row('Retribusi Parkir', parkir),
        row('Sewa Lahan', air),
      );
    const all = sheet(
      'GABUNGAN',
      ['REALISASI PAD TAHUN 2026'],
      row('Retribusi Parkir', sum(PARKIR, REKLAME)),
      row('Sewa Lahan', sum(AIR, AIR)),
    );
    const offices = [
      office('DISHUB', 'DINAS PERHUBUNGAN', PARKIR, AIR),
      office('DLH', 'DINAS LINGKUNGAN HIDUP', REKLAME, AIR),
    ];
    const { names, asked } = read([...offices, all]);
    expect(names).toEqual(['Retribusi Parkir', 'Sewa Lahan', 'Retribusi Parkir', 'Sewa Lahan']);
    expect(asked).toEqual([]);
  });

  it('leaves out a block below its details, and keeps its total from being checked against nothing', () => {
    const pad = sheet(
      'PAD',
      ['REALISASI PAD TAHUN 2026'],
      row('Pajak Reklame', REKLAME),
      row('Pajak Air Tanah', AIR),
      row('Retribusi Parkir', PARKIR),
      row('JUMLAH', sum(REKLAME, AIR, PARKIR)),
      [],
      ['REKAPITULASI'],
      HEAD,
      row('Kelompok Satu', sum(REKLAME, AIR)),
      row('Kelompok Dua', PARKIR),
      row('JUMLAH', sum(REKLAME, AIR, PARKIR)),
    );
    const { names, issues } = read([pad]);
    expect(names).toEqual(LEAVES);
    expect(issues).not.toContain('TOTAL_DIFFERS');
  });

  it('leaves sheets alone whose rows have nothing in common but one target', () => {
    const other = sheet(
      'LAIN',
      ['REALISASI PAD TAHUN 2026'],
      row('Sewa Gedung', [508_425_000, 139_304_771, 100_206_003]),
    );
    const { names, asked } = read([DETAIL, other]);
    expect(names).toEqual([...LEAVES, 'Sewa Gedung']);
    expect(asked).toEqual([]);
  });

  it('asks nothing else of rows that wait for this answer', () => {
    const list = sheetOf('JENIS', [
      ['TARGET PAD TAHUN 2026'],
      ['Uraian', 'Target'],
      ['Kelompok Satu', sum(REKLAME, AIR)[0]],
      ['Kelompok Dua', sum(AIR, PARKIR)[0]],
    ]);
    expect(read([list, DETAIL]).asked).toEqual(['ROWS_MAY_BE_RECAP']);
  });
});
