// What decides that rows repeat others: how many agree, in how much, under which names. Each case stands beside the one that
// differs from it in a single respect. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['Uraian', 'Target 2026', 'Realisasi TW I', 'Realisasi TW II'];
type Figures = readonly [number, number, number];
const REKLAME: Figures = [420_125_000, 101_316_217, 97_204_118];
const AIR: Figures = [88_300_000, 21_402_331, 20_117_906];
const PARKIR: Figures = [155_700_000, 40_218_554, 37_662_015];
const PASAR: Figures = [231_450_000, 60_021_877, 58_934_203];

const sum = (...parts: readonly Figures[]): Figures => [
  parts.reduce((total, [annual]) => total + annual, 0),
  parts.reduce((total, [, first]) => total + first, 0),
  parts.reduce((total, [, , second]) => total + second, 0),
];
const row = (name: string, figures: readonly number[]) => [name, ...figures];
const sheet = (name: string, title: string, rows: Matrix, head: readonly string[] = HEAD) =>
  sheetOf(name, [[title], head, ...rows]);
const pad = (name: string, rows: Matrix) => sheet(name, 'REALISASI PAD TAHUN 2026', rows);
const TAX = pad('PAJAK', [row('Pajak Reklame', REKLAME), row('Pajak Air Tanah', AIR)]);
const feeRows = [row('Retribusi Parkir', PARKIR), row('Retribusi Pasar', PASAR)];
const FEE = pad('RETRIBUSI', feeRows);
const FOUR = ['Pajak Reklame', 'Pajak Air Tanah', 'Retribusi Parkir', 'Retribusi Pasar'];

function read(sheets: Parameters<typeof readingOf>[0]) {
  const { input, questions } = inspected(readingOf(sheets), { asOf: '2026-09-30' });
  const indicators = input?.indicators ?? [];
  return {
    names: indicators.map(({ name }) => name),
    recaps: questions.filter(({ code }) => code === 'ROWS_MAY_BE_RECAP').length,
    held: indicators.filter(({ holds }) => holds.length > 0).map(({ name }) => name),
  };
}
/** Rows whose realisation is of a quarter that the others do not have: only the targets can be compared. */
const ofThirdQuarter = (...rows: readonly (readonly [name: string, target: number])[]) =>
  sheet(
    'JENIS',
    'REALISASI PAD TAHUN 2026',
    rows.map(([name, target], at) => [name, target, 70_345_678 + at * 1_111_111]),
    ['Uraian', 'Target 2026', 'Realisasi TW III'],
  );

describe('a row that repeats one row of another name', () => {
  it('is a recap where it bears the name of an office', () => {
    const { names, recaps, held } = read([pad('REKAP', [row('Dinas Perhubungan', PARKIR)]), TAX, FEE]);
    expect(recaps).toBe(1);
    expect(held).toEqual(['Dinas Perhubungan']);
    expect(names).toEqual(['Dinas Perhubungan', ...FOUR]);
  });

  it('is none where it bears a name of its own', () => {
    expect(read([pad('LAIN', [row('Sewa Gedung', PARKIR)]), TAX, FEE]).recaps).toBe(0);
  });

  it('is none where one of two rows does', () => {
    const rows = [row('Dinas Perhubungan', PARKIR), row('Sewa Gedung', REKLAME)];
    // Together they repeat rows of two sheets: that speaks for itself.
    expect(read([pad('LAIN', rows), TAX, FEE]).recaps).toBe(1);
    // Of one sheet alone it does not.
    const both = [row('Dinas Perhubungan', PARKIR), row('Sewa Gedung', PASAR)];
    expect(read([pad('LAIN', both), TAX, FEE]).recaps).toBe(0);
  });

  it('is none where two figures differ', () => {
    const [annual, first, second] = PARKIR;
    const rows = [row('Dinas Perhubungan', [annual, first / 2, second * 2])];
    expect(read([pad('REKAP', rows), TAX, FEE]).recaps).toBe(0);
  });
});

describe('rows that repeat those of several sheets one by one', () => {
  const all = [
    row('Papan Iklan', REKLAME),
    row('Air Bawah Tanah', AIR),
    row('Juru Parkir', PARKIR),
    row('Los', PASAR),
  ];

  it('are a recap where every row does', () => {
    expect(read([pad('REKAP', all), TAX, FEE])).toMatchObject({ recaps: 1, held: all.map(([name]) => name) });
  });

  it('are none where one row is of no sheet', () => {
    const rows = [...all.slice(0, 3), row('Jasa Giro', [96_000_000, 24_118_007, 25_309_442])];
    expect(read([pad('REKAP', rows), TAX, FEE]).recaps).toBe(0);
  });
});

