import { idsOf, matched, type Line, type Matched, type SheetLines } from '../matchRows';

const T = (...lines: readonly Line[]): readonly SheetLines[] => [{ sheet: 'Target', lines }];
const R = (...lines: readonly Line[]): readonly SheetLines[] => [{ sheet: 'Realisasi', lines }];
const match = (
  targets: readonly Line[],
  realisations: readonly Line[],
  answers: Readonly<Record<string, string>> = {},
): Matched => matched({ targets: T(...targets), realisations: R(...realisations), answers });

const HOTEL_OLD = { opd: '1.01', code: '4.1.01.06', name: 'Pajak Hotel' };
const HOTEL_NEW = { opd: '1.01', code: '4.1.01.19.03', name: 'PBJT Jasa Perhotelan' };
const REKLAME = { opd: '1.01', code: '4.1.01.09', name: 'Pajak Reklame' };

describe('KeyMatcher: codes', () => {
  it.each<readonly [string, Line, Line]>([
    ['equal codes', REKLAME, { ...REKLAME, name: 'Reklame' }],
    ['an old and a new code', HOTEL_OLD, HOTEL_NEW],
    ['a new and an old code', HOTEL_NEW, HOTEL_OLD],
    ['a row without an office', REKLAME, { ...REKLAME, opd: '' }],
    ['a target without an office', { ...REKLAME, opd: '' }, REKLAME],
    ['names where one side has no code', REKLAME, { opd: '1.01', name: '1. PAJAK REKLAME' }],
    [
      'old and new names without codes',
      { opd: '1.01', name: 'Pajak Hotel' },
      { opd: '1.01', name: 'PBJT-Hotel' },
    ],
  ])('match by %s', (_, target, row) => {
    const { pairs, questions } = match([target], [row]);
    expect(pairs).toEqual([`${target.name} = Realisasi!2`]);
    // Whose a target without an office is remains a question about the pact alone.
    expect(questions.filter(({ code }) => code !== 'OFFICE_MISSING')).toEqual([]);
  });

  it('never cross from one office to another', () => {
    const { pairs } = match([REKLAME], [{ ...REKLAME, opd: '1.02' }]);
    expect(pairs).toEqual(['Pajak Reklame = ask']);
  });

  it('of a target without an office that several offices have are asked about', () => {
    const { pairs, questions } = match([{ ...REKLAME, opd: '' }], [REKLAME, { ...REKLAME, opd: '1.02' }]);
    expect(pairs).toEqual(['Pajak Reklame = ask']);
    expect(questions.map(({ code }) => code)).toContain('REALISATION_DOUBLED');
  });

  it('that contradict equal names are asked about', () => {
    const { pairs, issues } = match([REKLAME], [{ ...REKLAME, code: '4.1.01.90' }]);
    expect(pairs).toEqual(['Pajak Reklame = ask']);
    expect(issues).toEqual(['TARGET_UNMATCHED Target!B2', 'REALISATION_UNMATCHED Realisasi!B2']);
  });
});

