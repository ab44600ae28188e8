import { areUnrelated } from '../../../../src/sheets/reading/keys/nameEvidence';
import { idsOf, matched, type Line, type Matched } from '../matchRows';

const match = (
  targets: readonly Line[],
  realisations: readonly Line[],
  answers: Readonly<Record<string, string>> = {},
): Matched =>
  matched({
    targets: [{ sheet: 'Target', lines: targets }],
    realisations: [{ sheet: 'Realisasi', lines: realisations }],
    answers,
  });
const line = (code: string | null, name: string): Line => ({ opd: '1.01', code, name });

describe('areUnrelated', () => {
  it.each<readonly [string, string, boolean]>([
    ['Pajak Hotel', 'Pajak Reklame', true],
    ['Retribusi Pelayanan Pasar', 'Retribusi Pelayanan Kesehatan', true],
    ['Pajak Hotel', 'PBJT Jasa Perhotelan Berbintang', false],
    ['Pajak Reklame', 'Reklame', false],
    ['Pajak Rekalme', 'Pajak Reklame', false],
    ['Pajak Hotel', 'Pajak Daerah', false],
    ['Retribusi Tempat Rekreasi', 'Rekreasi dan Olahraga', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(areUnrelated(a, b)).toBe(expected);
  });
});

describe('KeyMatcher: equal codes', () => {
  it('under unrelated names are suggested, not taken', () => {
    const targets = [line('4.1.01.09', 'Pajak Reklame')];
    const rows = [line('4.1.01.09', 'Retribusi Terminal')];
    const open = match(targets, rows);
    expect(open.pairs).toEqual(['Pajak Reklame = ask']);
    expect(open.questions.map(({ code }) => code)).toEqual(['NAMES_DIFFER']);
    const [id = ''] = idsOf(open);
    expect(match(targets, rows, { [id]: 'semua' }).pairs).toEqual(['Pajak Reklame = Realisasi!2']);
    const refused = match(targets, rows, { [id]: 'tidak' });
    expect(idsOf(refused)).toContain('match:Target!1.01/4.1.01.09');
  });

  it('are no evidence where the name is that of another account: a code that was cut short', () => {
    const { pairs } = match(
      [line('4.1.02.01.01', 'Parkir Pasar A'), line('4.1.02.01.10', 'Parkir Pasar J')],
      [line('4.1.02.01.01', 'Parkir Pasar J')],
    );
    expect(pairs).toEqual(['Parkir Pasar A = ask', 'Parkir Pasar J = ask']);
  });

  it('match a row whose only name is its code', () => {
    expect(match([line('4.1.01.09', 'Pajak Reklame')], [line('4.1.01.09', '4.1.01.09')]).pairs).toEqual([
      'Pajak Reklame = Realisasi!2',
    ]);
  });
});

describe('KeyMatcher: a second row of the same name', () => {
  const REKLAME = line('4.1.01.09', 'Pajak Reklame');

  it('without a code is a doubled realisation', () => {
    const { pairs, questions } = match([REKLAME], [REKLAME, line(null, 'Pajak Reklame')]);
    expect(pairs).toEqual(['Pajak Reklame = ask']);
    expect(questions.map(({ code }) => code)).toEqual(['REALISATION_DOUBLED']);
  });

  it.each<readonly [string, Line]>([
    ['holds no figure', { ...line(null, 'Pajak Reklame'), figure: 0 }],
    ['has a code of its own', line('4.1.01.90', 'Pajak Reklame')],
    ['is of another office', { ...line(null, 'Pajak Reklame'), opd: '1.02' }],
  ])('changes nothing where it %s', (_, row) => {
    expect(match([REKLAME], [REKLAME, row]).pairs).toEqual(['Pajak Reklame = Realisasi!2']);
  });
});
