// Columns of figures beside targets and realisation: which are asked about, and which account for themselves. Fictional amounts.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf } from '../bookOf';

const MONTHS = MONTH_NAMES.slice(0, 9);
const RUPIAH = 1_000_000;
const ROWS = [
  { name: 'Pajak Reklame', target: 1200 * RUPIAH, months: MONTHS.map((_, at) => (80 + at * 7) * RUPIAH) },
  {
    name: 'Pajak Air Tanah',
    target: 700 * RUPIAH,
    months: MONTHS.map((_, at) => (31 + ((at * 5) % 7)) * RUPIAH),
  },
  {
    name: 'Retribusi Parkir',
    target: 450 * RUPIAH,
    months: MONTHS.map((_, at) => (26 + ((at * 3) % 5)) * RUPIAH),
  },
] as const;
type Row = (typeof ROWS)[number];
const sumOf = ({ months }: Row): number => months.reduce((sum, month) => sum + month, 0);
const strange = (row: Row): number => Math.round(row.target * 0.913) + row.name.length * 1017;

interface Extra {
  readonly heading: string;
  readonly figure: (row: Row, at: number) => number | string | null;
}

const book = (extras: readonly Extra[], answers: Readonly<Record<string, string>> = {}): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI PAD TAHUN 2026'],
        ['Uraian', 'Target', ...MONTHS, ...extras.map(({ heading }) => heading)],
        ...ROWS.map((row, at) => [
          row.name,
          row.target,
          ...row.months,
          ...extras.map(({ figure }) => figure(row, at)),
        ]),
      ]),
    ]),
    { answers },
  );
const asked = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ answer }) => answer === null).map(({ id }) => id);
const heldRows = ({ input }: Inspection): readonly boolean[] =>
  input?.indicators.map(({ holds }) => holds.length > 0) ?? [];