describe('KeyMatcher: old and new code on one side', () => {
  const OLD_ROWS = 'old-and-new:Target!1.01/4.1.01.19.03/rows';
  const OLD_TARGETS = 'old-and-new:Target!1.01/4.1.01.19.03/targets';

  it.each<readonly [string | null, string]>([
    [null, 'ask'],
    ['sum', 'Realisasi!2 + Realisasi!3'],
    ['new', 'Realisasi!3'],
    ['old', 'Realisasi!2'],
  ])('of realisation, answered %s: %s', (answer, expected) => {
    const { pairs, issues } = match(
      [HOTEL_NEW],
      [HOTEL_OLD, HOTEL_NEW],
      answer === null ? {} : { [OLD_ROWS]: answer },
    );
    expect(pairs).toEqual([`PBJT Jasa Perhotelan = ${expected}`]);
    // What an answer leaves out is still listed.
    expect(issues.some((issue) => issue.startsWith('REALISATION_UNMATCHED'))).toBe(
      answer === 'new' || answer === 'old',
    );
  });

  it('is not asked about where the old row holds nothing', () => {
    for (const figure of [0, '', '-', '0']) {
      const { pairs, questions } = match([HOTEL_NEW], [{ ...HOTEL_OLD, figure }, HOTEL_NEW]);
      expect(pairs).toEqual(['PBJT Jasa Perhotelan = Realisasi!3']);
      expect(questions).toEqual([]);
    }
  });

  it('is asked about where the old row cannot be read', () => {
    expect(match([HOTEL_NEW], [{ ...HOTEL_OLD, figure: 'lihat lampiran' }, HOTEL_NEW]).pairs).toEqual([
      'PBJT Jasa Perhotelan = ask',
    ]);
  });

  it('reaches the rows under both codes', () => {
    const rows = [
      { opd: '1.01', code: '4.1.01.06.01', name: 'Hotel Bintang' },
      { opd: '1.01', code: '4.1.01.19.03.0001', name: 'Hotel' },
    ];
    expect(match([HOTEL_NEW], rows).pairs).toEqual(['PBJT Jasa Perhotelan = ask']);
    expect(match([HOTEL_NEW], rows, { [OLD_ROWS]: 'sum' }).pairs).toEqual([
      'PBJT Jasa Perhotelan = Realisasi!2 + Realisasi!3',
    ]);
  });

  it('is nothing to ask where both sides have both', () => {
    const { pairs, questions } = match([HOTEL_OLD, HOTEL_NEW], [HOTEL_NEW, HOTEL_OLD]);
    expect(pairs).toEqual(['Pajak Hotel = Realisasi!3', 'PBJT Jasa Perhotelan = Realisasi!2']);
    expect(questions).toEqual([]);
  });

  it.each<readonly [string | null, readonly string[]]>([
    [null, ['ask', 'ask']],
    ['new', ['out', 'Realisasi!2']],
    ['old', ['Realisasi!2', 'out']],
    ['each', ['ask', 'Realisasi!2']],
  ])('of targets, answered %s: %s', (answer, [old, now]) => {
    const { pairs } = match(
      [HOTEL_OLD, HOTEL_NEW],
      [HOTEL_NEW],
      answer === null ? {} : { [OLD_TARGETS]: answer },
    );
    expect(pairs).toEqual([`Pajak Hotel = ${old ?? ''}`, `PBJT Jasa Perhotelan = ${now ?? ''}`]);
  });

  it("is each office's own", () => {
    const other = { ...HOTEL_OLD, opd: '1.02' };
    expect(match([HOTEL_NEW, other], [HOTEL_NEW, other]).questions).toEqual([]);
  });
});

