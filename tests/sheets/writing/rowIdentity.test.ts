import fc from 'fast-check';
import type { CellValue } from '../../../src/sheets/grid';
import { followRows, ownTell, rowKeys, rowTells } from '../../../src/sheets/writing/rowIdentity';
import { gridOf } from './gridOf';

type Row = readonly [name: CellValue, figure: CellValue, result: CellValue];
const OURS = { top: 1, left: 3, rows: 0, columns: 1 };

const areaOf = (rows: readonly Row[]) => ({ ...OURS, rows: rows.length + 1 });
const tellsOf = (rows: readonly Row[]) =>
  rowTells(gridOf('Target', [['Uraian', 'Target', 'Status'], ...rows]), areaOf(rows), [areaOf(rows)]);
const ownOf = (rows: readonly Row[]): readonly string[] => rows.map(([, , result]) => ownTell([result]));

const followed = (then: readonly Row[], now: readonly Row[], isCutOff = false) =>
  followRows({
    keys: rowKeys(tellsOf(then)).split(' '),
    tells: tellsOf(now),
    own: isCutOff ? null : { then: ownOf(then), now: ownOf(now) },
  });

const A: Row = ['Pajak Reklame', 10, 'Tercapai'];
const B: Row = ['Pajak Parkir', 20, 'Mendekati Target'];
const C: Row = ['Pajak Hotel', 30, 'Tidak Tercapai'];
const BLANK: Row = ['', '', ''];

describe('followRows', () => {
  it.each<readonly [what: string, now: readonly Row[], places: readonly (number | null)[] | null]>([
    ['rows that stand as they stood', [A, B, C], [0, 1, 2]],
    ['rows that were sorted', [C, A, B], [1, 2, 0]],
    ['a row that came in', [A, BLANK, B, C], [0, 2, 3]],
    ['a row that went', [A, C], [0, null, 1]],
    ['a figure that was edited', [A, [B[0], 21, B[2]], C], [0, 1, 2]],
    ['a name that was corrected', [A, ['Parkir', 20, B[2]], C], [0, 1, 2]],
    ['a name that was corrected in a sorted table', [C, ['Parkir', 20, B[2]], A], [2, 1, 0]],
    ['a result that was typed over', [A, [B[0], 20, 'x'], C], [0, 1, 2]],
    ['another row in the place of one', [A, ['Pajak Baru', 5, ''], C], [0, null, 2]],
    ['results that were sorted apart', [[A[0], 10, C[2]], B, [C[0], 30, A[2]]], null],
    ['rows that were sorted apart from results', [[C[0], 30, A[2]], B, [A[0], 10, C[2]]], null],
    ['a row that stands twice', [A, B, B, C], null],
    ['an unknown row with results while one is missing', [C, ['Baru', 5, 'x'], A], null],
  ])('of %s', (_, now, places) => {
    expect(followed([A, B, C], now)).toEqual(places);
  });

  it('tells rows of one name by their figures', () => {
    const twin: Row = [A[0], 11, 'Perlu Keputusan'];
    expect(followed([A, twin, C], [C, twin, A])).toEqual([2, 1, 0]);
  });

  it('takes rows of what was cut off for gone where they cannot be told', () => {
    expect(followed([A, B, C], [C, B, B, A], true)).toEqual([3, null, 0]);
    expect(followed([A, B, C], [[C[0], 30, A[2]], B, [A[0], 10, C[2]]], true)).toEqual([2, 1, 0]);
  });

  it('never takes one row for another, whatever order they stand in', () => {
    const name = fc.constantFrom('Pajak A', 'Pajak B', 'Pajak C', '');
    const row = fc.tuple(name, fc.integer({ min: 1, max: 3 }), fc.constantFrom('x', 'y', ''));
    const orders = fc.array(row, { minLength: 1, maxLength: 6 }).chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(
          rows.map((_, at) => at),
          { minLength: rows.length },
        ),
      ),
    );
    fc.assert(
      fc.property(orders, ([rows, order]) => {
        const lines = order.map((at): Row => rows[at] ?? BLANK);
        for (const [then, place] of (followed(rows, lines) ?? []).entries())
          if (place !== null) expect(lines[place]).toEqual(rows[then]);
      }),
    );
  });
});
