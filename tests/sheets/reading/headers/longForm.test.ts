// One row an account and quarter, the quarter written once for all rows down to the next. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const listOf = (heads: readonly string[], rows: Matrix) =>
  inspected(
    readingOf([
      sheetOf('Data', [['TARGET DAN REALISASI PAD 2026'], [...heads, 'Target', 'Realisasi'], ...rows]),
    ]),
  );
const read = (reading: ReturnType<typeof listOf>) =>
  (reading.input?.indicators ?? []).map(({ name, months }) => ({
    name,
    figures: months.flatMap((datum) => (datum.kind === 'amount' ? [Number(datum.amount / 1_000_000n)] : [])),
  }));

describe('a long form', () => {
  it('takes a period left of the names for all rows down to the next one', () => {
    const rows: Matrix = [
      ['Triwulan I', 'Pajak Reklame', 10_000, 9_100],
      ['', 'Pajak Parkir', 20_000, 17_300],
      ['Triwulan II', 'Pajak Reklame', 15_000, 15_200],
      ['', 'Pajak Parkir', 25_000, 26_400],
    ];
    expect(read(listOf(['Triwulan', 'Uraian'], rows))).toEqual([
      { name: 'Pajak Reklame', figures: [9_100, 15_200] },
      { name: 'Pajak Parkir', figures: [17_300, 26_400] },
    ]);
  });

  it('takes none for a row whose own period, right of its name, is blank', () => {
    const rows: Matrix = [
      ['Pajak Reklame', 'Triwulan I', 10_000, 9_100],
      ['Pajak Reklame', 'Triwulan II', 15_000, 15_200],
      ['Pajak Parkir', '', 20_000, 17_300],
    ];
    const [first, ...others] = read(listOf(['Uraian', 'Triwulan'], rows));
    expect(first).toEqual({ name: 'Pajak Reklame', figures: [9_100, 15_200] });
    expect(others.flatMap(({ figures }) => figures)).toEqual([]);
  });

  it('keeps rows that all name one and the same period, and takes their targets for no annual ones', () => {
    const rows: Matrix = [
      ['Pajak Reklame', 'Triwulan I', 10_000, 9_100],
      ['Pajak Parkir', 'Triwulan I', 20_000, 17_300],
    ];
    const reading = listOf(['Uraian', 'Triwulan'], rows);
    expect(read(reading)).toEqual([
      { name: 'Pajak Reklame', figures: [9_100] },
      { name: 'Pajak Parkir', figures: [17_300] },
    ]);
    expect(reading.input?.indicators.map(({ targets }) => targets.original)).toEqual([null, null]);
  });
});
