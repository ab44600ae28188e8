// Sums beside the figures of a row that they do not come to. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
type Answers = Readonly<Record<string, string>>;
const QUARTERS = ['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'];
const GOOD: Matrix = [
  ['Pajak Hotel', 800, 220, 210, 190, 200, 820],
  ['Pajak Parkir', 400, 90, 95, 80, 100, 365],
];
const book = (row: Matrix[number], answers: Answers = {}, head: readonly string[] = QUARTERS, more = GOOD) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI PAD 2026'],
        ['Uraian', 'Target', ...head, 'Jumlah'],
        ...[...more, row].map(([name, ...figures]) => [
          name ?? null,
          ...figures.map((figure) => (typeof figure === 'number' ? figure * MILLION : (figure ?? null))),
        ]),
      ]),
    ]),
    { asOf: '2027-01-05', answers },
  );
const ID = 'row-sums:PAD';
const asked = ({ questions }: ReturnType<typeof book>) =>
  questions.filter(({ answer }) => answer === null).map(({ id }) => id);
const heldIn = ({ input }: ReturnType<typeof book>) =>
  input?.indicators.flatMap(({ name, holds }) => (holds.length > 0 ? [name] : []));

describe('holdForRowSums', () => {
  // 1,020 of 1,000 by the figures, 390 by the sum.
  const SLIP = ['Pajak Reklame', 1000, 90, 100, 730, 100, 390];

  it('asks where a status would be another, and holds the row alone', () => {
    const found = book(SLIP);
    expect(found.questions).toMatchObject([
      {
        id: ID,
        code: 'ROW_SUM_CONTRADICTS',
        cell: 'G5',
        facts: { name: 'Pajak Reklame', rows: '1', stated: '390000000', sum: '1020000000' },
      },
    ]);
    expect(heldIn(found)).toEqual(['Pajak Reklame']);
    expect(found.issues).toContainEqual(expect.objectContaining({ code: 'ROW_SUM_DIFFERS', cell: 'G5' }));
  });

  it('takes the figures where the officer says so, and waits where the sum is right', () => {
    expect(heldIn(book(SLIP, { [ID]: 'figures' }))).toEqual([]);
    expect(heldIn(book(SLIP, { [ID]: 'sum' }))).toEqual(['Pajak Reklame']);
  });

  it('asks where the sum is the last figure, which may be a running total', () => {
    expect(asked(book(['Pajak Reklame', 500, 600, 700, 800, 900, 900]))).toEqual([ID]);
  });

  it('tells only of a sum by which no status would be another', () => {
    const found = book(['Pajak Reklame', 1000, 90, 100, 730, 200, 1115]);
    expect(asked(found)).toEqual([]);
    expect(found.issues).toContainEqual(expect.objectContaining({ code: 'ROW_SUM_DIFFERS', cell: 'G5' }));
  });

  it('sees sums of a stretch in the unit of the sheet', () => {
    const months = ['Januari', 'Februari', 'Maret'];
    const rows: Matrix = [
      ['Pajak Hotel', 400, 30, 30, 40, 100],
      ['Pajak Parkir', 400, 30, 30, 41, 101],
    ];
    // 105 of the 100 that are due by the schedule of the quarter, 60 by the sum.
    const found = book(['Pajak Reklame', 700, 30, 35, 40, 60], {}, months, rows);
    expect(asked(found)).toEqual([ID]);
  });

  it('asks again once the sum is another', () => {
    const answers = { [ID]: 'figures' };
    const { bases } = book(SLIP, answers);
    expect(bases[ID]).toBeDefined();
    expect(book([...SLIP.slice(0, 6), 380], answers).bases[ID]).not.toBe(bases[ID]);
  });
});
