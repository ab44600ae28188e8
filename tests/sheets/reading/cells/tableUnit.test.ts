// Where a sheet states the multiple of its figures. Fictional amounts only.
import { ONE } from '../../../../src/domain/amount';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'];
const row = (no: number, name: string): readonly (string | number)[] => [
  no,
  name,
  420 + no * 31,
  110 + no,
  95 + no,
];
const REKLAME = row(1, 'Pajak Reklame');
const AIR = row(2, 'Pajak Air Tanah');
const targetsOf = (matrix: Matrix, name = 'PAD') =>
  inspected(readingOf([sheetOf(name, matrix)]), { asOf: '2026-07-05' }).input?.indicators.map(
    ({ targets }) => (targets.original?.kind === 'amount' ? targets.original.amount / ONE : null),
  );

describe('statedFactor', () => {
  it.each(['(x Rp1.000,-)', '(dalam Rp1.000)', 'dalam Rp1000'])(
    'reads thousands from the title %s',
    (title) => {
      expect(targetsOf([['REALISASI PAD 2026'], [title], HEAD, REKLAME, AIR])).toEqual([451_000n, 482_000n]);
    },
  );

  it.each([
    ['GEBYAR PAJAK BERHADIAH RATUSAN JUTA RUPIAH', 1n],
    ['TARGET SATU MILIAR RUPIAH TERCAPAI', 1n],
    ['PAD DARI RIBUAN PEDAGANG PASAR', 1n],
    ['Kontribusi ribuan rupiah untuk pembangunan', 1n],
    ['(pembulatan ke ribuan rupiah terdekat)', 1n],
    ['(dalam kelipatan Rp 1 juta)', 1_000_000n],
    ['REALISASI PENDAPATAN DALAM RIBUAN RUPIAH TAHUN 2026', 1_000n],
    ['REALISASI PENDAPATAN JUTAAN RUPIAH', 1_000_000n],
    ['PENDAPATAN DAERAH (RIBUAN RP) KABUPATEN CONTOH', 1_000n],
    ['Angka disajikan dalam jutaan rupiah sesuai laporan', 1_000_000n],
  ])('takes from the title %j the multiple %s', (title, factor) => {
    const sheet = [['REALISASI PAD 2026'], [title], HEAD, REKLAME, AIR];
    expect(targetsOf(sheet)).toEqual([451n * factor, 482n * factor]);
  });

  it('reads thousands that a heading states before the currency', () => {
    const head = HEAD.map((text) => (text.includes('a') && text !== 'Uraian' ? `${text} (000 Rp)` : text));
    expect(targetsOf([['REALISASI PAD 2026'], head, REKLAME, AIR])).toEqual([451_000n, 482_000n]);
  });

  it.each<readonly [string, readonly string[], readonly bigint[]]>([
    ['takes the multiple of the sheet name', ['REALISASI PAD 2026'], [451_000_000n, 482_000_000n]],
    ['goes by a title before the sheet name', ['REALISASI PAD 2026', '(dalam rupiah)'], [451n, 482n]],
  ])('%s', (_, titles, expected) => {
    const sheet = [...titles.map((title) => [title]), HEAD, REKLAME, AIR];
    expect(targetsOf(sheet, 'PAD (Juta Rp)')).toEqual(expected);
  });

  it('reads each block by the multiple above its own header, though the header is the same', () => {
    const blocks = (first: string, second: string): Matrix => [
      ['REALISASI PAD 2026'],
      ['I. PAJAK DAERAH'],
      [first],
      HEAD,
      REKLAME,
      [],
      ['II. RETRIBUSI DAERAH'],
      [second],
      HEAD,
      row(2, 'Retribusi Pasar'),
    ];
    expect(targetsOf(blocks('(dalam ribuan rupiah)', '(dalam rupiah)'))).toEqual([451_000n, 482n]);
    expect(targetsOf(blocks('Rp', 'Rp juta'))).toEqual([451n, 482_000_000n]);
  });

  it.each<readonly [format: string, title: string, amount: bigint]>([
    ['#,##0" ribu"', '', 451_000n],
    ['#,##0" jt"', '', 451_000_000n],
    ['#,##0\\ \\r\\b', '', 451_000n],
    ['#,##0".000"', '', 451_000n],
    ['#,##0",000"', '', 451_000n],
    ['#,##0"000000"', '', 451_000_000n],
    ['#,##0,".000"', '', 451n],
    ['#,##0",00"', '', 451n],
    ['#,##0,"rb"', '', 451n],
    ['#,##0,," jt"', '', 451n],
    ['#,##0" ribu"', '(dalam rupiah)', 451_000n],
    ['#,##0" ribu"', '(dalam ribuan rupiah)', 451_000n],
    ['"Rp "#,##0', '', 451n],
    ['#,##0" orang"', '', 451n],
  ])('reads what the format %s shows under the title "%s"', (format, title, amount) => {
    const matrix = [['REALISASI PAD 2026'], [title], HEAD, REKLAME, AIR];
    const cells = [4, 5].flatMap((line) => [3, 4, 5].map((column) => [`${line}:${column}`, format]));
    const { input } = inspected(readingOf([sheetOf('PAD', matrix, { formats: Object.fromEntries(cells) })]), {
      asOf: '2026-07-05',
    });
    const [first] = input?.indicators ?? [];
    expect(first?.targets.original).toEqual({ kind: 'amount', amount: amount * ONE });
  });

  it('reads rows by the multiple that their section states', () => {
    const sections: Matrix = [
      ['REALISASI PAD 2026'],
      HEAD,
      ['', 'PAJAK DAERAH (dalam rupiah)'],
      REKLAME,
      ['', 'RETRIBUSI DAERAH (dalam ribuan rupiah)'],
      row(2, 'Retribusi Pasar'),
    ];
    expect(targetsOf(sections)).toEqual([451n, 482_000n]);
  });

  it('asks about a note in another unit whose star one row bears', () => {
    const starred = ['1', 'Pajak Reklame *)', 510, 102, 96];
    const rows: Matrix = [['REALISASI PAD 2026'], HEAD, starred, AIR, [], ['*) dalam jutaan rupiah']];
    expect(targetsOf(rows)).toEqual([510n, 482n]);
    const { questions } = inspected(readingOf([sheetOf('PAD', rows)]), { asOf: '2026-07-05' });
    expect(questions.map(({ code }) => code)).toContain('UNIT_WORD_UNUSED');
  });
});
