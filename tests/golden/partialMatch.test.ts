// The comparison itself: a golden case is worth nothing if it cannot fail.
import { differences } from './partialMatch';

describe('differences', () => {
  it.each([
    ['equal values', { a: '1.00', b: null }, { a: '1.00', b: null, c: 2 }],
    [
      'some of the issues',
      { issues: [{ code: 'B' }] },
      { issues: [{ code: 'A' }, { code: 'B', cell: 'E7' }] },
    ],
    [
      'a list in order',
      { indicators: [{ name: 'x' }, {}] },
      { indicators: [{ name: 'x', opd: '1' }, { name: 'y' }] },
    ],
  ])('finds none in %s', (_, expected, actual) => {
    expect(differences(expected, actual)).toEqual([]);
  });

  it.each([
    ['another value', { a: '1.00' }, { a: '1' }, '/a: expected "1.00", found "1"'],
    ['a number for a text', { a: '1' }, { a: 1 }, '/a: expected "1", found 1'],
    ['null for a value', { a: { b: '1' } }, { a: null }, '/a: expected an object, found null'],
    ['a value for null', { a: null }, { a: '0' }, '/a: expected null, found "0"'],
    ['a missing key', { a: null }, {}, '/a: missing'],
    [
      'one element too many',
      { questions: [] },
      { questions: [1] },
      '/questions: expected 0 elements, found [1]',
    ],
    ['another order', { list: [1, 2] }, { list: [2, 2] }, '/list/0: expected 1, found 2'],
    [
      'an issue that is not there',
      { issues: [{ code: 'B' }] },
      { issues: [{ code: 'A' }] },
      '/issues: nothing like {"code":"B"} among 1',
    ],
  ])('names %s', (_, expected, actual, line) => {
    expect(differences(expected, actual)).toEqual([line]);
  });
});
