// Headings whose mark or bracket says that the figures below them did not come in. Fictional amounts only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];

function book(headings: readonly string[], notes: Matrix = [], title = 'REALISASI PAJAK 2026'): Inspection {
  const row = (name: string, least: number) => [
    name,
    headings.length * 100 * MILLION,
    ...headings.map((_, at) => (least + at) * MILLION),
  ];
  const matrix: Matrix = [
    [title],
    [],
    ['Uraian', 'Target', ...headings],
    row('Pajak Reklame', 91),
    row('Pajak Air Tanah', 87),
    [],
    ...notes,
  ];
  return inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-12-31' });
}

const filled = ({ input }: Inspection): readonly number[] =>
  (input?.indicators[0]?.months ?? []).flatMap(({ kind }, month) => (kind === 'amount' ? [month] : []));
const months = (mark: string, from = 6): readonly string[] =>
  MONTH_NAMES.map((name, month) => (month < from ? name : `${name}${mark}`));

describe('a heading with the mark of a footnote', () => {
  it.each<readonly [string, Matrix]>([
    ['*', [['* angka prognosis']]],
    [' *)', [['Catatan: *) masih estimasi']]],
    ['**', [['* angka realisasi ** angka perkiraan']]],
    [' (P)', [['Ket: (P) = proyeksi']]],
    [' (P)', [['P = proyeksi']]],
    ['¹⁾', [['¹⁾ Angka perkiraan']]],
    ['*', [['*', 'angka prognosis Juli s.d. Desember']]],
    ['*', [['Bulan bertanda * adalah prognosis']]],
    ['*', [['Prognosis ditandai dengan *']]],
  ])('is not realisation where %s is explained by %j', (mark, notes) => {
    const found = book(months(mark), notes);
    expect(filled(found)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(found.questions).toEqual([]);
  });

  it.each<readonly [string, Matrix]>([
    ['*', [['* termasuk denda']]],
    ['*', [['** angka prognosis']]],
    ['*', [['* tidak termasuk estimasi bagi hasil']]],
    ['*', [['* melebihi proyeksi APBD']]],
    ['*', []],
    [' (P)', [['(B) = proyeksi']]],
    ['*', [['*', 'proyeksi PDRB', 4]]],
    [' *)', [['*) Piutang dicatat terpisah']]],
    [' *)', [['*) Potensi pajak telah didata ulang']]],
    [' *)', [['*) Ketetapan dan setoran bulan berjalan']]],
    [' *)', [['*) menurut kode dan nama perkiraan']]],
  ])('is realisation where %s is explained by %j', (mark, notes) => {
    expect(filled(book(months(mark), notes))).toHaveLength(12);
  });

  it('is realisation where numbers count the columns, and a list below counts its entries', () => {
    const heads = QUARTERS.map((quarter, at) => `Realisasi ${quarter} (${String(at + 2)})`);
    const list = ['1) Rencana tindak lanjut', '2) Potensi pajak', '3) Usulan tambahan', '4) Perkiraan musim'];
    expect(
      filled(
        book(
          heads,
          list.map((text) => [text]),
        ),
      ),
    ).toEqual([2, 5, 8, 11]);
  });

  it('is realisation where one of two entries of its number says something else', () => {
    const heads = [...QUARTERS.slice(0, 3).map((quarter) => `Realisasi ${quarter}`), 'Realisasi TW IV 2)'];
    const list = [['2) data SIMPAD'], ['Tindak lanjut:'], ['2) Piutang PBB']];
    expect(filled(book(heads, list))).toEqual([2, 5, 8, 11]);
    expect(filled(book(heads, list.slice(2)))).toEqual([2, 5, 8]);
  });

  it('leaves a wide heading alone whose note names months of its own', () => {
    const headings = MONTH_NAMES.map((_, month) => (month === 0 ? 'Realisasi*' : ''));
    const matrix: Matrix = [
      ['REALISASI PAJAK 2026'],
      ['Uraian', 'Target', ...headings],
      ['', '', ...MONTH_NAMES],
      ['Pajak Reklame', 1_200 * MILLION, ...MONTH_NAMES.map((_, at) => (90 + at) * MILLION)],
      ['Pajak Air Tanah', 1_100 * MILLION, ...MONTH_NAMES.map((_, at) => (80 + at) * MILLION)],
      [],
      ['* Desember angka perkiraan'],
    ];
    const found = inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-12-31' });
    expect(filled(found)).toHaveLength(12);
    expect(found.questions.map(({ code }) => code)).toEqual(['PERIOD_WORD_UNUSED']);
  });
});

describe('a heading of realisation with a bracket', () => {
  const headed = (suffix: string): readonly string[] =>
    QUARTERS.map((name) => `Realisasi ${name}${name === 'TW IV' ? suffix : ''}`);

  it.each([' (perkiraan)', ' (estimasi)', ' - prognosis', ' (ketetapan)', ' (potensi)', ' (target)'])(
    'is none of what came in with "%s"',
    (suffix) => {
      expect(filled(book(headed(suffix)))).toEqual([2, 5, 8]);
    },
  );

  it('is asked about where the bracket says target', () => {
    expect(book(headed(' (target)')).questions.map(({ code }) => code)).toEqual(['COLUMN_UNACCOUNTED']);
  });

  it.each(['', ' (Rp)', ' (termasuk denda)', ' (audited)'])('is realisation with "%s"', (suffix) => {
    expect(filled(book(headed(suffix)))).toEqual([2, 5, 8, 11]);
  });
});

it('a target that was estimated stays a target', () => {
  const found = inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI PAJAK 2026'],
        ['Uraian', 'Target*', ...QUARTERS.map((name) => `Realisasi ${name}`)],
        ['Pajak Reklame', 400 * MILLION, 90 * MILLION, 91 * MILLION, 92 * MILLION, 93 * MILLION],
        [],
        ['* berdasarkan estimasi potensi'],
      ]),
    ]),
    { asOf: '2026-12-31' },
  );
  expect(found.input?.indicators[0]?.targets.original).toEqual({
    kind: 'amount',
    amount: BigInt(400 * MILLION) * 1_000_000n,
  });
});
