import { partsOf, type ColumnKind } from '../../../../src/sheets/reading/headers/sideBySide';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const KINDS: readonly ColumnKind[] = [
  'identity',
  'name',
  'figure',
  'figure',
  'blank',
  'identity',
  'name',
  'figure',
];
const sheet = (...names: readonly (readonly [string | null, string | null])[]) =>
  sheetOf(
    'PAD',
    names.map(([one, other]) => [1, one, 10, 20, null, 2, other, 30]),
  );
const WHOLE = [{ left: 0, right: 8 }];

describe('partsOf', () => {
  it('begins a part at the name that comes again behind figures, with the number before it', () => {
    const grid = sheet(['Pajak Hotel', 'Retribusi Pasar'], ['Pajak Reklame', 'Retribusi Parkir']);
    expect(partsOf(grid, KINDS, 0, 2)).toMatchObject([
      { left: 0, right: 5 },
      { left: 5, right: 8 },
    ]);
  });

  it('keeps a name that is only repeated in its own row', () => {
    const grid = sheet(['Pajak Hotel', 'PAJAK HOTEL'], ['Pajak Reklame', 'Pajak Reklame'], ['Jumlah', null]);
    expect(partsOf(grid, KINDS, 0, 3)).toEqual(WHOLE);
  });

  it('tells parts by their codes where both have codes', () => {
    const kinds: readonly ColumnKind[] = ['code', 'name', 'figure', 'code', 'name', 'figure'];
    const grid = sheetOf('PAD', [['4.1.01.09', 'Reklame', 1, '4.1.1.09', 'Pajak Reklame', 2]]);
    const same = sheetOf('PAD', [['4.1.01.09', 'Reklame', 1, '4.1.01.09', 'Pajak Reklame', 2]]);
    expect(partsOf(grid, kinds, 0, 1)).toHaveLength(2);
    expect(partsOf(same, kinds, 0, 1)).toHaveLength(1);
  });

  it('sees no second table before any figure, and none without names', () => {
    const grid = sheet(['Pajak Hotel', 'Retribusi Pasar']);
    const nameless = sheet(['Pajak Hotel', null]);
    expect(partsOf(grid, ['name', 'name', 'figure', 'figure'], 0, 1)).toHaveLength(1);
    expect(partsOf(nameless, KINDS, 0, 1)).toEqual(WHOLE);
  });

  it('begins a part at a list of offices behind a blank column', () => {
    const kinds: readonly ColumnKind[] = [
      'identity',
      'name',
      'figure',
      'figure',
      'blank',
      'identity',
      'figure',
    ];
    const grid = sheetOf('PAD', [['Bapenda', 'Pajak Hotel', 10, 20, null, 'Dinas Pasar', 30]]);
    expect(partsOf(grid, kinds, 0, 1)).toMatchObject([
      { left: 0, right: 5 },
      { left: 5, right: 7 },
    ]);
  });

  it('takes offices for a column of the table where no blank column parts them, or nothing stands beside them', () => {
    const grid = sheetOf('PAD', [['Pajak Hotel', 10, null, 'Dinas Pasar', 30]]);
    const beside: readonly ColumnKind[] = ['name', 'figure', 'figure', 'identity', 'figure'];
    const alone: readonly ColumnKind[] = ['name', 'figure', 'blank', 'identity', 'blank'];
    expect(partsOf(grid, beside, 0, 1)).toHaveLength(1);
    expect(partsOf(grid, alone, 0, 1)).toHaveLength(1);
  });

  it('begins a part at a name behind a blank column, with no figure before it', () => {
    const kinds: readonly ColumnKind[] = ['name', 'other', 'blank', 'identity', 'name', 'figure'];
    const grid = sheetOf('PAD', [['Retribusi Pasar', 'naik', null, 1, 'Pajak Hotel', 30]]);
    expect(partsOf(grid, kinds, 0, 1)).toMatchObject([
      { left: 0, right: 3 },
      { left: 3, right: 6 },
    ]);
  });

  it('compares no number row', () => {
    const grid = sheetOf('PAD', [
      [1, 2, 3, 4, null, 5, 6, 7],
      [1, 'Pajak Hotel', 10, 20, null, 1, 'Pajak Hotel', 30],
    ]);
    expect(partsOf(grid, KINDS, 0, 2)).toEqual(WHOLE);
  });
});

