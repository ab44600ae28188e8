// Ids of questions about one row, while its sheet is sorted and grows. Fictional figures only.
import { bookOf, HOTEL, inspected, NINE_MONTHS, realisation, REKLAME, target, type Row } from '../bookOf';

const revised = (row: Row): Row =>
  target({ ...row, 'Target Murni': 1_200_000_000, 'Target Perubahan': 1_300_000_000 });
const book = (targets: readonly Row[]) =>
  bookOf({
    Target: targets,
    Realisasi: [realisation(REKLAME, NINE_MONTHS), realisation(HOTEL, NINE_MONTHS)],
  });
const revisions = (targets: readonly Row[], answers: Readonly<Record<string, string>> = {}) =>
  inspected(book(targets), { answers }).questions.flatMap(({ id, answer }) =>
    id.startsWith('revision-date:') ? [[id, answer]] : [],
  );

describe('rowTag', () => {
  const id = 'revision-date:Target!1.01/4.1.01.09';
  const answers = { [id]: 'whole-year' };

  it('names office and account', () => {
    expect(revisions([revised(REKLAME)])).toEqual([[id, null]]);
  });

  it('stays when rows are put in and sorted, and names no other row', () => {
    const after = [revised(HOTEL), target({ 'Uraian/Indikator Kinerja': 'Lain-lain' }), revised(REKLAME)];
    expect(revisions(after, answers)).toEqual(
      expect.arrayContaining([
        [id, 'whole-year'],
        ['revision-date:Target!1.01/4.1.01.19.03', null],
      ]),
    );
  });

  it('is another once a second row has the same subject', () => {
    const twins = [revised(REKLAME), revised({ ...REKLAME, 'Uraian/Indikator Kinerja': 'Reklame Kain' })];
    const ids = revisions(twins, answers).map(([own]) => own);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(id);
  });
});
