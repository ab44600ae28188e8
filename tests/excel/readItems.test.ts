// How what is to be read is packed into messages.
import { takeChunk, type ReadItem } from '../../src/excel/readItems';

interface Sized extends ReadItem {
  readonly name: string;
}

const whole = (name: string, bytes: number): Sized => ({
  name,
  bytes,
  cut: () => null,
  queue: () => () => [],
});

const rows = (name: string, count: number, bytesPerRow: number): Sized => ({
  name: `${name}${count}`,
  bytes: count * bytesPerRow,
  cut: (bytes) => {
    const first = Math.max(1, Math.floor(bytes / bytesPerRow));
    return first >= count ? null : [rows(name, first, bytesPerRow), rows(name, count - first, bytesPerRow)];
  },
  queue: () => () => [],
});

const namesOf = (items: readonly ReadItem[]): readonly string[] =>
  (items as readonly Sized[]).map((item) => item.name);

describe('takeChunk', () => {
  it.each<[string, readonly Sized[], readonly string[], readonly string[]]>([
    ['everything that fits', [whole('a', 40), rows('b', 6, 10)], ['a', 'b6'], []],
    ['rows up to the budget', [whole('a', 40), rows('b', 10, 10)], ['a', 'b6'], ['b4']],
    ['no row that would not fit any more', [whole('a', 95), rows('b', 10, 10)], ['a'], ['b10']],
    ['one row that is too large, alone', [rows('b', 2, 500)], ['b1'], ['b1']],
    ['one thing that is too large, alone', [whole('a', 500), whole('b', 1)], ['a'], ['b']],
    ['nothing of nothing', [], [], []],
  ])('takes %s', (_, items, chunk, rest) => {
    const taken = takeChunk(items, 100);
    expect(namesOf(taken.chunk)).toEqual(chunk);
    expect(namesOf(taken.rest)).toEqual(rest);
  });
});