describe('rows that agree in their targets alone', () => {
  const [taxes, fees] = [sum(REKLAME, AIR)[0], sum(PARKIR, PASAR)[0]];
  const GIRO: Figures = [96_000_000, 24_118_007, 25_309_442];
  const others = (target: number) =>
    ofThirdQuarter(
      ['Pajak Daerah', taxes],
      ['Retribusi Daerah', target],
      ['Lain-lain PAD yang Sah', GIRO[0]],
    );
  const FIVE = [...FOUR, 'Jasa Giro'];
  const ONE = pad('RINCIAN', [
    row('Pajak Reklame', REKLAME),
    row('Pajak Air Tanah', AIR),
    row('Retribusi Parkir', PARKIR),
    row('Retribusi Pasar', PASAR),
    row('Jasa Giro', GIRO),
  ]);

  it('are asked about where two rows of any name add up others', () => {
    const jenis = ofThirdQuarter(['Kelompok Satu', taxes], ['Kelompok Dua', fees]);
    expect(read([jenis, ONE])).toMatchObject({ recaps: 1, held: ['Kelompok Satu', 'Kelompok Dua'] });
  });

  it('are left alone where only one of them does', () => {
    const jenis = ofThirdQuarter(['Kelompok Satu', taxes], ['Kelompok Dua', fees + 1_000_000]);
    expect(read([jenis, ONE]).recaps).toBe(0);
  });

  it('are left alone where one adds up two rows and the other repeats one', () => {
    const jenis = ofThirdQuarter(['Kelompok Satu', taxes], ['Kelompok Dua', PARKIR[0]]);
    expect(read([jenis, ONE]).recaps).toBe(0);
  });

  it('are left out where groups share out a whole table', () => {
    expect(read([others(fees), ONE])).toEqual({ names: FIVE, recaps: 0, held: [] });
  });

  it.each<readonly [string, number, Parameters<typeof readingOf>[0]]>([
    ['a part of a table', PARKIR[0], [ONE]],
    ['two tables', fees, [TAX, pad('LAIN', [...feeRows, row('Jasa Giro', GIRO)])]],
  ])('are asked about where groups share out %s', (_, target, details) => {
    const { names, recaps, held } = read([others(target), ...details]);
    expect(names).toHaveLength(FIVE.length + 3);
    expect([recaps, held]).toEqual([1, ['Pajak Daerah', 'Retribusi Daerah', 'Lain-lain PAD yang Sah']]);
  });
});

describe('rows that agree to the sen', () => {
  it('are left out with three amounts that are no chance', () => {
    const rows = [row('Kelompok Satu', sum(REKLAME, AIR))];
    expect(read([pad('REKAP', rows), TAX, FEE])).toEqual({ names: FOUR, recaps: 0, held: [] });
  });

  it('are asked about where the amounts are round', () => {
    const round = pad('BULAT', [
      row('Pajak Reklame', [400_000_000, 100_000_000, 90_000_000]),
      row('Pajak Air Tanah', [80_000_000, 20_000_000, 30_000_000]),
    ]);
    const rows = [row('Kelompok Satu', [480_000_000, 120_000_000, 120_000_000])];
    expect(read([pad('REKAP', rows), round])).toMatchObject({ recaps: 1, held: ['Kelompok Satu'] });
  });

  it('are asked about beside a row of the block that adds up nothing', () => {
    const rows = [
      row('Kelompok Satu', sum(REKLAME, AIR)),
      row('Sewa Gedung', [12_345_000, 3_456_789, 4_567_891]),
    ];
    expect(read([pad('REKAP', rows), TAX, FEE])).toMatchObject({ recaps: 1, held: ['Kelompok Satu'] });
  });
});

describe('sheets of one office that hold the same accounts', () => {
  const upt = (name: string, parkir: Figures, pasar: Figures) =>
    sheetOf(name, [
      ['REALISASI PAD TAHUN 2026'],
      [name],
      HEAD,
      row('Retribusi Parkir', parkir),
      row('Retribusi Pasar', pasar),
    ]);
  const units = [upt('UPT Utara', PARKIR, PASAR), upt('UPT Selatan', REKLAME, AIR)];
  const codes = (sheets: Parameters<typeof readingOf>[0]) => {
    const { input, questions, issues } = inspected(readingOf(sheets), { asOf: '2026-06-30' });
    return {
      asked: questions.map(({ code }) => code),
      doubled: issues.filter(({ code }) => code === 'TARGET_DOUBLED').length,
      sheets: input?.indicators.map(({ source }) => source.sheet),
    };
  };

  it('stand each for themselves where a recap adds them up to the sen', () => {
    const recap = pad('REKAP', [
      row('Retribusi Parkir', sum(PARKIR, REKLAME)),
      row('Retribusi Pasar', sum(PASAR, AIR)),
    ]);
    expect(codes([...units, recap])).toEqual({
      asked: [],
      doubled: 0,
      sheets: ['UPT Utara', 'UPT Utara', 'UPT Selatan', 'UPT Selatan'],
    });
  });

  it('are asked about without one', () => {
    expect(codes(units).asked).toEqual(['ROWS_ON_SHEETS']);
  });
});