describe('KeyMatcher: doubled rows', () => {
  it('of realisation are held until one or their sum is chosen', () => {
    const rows = [
      { ...REKLAME, figure: 5 },
      { ...REKLAME, figure: 7 },
    ];
    const open = match([REKLAME], rows);
    expect(open.pairs).toEqual(['Pajak Reklame = ask']);
    const id = 'double:Target!1.01/4.1.01.09';
    expect(idsOf(open)).toEqual([id]);
    expect(match([REKLAME], rows, { [id]: 'sum' }).pairs).toEqual([
      'Pajak Reklame = Realisasi!2 + Realisasi!3',
    ]);
    const lower = open.questions[0]?.options.find(({ facts }) => facts['row'] === '3')?.id ?? '';
    expect(match([REKLAME], rows, { [id]: lower }).pairs).toEqual(['Pajak Reklame = Realisasi!3']);
    expect(match([REKLAME], rows.toReversed(), { [id]: lower }).pairs).toEqual([
      'Pajak Reklame = Realisasi!2',
    ]);
  });

  it('of a target, once one is kept, ask on about its realisation', () => {
    const targets = [
      { ...REKLAME, figure: 5 },
      { ...REKLAME, figure: 7 },
    ];
    const rows = [REKLAME, { ...REKLAME, figure: 8 }];
    const open = match(targets, rows);
    const first = open.questions[0];
    const kept = match(targets, rows, { [first?.id ?? '']: first?.options[0]?.id ?? '' });
    expect(kept.pairs).toEqual(['Pajak Reklame = ask', 'Pajak Reklame = out']);
    expect(idsOf(kept)).toContainEqual(expect.stringMatching(/^double:Target!1\.01\/4\.1\.01\.09\//));
  });

  it('of one code but different names are told apart by them', () => {
    const names = ['Parkir Pasar', 'Parkir Terminal'];
    const lines = names.map((name) => ({ opd: '1.01', code: '4.1.02.01', name }));
    const { pairs, questions } = match(lines, lines.toReversed());
    expect(pairs).toEqual(['Parkir Pasar = Realisasi!3', 'Parkir Terminal = Realisasi!2']);
    expect(questions).toEqual([]);
  });

  it('are put into one question where they are many', () => {
    const lines = Array.from({ length: 30 }, (_, at) => ({
      opd: '1.01',
      code: `4.1.02.01.${String(at + 10)}`,
      name: `Retribusi ${String(at)}`,
    }));
    const twice = [...lines, ...lines.map((line) => ({ ...line, figure: 2 }))];
    for (const open of [match(lines, twice), match(twice, lines)]) {
      expect(open.questions).toHaveLength(8);
      expect(open.pairs.every((pair) => pair.endsWith('= ask'))).toBe(true);
    }
    const many = match(lines, twice).questions.find(({ code }) => code === 'REALISATIONS_DOUBLED_MANY');
    expect(many?.facts['count']).toBe('23');
    const summed = match(lines, twice, { [many?.id ?? '']: 'sum' });
    expect(summed.pairs.filter((pair) => pair.includes(' + '))).toHaveLength(23);
    const upper = match(twice, lines).questions.find(({ code }) => code === 'TARGETS_DOUBLED_MANY');
    const kept = match(twice, lines, { [upper?.id ?? '']: 'first' });
    expect(kept.pairs.slice(0, 30).filter((pair) => pair.includes('= Realisasi!'))).toHaveLength(23);
    expect(kept.pairs.slice(30).filter((pair) => pair.endsWith('= out'))).toHaveLength(23);
  });
});

describe('KeyMatcher: names under sections', () => {
  const denda = (section: string, figure = 1): Line => ({ name: 'Denda', section, figure });

  it('match section by section in any order', () => {
    const { pairs, questions } = match(
      [denda('Pajak Hotel'), denda('Pajak Reklame')],
      [denda('A. Pajak Reklame'), denda('PBJT Jasa Perhotelan')],
    );
    expect(pairs).toEqual(['Denda = Realisasi!3', 'Denda = Realisasi!2']);
    expect(questions).toEqual([]);
  });

  it.each<readonly [string, readonly Line[], readonly Line[]]>([
    ['in two sections', [denda('Pajak Hotel')], [denda('Pajak Reklame')]],
    [
      'left over',
      [denda('Pajak Hotel'), denda('Pajak Reklame')],
      [denda('Pajak Hotel'), denda('Pajak Parkir')],
    ],
    [
      'without sections on one side',
      [denda('Pajak Hotel'), denda('Pajak Reklame')],
      [denda(''), denda('', 2)],
    ],
    ['twice in one section', [denda('Pajak Hotel'), denda('Pajak Hotel', 2)], [denda('Pajak Hotel')]],
  ])('are asked about where they stand %s', (_, targets, rows) => {
    expect(match(targets, rows).pairs).toContain('Denda = ask');
  });

  it('do not matter where the name says what it is', () => {
    const line = { name: 'Pajak Reklame' };
    const { pairs } = match([{ ...line, section: 'Pajak Daerah' }], [{ ...line, section: 'PAD' }]);
    expect(pairs).toEqual(['Pajak Reklame = Realisasi!2']);
  });
});

describe('KeyMatcher: levels', () => {
  const parent = { opd: '1.01', code: '4.1.02.01', name: 'Retribusi Jasa Umum' };
  const children = ['01', '02'].map((code) => ({
    opd: '1.01',
    code: `4.1.02.01.${code}`,
    name: `Layanan ${code}`,
  }));

  it('a target takes the figures of the parent row at its level', () => {
    const { pairs, issues } = matched({
      targets: T(parent),
      realisations: R(...children),
      parents: [{ sheet: 'Induk', lines: [parent] }],
    });
    expect(pairs).toEqual(['Retribusi Jasa Umum = Induk!2']);
    expect(issues).toEqual(['PARENT_ROW_USED Target!B2']);
  });

  it.each<readonly [string | null, string]>([
    [null, 'ask'],
    ['sum', 'Realisasi!2 + Realisasi!3'],
    ['none', 'none'],
  ])('a target without a row of its own asks about the rows under it: %s', (answer, expected) => {
    const answers = answer === null ? {} : { 'children:Target!1.01/4.1.02.01': answer };
    expect(match([parent], children, answers).pairs).toEqual([`Retribusi Jasa Umum = ${expected}`]);
  });

  it('finds the rows of old codes under the new account above them', () => {
    const pbjt = { opd: '1.01', code: '4.1.01.19', name: 'Pajak Barang dan Jasa Tertentu' };
    const rows = [HOTEL_OLD, { opd: '1.01', code: '4.1.01.07', name: 'Pajak Restoran' }];
    expect(match([pbjt], rows, { 'children:Target!1.01/4.1.01.19': 'sum' }).pairs).toEqual([
      'Pajak Barang dan Jasa Tertentu = Realisasi!2 + Realisasi!3',
    ]);
  });

  it('adds the former office to its successor', () => {
    const map = {
      reorganisations: [],
      formerOf: new Map([['1.01', ['1.09']]]),
      opdFor: () => '',
    };
    const { matching } = matched({
      targets: T(REKLAME),
      realisations: R(REKLAME, { ...REKLAME, opd: '1.09' }),
      map,
    });
    expect([...matching.matches.values()].map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['successor', 2],
    ]);
  });
});
