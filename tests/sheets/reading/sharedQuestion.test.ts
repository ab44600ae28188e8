import { EACH } from '../../../src/sheets/finding';
import { Findings } from '../../../src/sheets/reading/findings';
import { askShared } from '../../../src/sheets/reading/sharedQuestion';

const SHARED = {
  id: 'directions:Target!orang',
  code: 'DIRECTION_BLANK',
  sheet: 'Target',
  cell: 'H2',
  options: [{ id: 'tinggi' }, { id: 'rendah' }],
};

/** Three rows ask one after another. */
function asked(answers: Readonly<Record<string, string>>, rows = ['a', 'b', 'c']) {
  const log = new Findings(answers);
  const given = rows.map((name) => askShared(log, SHARED, `direction:Target!${name}`, { key: name, name }));
  return { given, questions: log.questions(), issues: log.issues() };
}

describe('askShared', () => {
  it('asks once for all rows, counts and names them', () => {
    const { given, questions } = asked({});
    expect(given).toEqual(['a', 'b', 'c'].map(() => ({ answer: null, questionId: SHARED.id })));
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ facts: { rows: '3', name: 'a', names: 'a\nb\nc' } });
    expect(questions[0]?.options.map(({ id }) => id)).toEqual(['tinggi', 'rendah', EACH]);
  });

  it('gives one answer to all rows', () => {
    const { given } = asked({ [SHARED.id]: 'rendah' });
    expect(given.map(({ answer }) => answer)).toEqual(['rendah', 'rendah', 'rendah']);
  });

  it('asks row by row where the answer says that they differ', () => {
    const { given, questions } = asked({ [SHARED.id]: EACH, 'direction:Target!b': 'tinggi' });
    expect(given.map(({ answer }) => answer)).toEqual([null, 'tinggi', null]);
    expect(questions.map(({ id }) => id).sort()).toEqual([
      'direction:Target!a',
      'direction:Target!b',
      'direction:Target!c',
      SHARED.id,
    ]);
  });

  it('leaves a row that was answered by itself to that answer, and uses every answer', () => {
    const { given, questions, issues } = asked({ 'direction:Target!b': 'tinggi', [SHARED.id]: 'rendah' });
    expect(given.map(({ answer }) => answer)).toEqual(['rendah', 'tinggi', 'rendah']);
    expect(questions.find(({ id }) => id === SHARED.id)?.facts['rows']).toBe('2');
    expect(issues).toEqual([]);
  });

  it('offers no asking one by one where there is only one row', () => {
    expect(asked({}, ['a']).questions[0]?.options.map(({ id }) => id)).toEqual(['tinggi', 'rendah']);
  });

  it('counts a row once that asks twice', () => {
    expect(asked({}, ['a', 'a', 'b']).questions[0]?.facts['rows']).toBe('2');
  });
});
