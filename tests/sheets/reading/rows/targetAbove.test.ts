// Targets that stand at an account while its details have none, and units in a footnote. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const read = (rows: Matrix, title = '', answers: Readonly<Record<string, string>> = {}) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI PAD S.D. 30 SEPTEMBER 2026', title, '', ''],
        ['Kode Rekening', 'Uraian', 'Target', 'Realisasi'],
        ...rows,
      ]),
    ]),
    { asOf: '2026-10-05', answers },
  );
const WATER = ['4.1.01.12', 'Pajak Air Tanah', 500, 400] as const;
const withTarget = (first: number | string, second: number | string): Matrix => [
  ['4.1.01.09', 'Pajak Reklame', 1000, 700],
  ['4.1.01.09.01', 'Reklame Papan', first, 500],
  ['4.1.01.09.02', 'Reklame Kain', second, 200],
  WATER,
];
const septemberOf = (reading: ReturnType<typeof read>, at: number): bigint | null => {
  const datum = reading.input?.indicators[at]?.months[8];
  return datum?.kind === 'amount' ? datum.amount : null;
};

describe('targetsAbove', () => {
  const atAccount = (reading: ReturnType<typeof read>): void => {
    expect(reading.input?.indicators.map(({ name }) => name)).toEqual(['Pajak Reklame', 'Pajak Air Tanah']);
    expect(septemberOf(reading, 0)).toBe(700_000_000n);
    const [target] = reading.sources;
    expect(target?.excludedRows.filter(({ reason }) => reason === 'detail').map(({ row }) => row)).toEqual([
      4, 5,
    ]);
  };

  it('judges the account where its details have no target', () => {
    const reading = read(withTarget('', ''));
    expect(reading.questions).toEqual([]);
    atAccount(reading);
  });

  const id = 'target-dashes:PAD';

  it.each([
    ['-', ''],
    [0, 0],
    [0, '-'],
  ])(
    'asks where the target stands once a detail has a dash or a zero, and holds the details: %p, %p',
    (one, other) => {
      const { input, questions } = read(withTarget(one, other));
      expect(questions).toMatchObject([{ id, code: 'TARGET_OVER_DASHES', cell: 'C3', facts: { rows: '1' } }]);
      expect(
        input?.indicators.map(({ name, holds }) => [name, holds.map(({ questionId }) => questionId)]),
      ).toEqual([
        ['Reklame Papan', [id]],
        ['Reklame Kain', [id]],
        ['Pajak Air Tanah', []],
      ]);
      expect(input?.indicators[0]?.holds[0]).toMatchObject({ periods: 'all', touchesTarget: true });
    },
  );

  it('goes by the answer', () => {
    atAccount(read(withTarget('-', ''), '', { [id]: 'account' }));
    atAccount(read(withTarget(0, 0), '', { [id]: 'account' }));
    const { input } = read(withTarget('-', ''), '', { [id]: 'details' });
    expect(input?.indicators.map(({ name, holds }) => [name, holds.length])).toEqual([
      ['Reklame Papan', 0],
      ['Reklame Kain', 0],
      ['Pajak Air Tanah', 0],
    ]);
  });

  it.each(['', 0, '-'])('judges the details as soon as one of them has a target, the other %p', (other) => {
    const { input, questions } = read(withTarget(600, other));
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ name }) => name)).toEqual([
      'Reklame Papan',
      'Reklame Kain',
      'Pajak Air Tanah',
    ]);
  });

  describe('where no codes tell the levels, and the figures do', () => {
    const LEVELS = (one: number | string, other: number | string): Matrix => [
      ['', 'Pajak Reklame', 1000, 700],
      ['', '  Reklame Papan', one, 500],
      ['', '  Reklame Kain', other, 200],
      ['', 'Pajak Air Tanah', 500, 400],
      ['', 'Jumlah', 1500, 1100],
    ];

    it.each([
      [0, 0],
      ['-', '-'],
      [0, '-'],
    ])('asks the same over %p and %p', (one, other) => {
      const { input, questions } = read(LEVELS(one, other));
      expect(questions).toMatchObject([{ id, code: 'TARGET_OVER_DASHES', cell: 'C3', facts: { rows: '1' } }]);
      expect(input?.indicators.filter(({ holds }) => holds.length > 0).map(({ name }) => name)).toEqual([
        'Reklame Papan',
        'Reklame Kain',
      ]);
    });

    it('goes by the answer', () => {
      atAccount(read(LEVELS(0, 0), '', { [id]: 'account' }));
      const { input, questions } = read(LEVELS(0, 0), '', { [id]: 'details' });
      expect(questions.filter(({ answer }) => answer === null)).toEqual([]);
      expect(input?.indicators.map(({ name, holds }) => [name, holds.length])).toEqual([
        ['Reklame Papan', 0],
        ['Reklame Kain', 0],
        ['Pajak Air Tanah', 0],
      ]);
    });
  });

  it('asks whether the details are added up where the account has no realisation of its own', () => {
    const rows = withTarget('', '').map((row, at) => (at === 0 ? [...row.slice(0, 3), ''] : row));
    expect(read(rows).questions.map(({ code }) => code)).toEqual(['CHILDREN_OF_TARGET']);
  });
});

describe('statedFactor', () => {
  const amount = (...notes: readonly string[]): bigint | null =>
    septemberOf(read([WATER, ...notes.map((note) => ['', note, '', ''])]), 0);

  it('takes the multiple from a footnote below the figures', () => {
    expect(amount('*) angka dalam ribuan rupiah')).toBe(400_000_000_000n);
    expect(amount('Keterangan: dalam Rp juta', 'Satuan : jutaan rupiah')).toBe(400_000_000_000_000n);
  });

  it('takes no remark about an amount for it', () => {
    expect(amount('Catatan: Rp 12 juta belum disetor')).toBe(400_000_000n);
  });
});