describe('accountForFigures', () => {
  it('asks what a column of figures is that no word and no arithmetic explains, and holds the rows with figures in it', () => {
    const found = book([{ heading: 'Addendum', figure: (row, at) => (at === 1 ? null : strange(row)) }]);
    expect(found.questions).toMatchObject([
      { id: 'column:PAD!addendum', code: 'COLUMN_UNACCOUNTED', cell: 'L2', facts: { heading: 'addendum' } },
    ]);
    expect(heldRows(found)).toEqual([true, false, true]);
  });

  it('asks about a column whose heading names a law of another year', () => {
    const found = book([{ heading: 'Setelah Efisiensi (Inpres 1/2025)', figure: strange }]);
    expect(asked(found)).toHaveLength(1);
    expect(heldRows(found)).toEqual([true, true, true]);
    expect(asked(book([{ heading: 'Posisi Kas 2025', figure: strange }]))).toEqual([]);
  });

  it('asks nothing once the officer has left the column out, and reads it once he has said what it is', () => {
    const extra: Extra = { heading: 'Addendum', figure: strange };
    const left = book([extra], { 'column:PAD!addendum': '-' });
    expect([asked(left), heldRows(left)]).toEqual([[], [false, false, false]]);
    const revised = book([extra], { 'column:PAD!addendum': 'Target Perubahan' });
    expect(revised.input?.indicators[0]?.targets.revised).toMatchObject({ kind: 'amount' });
  });

  it('asks once about several columns of a header, and one by one where the officer wants it', () => {
    const extras: readonly Extra[] = [
      { heading: 'Addendum', figure: strange },
      { heading: 'Kolom X', figure: (row) => strange(row) + 77_777 },
    ];
    const [id = ''] = asked(book(extras));
    expect(asked(book(extras))).toEqual(['columns-unaccounted:PAD!2']);
    expect(asked(book(extras, { [id]: 'none' }))).toEqual([]);
    expect(asked(book(extras, { [id]: 'each-alone' }))).toEqual([
      'column:PAD!addendum',
      'column:PAD!kolom x',
    ]);
  });

  it('asks about figures without any heading under their letter', () => {
    const extra: Extra = { heading: '', figure: strange };
    expect(asked(book([extra]))).toEqual(['column-unheaded:PAD!L']);
    const left = book([extra], { 'column-unheaded:PAD!L': '-' });
    expect([asked(left), heldRows(left), left.issues.map(({ code }) => code)]).toEqual([
      [],
      [false, false, false],
      expect.not.arrayContaining(['ANSWER_WITHOUT_QUESTION']),
    ]);
  });

  it.each<readonly [string, Extra['figure']]>([
    ['Total', sumOf],
    ['Jml TW I', ({ months: [a, b, c] }) => (a ?? 0) + (b ?? 0) + (c ?? 0)],
    ['APBD lagi', ({ target }) => target],
    ['Dlm Juta', ({ target }) => target / RUPIAH],
    ['Kinerja', (row) => Math.round((sumOf(row) / row.target) * 10_000) / 100],
    ['Nomor Lain', (_, at) => at + 1],
    ['Berkas Masuk', (_, at) => 40 + at * 3],
    ['Ketetapan', strange],
    ['Potensi 2026', strange],
    ['Realisasi 2025', strange],
    ['s.d. bulan yang sama tahun lalu', strange],
    ['Prognosis Oktober - Desember', strange],
    ['Tarif', strange],
    ['Keterangan', () => 'lunas'],
  ])('asks nothing of a column headed %s', (heading, figure) => {
    const found = book([{ heading, figure }]);
    expect([asked(found), heldRows(found)]).toEqual([[], [false, false, false]]);
  });

  it('asks about a sum that comes to more than the columns that were read, as one with a correction does', () => {
    const correction = (row: Row): number => row.name.length * 1_234_567;
    const found = book([
      { heading: 'Koreksi', figure: correction },
      { heading: 'Jumlah', figure: (row) => sumOf(row) + correction(row) },
    ]);
    expect(heldRows(found)).toEqual([true, true, true]);
  });

  it('only tells of a sum that is wrong in single rows', () => {
    const found = book([{ heading: 'Jumlah', figure: (row, at) => sumOf(row) + (at === 2 ? 5_000_000 : 0) }]);
    expect(asked(found)).toEqual([]);
    expect(found.issues).toContainEqual(expect.objectContaining({ code: 'ROW_SUM_DIFFERS', cell: 'L5' }));
  });
});

describe('accountForFigures, under headings of two rows', () => {
  const quarters = (
    parts: readonly string[],
    figures: (row: Row, quarter: number) => readonly number[],
  ): Inspection => {
    const under = (of: (part: string, quarter: number) => string): readonly string[] =>
      [0, 1, 2].flatMap((quarter) => parts.map((part) => of(part, quarter)));
    return inspected(
      readingOf([
        sheetOf('PAD', [
          ['REALISASI PAD TAHUN 2026'],
          [
            'Uraian',
            'Target',
            ...under((part, at) => (part === parts[0] ? `Realisasi TW ${'I'.repeat(at + 1)}` : '')),
          ],
          ['', '', ...under((part) => part)],
          ...ROWS.map((row) => [row.name, row.target, ...[0, 1, 2].flatMap((at) => figures(row, at))]),
        ]),
      ]),
    );
  };
  const own = ({ months }: Row, quarter: number): number =>
    months.slice(quarter * 3, quarter * 3 + 3).reduce((sum, month) => sum + month, 0);

  it('asks whether fines beside the realisation belong to it', () => {
    const found = quarters(['Pokok', 'Denda'], (row, at) => [
      own(row, at),
      3_000_000 + at * 17_000 + row.name.length,
    ]);
    expect(heldRows(found)).toEqual([true, true, true]);
  });

  it('asks nothing where their sum is what was read', () => {
    const found = quarters(['Pokok', 'Denda', 'Jumlah'], (row, at) => [
      own(row, at) - 3_000_000,
      3_000_000,
      own(row, at),
    ]);
    expect([asked(found), heldRows(found)]).toEqual([[], [false, false, false]]);
  });
});
