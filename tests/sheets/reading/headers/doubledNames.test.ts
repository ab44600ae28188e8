// Two full columns of names before the figures. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const read = (...names: readonly (readonly [string, string])[]) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['S.D. 30 SEPTEMBER 2026'],
        ['No', 'Jenis Pajak', 'Rincian Objek', 'Target', 'Realisasi'],
        ...names.map(([one, other], at) => [at + 1, one, other, 900_000_000, (at * at + 1) * 123_456_789]),
      ]),
    ]),
  );
const names = ({ input }: ReturnType<typeof read>): readonly string[] =>
  (input?.indicators ?? []).map(({ name }) => name);

describe('withPlainNames', () => {
  it('takes the column whose texts all differ', () => {
    const inspection = read(
      ['Pajak Reklame', 'Papan'],
      ['Pajak Reklame', 'Kain'],
      ['Pajak Parkir', 'Gedung'],
    );
    expect(inspection.questions).toEqual([]);
    expect(names(inspection)).toEqual(['Papan', 'Kain', 'Gedung']);
  });

  it('takes the first of several such columns', () => {
    const inspection = read(['Pajak Reklame', 'Papan'], ['Pajak Air Tanah', 'Sumur']);
    expect(inspection.questions).toEqual([]);
    expect(names(inspection)).toEqual(['Pajak Reklame', 'Pajak Air Tanah']);
  });

  it('asks where texts repeat in both', () => {
    const { questions } = read(['Reklame', 'Umum'], ['Reklame', 'Khusus'], ['Parkir', 'Umum']);
    expect(questions.map(({ code }) => code)).toContain('HEADING_TWICE');
  });
});