describe('tables of the same accounts beside each other', () => {
  const HEAD = ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'];
  const NAMES = ['Pajak Hotel', 'Pajak Restoran', 'Pajak Hiburan'];
  const row = (no: number, name: string, target: number): Matrix[number] => [
    no,
    name,
    target * 1_000_000,
    target * 210_000,
    target * 190_000,
  ];
  /** The right table bears one other name, as its list of that year does. */
  const book = (left: string | null, right: string | null, title = 'PAJAK DAERAH TAHUN 2026'): Matrix => [
    [title],
    [left, null, null, null, null, null, right],
    [...HEAD, null, ...HEAD],
    ...NAMES.map((name, at) => [
      ...row(at + 1, name, 300 + at * 70),
      null,
      ...row(at + 1, at === 2 ? 'Pajak Parkir' : name, 200 + at * 30),
    ]),
  ];
  const read = (matrix: Matrix) => {
    const { input, questions, issues } = inspected(readingOf([sheetOf('PAD', matrix)]), {
      asOf: '2026-06-30',
      year: 2026,
    });
    return {
      names: (input?.indicators ?? []).map(({ name }) => name),
      asked: questions.map(({ code }) => code),
      told: issues.map(({ code }) => code),
    };
  };

  it.each([
    ['TAHUN 2026', 'TAHUN 2025'],
    ['T.A. 2026', 'T.A. 2025'],
    ['TAHUN 2026', 'RENCANA TAHUN 2027'],
  ])('are of the years that stand over them, whatever the title says: %s, %s', (left, right) => {
    const { names, asked, told } = read(book(left, right));
    expect([names, asked]).toEqual([NAMES, []]);
    expect(told).toContain('TABLE_OF_OTHER_YEAR');
  });

  it('are read for the year of the right one too', () => {
    const { names, asked } = read(book('TAHUN 2025', 'TAHUN 2026'));
    expect([names, asked]).toEqual([['Pajak Hotel', 'Pajak Restoran', 'Pajak Parkir'], []]);
  });

  it.each([
    ['TAHUN BERJALAN', 'TAHUN LALU'],
    ['APBD MURNI', 'APBD PERUBAHAN'],
    [null, null],
  ])('are asked about by name where no year stands over them: %s, %s', (left, right) => {
    expect(read(book(left, right)).asked).toEqual(['TARGET_DOUBLED', 'TARGET_DOUBLED']);
  });

  it('hold each by itself under places of their own', () => {
    const { names, asked } = read(book('WILAYAH UTARA', 'WILAYAH SELATAN'));
    expect([names.length, asked]).toEqual([6, []]);
  });
});

describe('a table below that says the same accounts again', () => {
  const HEAD = ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'];
  const NAMES = ['Retribusi Parkir', 'Retribusi Terminal', 'Retribusi Trayek'];
  const table = (factor: number): Matrix =>
    NAMES.map((name, at) => {
      const target = (400 - at * 90) * factor;
      return [at + 1, name, target, target * (0.21 + at * 0.03), target * (0.24 - at * 0.02)];
    });
  const asked = (caption: string, factor: number, head: Matrix = [HEAD]): readonly string[] =>
    inspected(
      readingOf([
        sheetOf('P', [
          ['TARGET DAN REALISASI RETRIBUSI TAHUN 2026'],
          ['DINAS PERHUBUNGAN'],
          HEAD,
          ...table(1_000_000),
          [],
          [caption],
          ...head,
          ...table(factor),
        ]),
      ]),
      { asOf: '2026-06-30' },
    ).questions.map(({ code }) => code);

  it.each([
    ['TAHUN LALU', 800_000],
    ['TAHUN SEBELUMNYA', 800_000],
    ['DALAM JUTAAN RUPIAH', 1],
    ['REALISASI KUMULATIF', 1_000_001],
  ])('under %s is asked about by name', (caption, factor) => {
    const doubled = asked(caption, factor).filter((code) => code === 'TARGET_DOUBLED');
    expect(doubled).toHaveLength(NAMES.length);
  });

  it('without a header of its own is asked about too', () => {
    expect(asked('TAHUN SEBELUMNYA', 800_000, [])).toContain('TARGET_DOUBLED');
  });

  it.each([
    ['DINAS PERDAGANGAN', 800_000],
    ['UPTD WILAYAH UTARA', 800_000],
  ])('under %s is of another place', (caption, factor) => {
    expect(asked(caption, factor)).not.toContain('TARGET_DOUBLED');
  });
});
