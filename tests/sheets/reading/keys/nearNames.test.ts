import fc from 'fast-check';
import { nameWords } from '../../../../src/sheets/reading/keys/nameKey';
import { NearIndex } from '../../../../src/sheets/reading/keys/nearIndex';
import { editDistance, nameDistance, nearness } from '../../../../src/sheets/reading/keys/nearNames';

/** Optimal string alignment in full, without a bound. */
function fullDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      table[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
    }
  }
  return at(a.length, b.length);
}

describe('editDistance', () => {
  it('is the full distance wherever that is within the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 2 }), (a, b, bound) => {
        const full = fullDistance(a, b);
        expect(editDistance(a, b, bound)).toBe(full <= bound ? full : null);
      }),
      { numRuns: 2000 },
    );
  });
});

const distance = (a: string, b: string): number | null => nameDistance(nameWords(a), nameWords(b));

describe('nameDistance', () => {
  it.each<readonly [string, string, number]>([
    ['Pajak Rekalme', 'Pajak Reklame', 1],
    ['Retribusi Perijinan Trayek', 'Retribusi Perizinan Trayek', 1],
    ['Dinas Perhubungn', 'Dinas Perhubungan', 1],
    ['Retribusi Peng. Menara', 'Retribusi Pengendalian Menara', 1],
    ['Retribusi Terminall', 'Retribusi Terminal', 1],
  ])('explains %s by a slip in %s', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });

  it.each<readonly [string, string]>([
    ['Puskesmas I', 'Puskesmas II'],
    ['Kios Blok 1', 'Kios Blok 2'],
    ['Dinas Contoh A', 'Dinas Contoh B'],
    ['Dividen BUMD', 'Dividen BUMN'],
    ['Pajak Reklame', 'Retribusi Reklame'],
    ['Pasar Pagi', 'Pasar Padi'],
    ['Retribusi Terminal', 'Retribusi Kepelabuhanan'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(distance(a, b)).toBeNull();
  });
});

describe('nearness', () => {
  it('offers a name with half of the words, far behind a slip', () => {
    const near = nearness(['retribusi', 'parkir'], ['retribusi', 'parkir', 'tepi', 'jalan']);
    expect(near).toEqual({ farness: 75, isSlip: false });
    expect(nearness(['retribusi', 'pasar'], ['pajak', 'reklame'])).toBeNull();
  });
});

describe('NearIndex', () => {
  it('finds the misspelt name among ten thousand in their usual words', () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `Retribusi Pelayanan Pasar Desa ${at}`);
    const index = new NearIndex([...names, 'Retribusi Pelayanan Terminal'], nameWords);
    const [first] = index.near(nameWords('Retribusi Pelayanan Termnial'));
    expect(first).toEqual({ item: 'Retribusi Pelayanan Terminal', farness: 1, isSlip: true });
  });
});
