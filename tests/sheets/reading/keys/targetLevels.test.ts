import { matched, type Matched } from '../matchRows';

const RETRIBUSI = { opd: '1.01', code: '4.1.02', name: 'Retribusi Daerah' };
const PASAR = { opd: '1.01', code: '4.1.02.01.05', name: 'Retribusi Pasar' };

const levels = (answers: Readonly<Record<string, string>> = {}, opd = '1.01'): Matched =>
  matched({
    targets: [
      { sheet: 'Ringkas', lines: [RETRIBUSI] },
      { sheet: 'Rinci', lines: [{ ...PASAR, opd }] },
    ],
    realisations: [{ sheet: 'R', lines: [{ ...PASAR, opd }] }],
    parents: [{ sheet: 'Induk', lines: [RETRIBUSI] }],
    answers,
  });

describe('askTargetLevels', () => {
  it('holds the upper target and goes on with its details', () => {
    const { pairs, questions } = levels();
    expect(pairs).toEqual(['Retribusi Daerah = ask', 'Retribusi Pasar = R!2']);
    expect(questions.map(({ code }) => code)).toEqual(['TARGET_LEVELS']);
  });

  it.each([
    ['detail', 'out'],
    ['each', 'Induk!2'],
  ])('answered %s: %s', (answer, expected) => {
    const [question] = levels().questions;
    expect(levels({ [question?.id ?? '']: answer }).pairs[0]).toBe(`Retribusi Daerah = ${expected}`);
  });

  it('asks nothing about two offices', () => {
    expect(levels({}, '1.02').questions.map(({ code }) => code)).not.toContain('TARGET_LEVELS');
  });
});
