// Ids of questions about one row, while its sheet is sorted and grows. Fictional figures only.
import { bookOf, HOTEL, inspected, NINE_MONTHS, realisation, REKLAME, target, type Row } from '../bookOf';

const negative = (row: Row): Row => target({ ...row, 'Target Murni': -1_200_000_000 });
const book = (targets: readonly Row[]) =>
  bookOf({
    Target: targets,
    Realisasi: [realisation(REKLAME, NINE_MONTHS), realisation(HOTEL, NINE_MONTHS)],
  });
const questionsOf = (targets: readonly Row[], answers: Readonly<Record<string, string>> = {}) =>
  inspected(book(targets), { answers }).questions.flatMap(({ id, answer }) =>
    id.startsWith('negative-target:') ? [[id, answer]] : [],
  );

describe('rowTag', () => {
  const id = 'negative-target:Target!1.01/4.1.01.09';
  const answers = { [id]: 'none' };

  it('names office and account', () => {
    expect(questionsOf([negative(REKLAME)])).toEqual([[id, null]]);
  });

  it('stays when rows are put in and sorted, and names no other row', () => {
    const after = [negative(HOTEL), target({ 'Uraian/Indikator Kinerja': 'Lain-lain' }), negative(REKLAME)];
    expect(questionsOf(after, answers)).toEqual(
      expect.arrayContaining([
        [id, 'none'],
        ['negative-target:Target!1.01/4.1.01.19.03', null],
      ]),
    );
  });

  it('is another once a second row has the same subject', () => {
    const twins = [negative(REKLAME), negative({ ...REKLAME, 'Uraian/Indikator Kinerja': 'Reklame Kain' })];
    const ids = questionsOf(twins, answers).map(([own]) => own);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(id);
  });
});
