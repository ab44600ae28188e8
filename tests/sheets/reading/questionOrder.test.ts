import type { Hold } from '../../../src/domain/indicator';
import type { Question } from '../../../src/sheets/finding';
import { byVerdicts } from '../../../src/sheets/reading/questionOrder';
import { bookOf, CLEAN, inspected } from './bookOf';

const question = (id: string, answer: string | null = null): Question => ({
  id,
  code: 'DASH',
  sheet: null,
  cell: null,
  facts: {},
  options: [],
  answer,
});
const hold = (questionId: string, periods: Hold['periods']): Hold => ({ code: 'DASH', questionId, periods });

/** The clean book's two indicators with these holds. */
function held(holds: readonly (readonly Hold[])[], asOf = '2026-09-30') {
  const { input } = inspected(bookOf(CLEAN), { asOf });
  if (input === null) throw new Error('No input');
  return {
    settings: input.settings,
    indicators: input.indicators.map((one, at) => ({ ...one, holds: holds[at] ?? [] })),
  };
}

describe('byVerdicts', () => {
  it('puts first what holds most verdicts of the latest due period, and counts them', () => {
    const input = held([
      [hold('a', ['TW I']), hold('b', ['TW III']), hold('c', 'all')],
      [hold('a', ['TW I']), hold('c', ['TW III', 'Tahun'])],
    ]);
    expect(byVerdicts([question('a'), question('b'), question('c')], input)).toEqual([
      { ...question('c'), rows: 2 },
      { ...question('b'), rows: 1 },
      question('a'),
    ]);
  });

  it('counts a row once whose question holds it twice', () => {
    const input = held([[hold('a', 'all'), hold('a', ['TW III'])]]);
    expect(byVerdicts([question('a')], input)).toEqual([{ ...question('a'), rows: 1 }]);
  });

  it('counts nothing for a question that is answered', () => {
    const input = held([[hold('b', 'all')]]);
    const questions = [question('a', 'zero'), question('b')];
    expect(byVerdicts(questions, input).map(({ id, rows }) => [id, rows])).toEqual([
      ['b', 1],
      ['a', undefined],
    ]);
  });

  it('changes nothing while no period is due', () => {
    const questions = [question('a'), question('b')];
    expect(byVerdicts(questions, held([[hold('b', 'all')]], '2026-02-01'))).toEqual(questions);
  });
});
