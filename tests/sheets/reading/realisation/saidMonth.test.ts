// Reports whose titles name no month, but their headings or a line below these do. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const ROWS: Matrix = [
  ['Pajak Reklame', 900 * MILLION, 310 * MILLION, 75 * MILLION, 385 * MILLION],
  ['Pajak Hiburan', 400 * MILLION, 120 * MILLION, 31 * MILLION, 151 * MILLION],
];
const HEADS = ['S.D. BULAN LALU', 'BULAN INI', 'S.D. BULAN INI'];

function read(heads: readonly string[], rows: Matrix = ROWS) {
  const { input, questions } = inspected(
    readingOf([
      sheetOf('Pajak', [['REALISASI PAJAK DAERAH TAHUN 2026'], ['URAIAN', 'TARGET', ...heads], ...rows]),
    ]),
    { asOf: '2026-06-30' },
  );
  const [first] = input?.indicators ?? [];
  return {
    asked: questions.map(({ code }) => code),
    // A report of May fills April and May.
    filled: first?.months.flatMap(({ kind }, month) => (kind === 'amount' ? [month + 1] : [])),
  };
}
const OF_MAY = { asked: [], filled: [4, 5] };
const ASKED = { asked: ['REPORT_MONTH_UNKNOWN'], filled: [] };

describe('saidMonth', () => {
  it.each([
    [['S.D. BULAN LALU', 'BULAN INI (MEI)', 'S.D. BULAN INI']],
    [['S.D. BULAN LALU (APRIL)', 'BULAN INI (MEI)', 'S.D. BULAN INI (MEI)']],
    [['S.D. BULAN LALU', 'BULAN INI', 'S.D. BULAN INI (MEI 2026)']],
  ])('takes the month that the headings %j name', (heads) => {
    expect(read(heads)).toEqual(OF_MAY);
  });

  it.each([
    [['S.D. BULAN LALU (MEI)', 'BULAN INI (MEI)', 'S.D. BULAN INI']],
    [['S.D. BULAN LALU', 'BULAN INI (MEI 2025)', 'S.D. BULAN INI']],
    [['S.D. BULAN LALU', 'BULAN INI (S.D. 15 MEI)', 'S.D. BULAN INI']],
    [HEADS],
  ])('asks with the headings %j', (heads) => {
    expect(read(heads)).toEqual(ASKED);
  });

  it('takes the line right below the headings', () => {
    expect(read(HEADS, [['BULAN : MEI 2026'], ...ROWS])).toEqual(OF_MAY);
  });

  it.each<readonly [string, Matrix]>([
    ['of another year', [['BULAN : MEI 2025'], ...ROWS]],
    ['with another further below', [['BULAN : MEI 2026'], ...ROWS, ['BULAN : JUNI 2026'], ...ROWS]],
    ['that stands below figures', [...ROWS, ['BULAN : MEI 2026'], ['Pajak Parkir', 80 * MILLION, 1, 2, 3]]],
    ['that names no time', [['PAJAK DAERAH'], ...ROWS]],
  ])('does not take a line %s', (_, rows) => {
    expect(read(HEADS, rows).asked).toContain('REPORT_MONTH_UNKNOWN');
  });
});
