// Sizes along an axis: where rows begin, which one a pixel lies in, and what is hidden.
import fc from 'fast-check';
import { axisOf, shownBetween } from '../../../src/workbench/grid/axis';

const AXIS = axisOf(10, 20, [
  [1, 50],
  [3, 0],
  [4, 0],
  [9, 30],
]);

describe('axisOf', () => {
  it.each([
    [0, 0],
    [1, 20],
    [2, 70],
    [3, 90],
    [5, 90],
    [6, 110],
    [10, 200],
    [99, 200],
  ])('begins %d at pixel %d', (index, pixel) => {
    expect(AXIS.offset(index)).toBe(pixel);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [19, 0],
    [20, 1],
    [69, 1],
    [89, 2],
    [90, 5],
    [199, 9],
    [900, 9],
  ])('finds at pixel %d the shown index %d', (pixel, index) => {
    expect(AXIS.indexAt(pixel)).toBe(index);
  });

  it('steps over hidden ones both ways and stops at the ends', () => {
    expect(AXIS.shownAfter(2)).toBe(5);
    expect(AXIS.shownBefore(5)).toBe(2);
    expect(AXIS.shownAfter(9)).toBeNull();
    expect(AXIS.shownBefore(0)).toBeNull();
  });

  it('finds nothing where all are hidden', () => {
    expect(axisOf(3, 0, []).indexAt(0)).toBe(-1);
    expect(axisOf(3, 0, []).shownAfter(0)).toBeNull();
  });

  it('agrees with adding up the sizes one by one', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sizes, (list) => {
        const others = list.map((size, index) => [index, size] as const).filter(([, size]) => size !== 20);
        const axis = axisOf(list.length, 20, others);
        let sum = 0;
        list.forEach((size, index) => {
          expect(axis.offset(index)).toBe(sum);
          expect(axis.size(index)).toBe(size);
          if (size > 0) expect(axis.indexAt(sum)).toBe(index);
          sum += size;
        });
        expect(axis.total).toBe(sum);
      }),
    );
  });
});

describe('shownBetween', () => {
  it.each([
    [0, 20, [0]],
    [10, 95, [0, 1, 2, 5]],
    [150, 900, [8, 9]],
    [30, 30, []],
    [900, 950, []],
  ])('gives for the pixels %d to %d the indexes %j', (from, to, shown) => {
    expect(shownBetween(AXIS, from, to)).toEqual(shown);
  });
});
