import { idsOf, matchedBlock, type Line } from '../matchRows';

const block = (...lines: readonly Line[]) => ({ sheet: 'PAD', lines });
const REKLAME = { opd: '1.01', code: '4.1.01.09', name: 'Pajak Reklame' };

describe('matchSameRows', () => {
  it.each<readonly [string, readonly Line[]]>([
    ['names that stand twice', [{ name: 'Denda' }, { name: 'Denda' }]],
    ['rows without a figure', [{ name: 'Denda', figure: '' }, { name: 'Lainnya' }]],
    ['codes and names', [REKLAME, { ...REKLAME, code: '4.1.01.12', name: 'Pajak Air Tanah' }]],
    ['one code under two names', [REKLAME, { ...REKLAME, name: 'Reklame Kain' }]],
    [
      'the old and the new code of a tax',
      [
        { ...REKLAME, code: '4.1.01.06' },
        { ...REKLAME, code: '4.1.01.19.03' },
      ],
    ],
  ])('matches every row with itself: %s', (_, lines) => {
    const { pairs, questions } = matchedBlock(block(...lines));
    expect(pairs).toEqual(lines.map(({ name }, at) => `${name} = PAD!${String(at + 2)}`));
    expect(questions).toEqual([]);
  });

  it('asks which holds where one account stands twice in the block', () => {
    const lines = [REKLAME, { ...REKLAME, figure: 7 }];
    const open = matchedBlock(block(...lines));
    expect(open.pairs).toEqual(['Pajak Reklame = ask', 'Pajak Reklame = ask']);
    const [id = ''] = idsOf(open);
    expect(id).toBe('double-target:PAD!1.01/4.1.01.09');
    const each = matchedBlock(block(...lines), [], { [id]: 'each' });
    expect(each.pairs).toEqual(['Pajak Reklame = PAD!2', 'Pajak Reklame = PAD!3']);
    const lower = open.questions[0]?.options[1]?.id ?? '';
    expect(matchedBlock(block(...lines), [], { [id]: lower }).pairs).toEqual([
      'Pajak Reklame = out',
      'Pajak Reklame = PAD!3',
    ]);
  });

  it('asks where another sheet holds the account too', () => {
    const { pairs, questions } = matchedBlock(block(REKLAME), [{ sheet: 'Lain', lines: [REKLAME] }]);
    expect(pairs).toEqual(['Pajak Reklame = ask']);
    expect(questions[0]?.options.map(({ id }) => id)).toEqual([
      'PAD!1.01/4.1.01.09',
      'Lain!1.01/4.1.01.09',
      'sum',
    ]);
  });
});
