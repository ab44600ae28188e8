import fc from 'fast-check';
import type { CellValue } from '../../../src/sheets/grid';
import { rowsOf } from './tableOf';

const HEAD = ['Uraian/Indikator Kinerja', 'Target Murni', 'Januari', 'Februari'];
type Cells = readonly (CellValue | null)[];

interface Group {
  readonly leaves: readonly (readonly [number, number, number])[];
  readonly isHeaded: boolean;
  readonly isTotalled: boolean;
}

const leaf = fc.tuple(
  fc.integer({ min: 1e9, max: 9e13 }),
  fc.integer({ min: 0, max: 1e12 }),
  fc.integer({ min: 1, max: 1e12 }),
);
const group: fc.Arbitrary<Group> = fc.record({
  leaves: fc.array(leaf, { minLength: 3, maxLength: 6 }),
  isHeaded: fc.boolean(),
  isTotalled: fc.boolean(),
});
const groups = fc.array(group, { minLength: 1, maxLength: 4 });

/** Sen as rupiah, exactly as a cell holds it. */
const cell = (sen: number): number =>
  Number(`${Math.trunc(sen / 100)}.${String(sen % 100).padStart(2, '0')}`);
const sumsOf = (leaves: Group['leaves']): Cells =>
  [0, 1, 2].map((nth) => {
    const sen = leaves.reduce((sum, one) => sum + BigInt(one[nth] ?? 0), 0n);
    return Number(`${sen / 100n}.${String(sen % 100n).padStart(2, '0')}`);
  });

function sheetOfGroups(
  list: readonly Group[],
  order: (leaves: Group['leaves']) => Group['leaves'],
): readonly Cells[] {
  return list.flatMap(({ leaves, isHeaded, isTotalled }, at) => [
    ...(isHeaded ? [[`Kelompok ${at}`, ...sumsOf(leaves)]] : []),
    ...order(leaves).map((figures) => [`Pos ${at} ${leaves.indexOf(figures)}`, ...figures.map(cell)]),
    ...(isTotalled ? [[`Rangkuman ${at}`, ...sumsOf(leaves)]] : []),
  ]);
}

const namesOf = (rows: readonly Cells[], hiddenRows: readonly number[] = []): readonly string[] =>
  [...rowsOf([HEAD, ...rows.map((row) => [...row])], { hiddenRows }).names].sort();

const leavesOf = (list: readonly Group[]): readonly string[] =>
  list.flatMap(({ leaves }, at) => leaves.map((figures) => `Pos ${at} ${leaves.indexOf(figures)}`)).sort();

describe('readSourceRows: laws', () => {
  it('keeps exactly the rows that add nothing up', () => {
    fc.assert(
      fc.property(groups, (list) => {
        expect(namesOf(sheetOfGroups(list, (leaves) => leaves))).toEqual(leavesOf(list));
      }),
    );
  });

  it('is not changed by blank rows, hidden rows or another order of the rows under one sum', () => {
    fc.assert(
      fc.property(
        groups,
        fc.array(fc.nat(30), { maxLength: 6 }),
        fc.array(fc.nat(30)),
        (list, blanks, hidden) => {
          const plain = namesOf(sheetOfGroups(list, (leaves) => leaves));
          const rows = [...sheetOfGroups(list, (leaves) => [...leaves].reverse())];
          for (const at of blanks) rows.splice(Math.min(at, rows.length), 0, ['', '', '', '']);
          expect(
            namesOf(
              rows,
              hidden.map((row) => row + 2),
            ),
          ).toEqual(plain);
        },
      ),
    );
  });

  it('lists every row once: as an indicator or with a reason', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const rows = sheetOfGroups(list, (leaves) => leaves);
        const reading = rowsOf([HEAD, ...rows.map((row) => [...row])]);
        const all = [...reading.rows, ...reading.excluded].map(({ row }) => row).sort((a, b) => a - b);
        expect(all).toEqual(rows.map((_, at) => at + 2));
      }),
    );
  });
});
