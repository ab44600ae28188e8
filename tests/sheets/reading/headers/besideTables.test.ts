// Two tables of targets and realisation beside each other under one title. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const MILLION = 1_000_000;
const HEADINGS = ['No', 'Uraian', 'Target', 'Realisasi'];
const book = readingOf([
  sheetOf('PAD', [
    ['REALISASI PAD S.D. 30 SEPTEMBER 2026'],
    [...HEADINGS, null, ...HEADINGS],
    [
      1,
      'Pajak Reklame',
      1000 * MILLION,
      900 * MILLION,
      null,
      1,
      'Retribusi Pasar',
      500 * MILLION,
      100 * MILLION,
    ],
    [
      2,
      'Pajak Air Tanah',
      800 * MILLION,
      70 * MILLION,
      null,
      2,
      'Retribusi Parkir',
      400 * MILLION,
      390 * MILLION,
    ],
  ]),
]);
const amount = (millions: number) => ({ kind: 'amount', amount: BigInt(millions) * 1_000_000_000_000n });

describe('tables beside each other', () => {
  it('give each of their rows its own target and realisation, without a question', () => {
    const { input, questions } = inspected(book);
    expect(questions).toEqual([]);
    expect(
      input?.indicators.map(({ name, targets, months }) => [name, targets.original, months[8]]),
    ).toMatchObject([
      ['Pajak Reklame', amount(1000), amount(900)],
      ['Pajak Air Tanah', amount(800), amount(70)],
      ['Retribusi Pasar', amount(500), amount(100)],
      ['Retribusi Parkir', amount(400), amount(390)],
    ]);
  });

  it('name the columns of their own figures', () => {
    const { sources } = inspected(book);
    const targets = sources.filter(({ role }) => role === 'target');
    expect(targets.map(({ columns }) => columns['Target Murni'])).toEqual(['C', 'H']);
  });

  it('are told apart by their codes where each is a table of Excel', () => {
    const sheet = sheetOf('PAD', [
      ['Target PAD 2026', null, null, 'Realisasi PAD 2026'],
      ['Kode', 'Uraian', 'Target', 'Kode', 'Nama', 'Realisasi TW I'],
      ['4.1.01.09', 'Pajak Reklame', 400 * MILLION, '4.1.01.12', 'Pajak Air Tanah', 20 * MILLION],
      ['4.1.01.12', 'Pajak Air Tanah', 80 * MILLION, '4.1.01.09', 'Pajak Reklame', 120 * MILLION],
    ]);
    const table = (name: string, left: number) => ({
      name,
      rect: { top: 2, left, rows: 3, columns: 3 },
      isFiltered: false,
    });
    const { input } = inspected(readingOf([{ ...sheet, tables: [table('T', 1), table('R', 4)] }]));
    expect(input?.indicators.map(({ name, months }) => [name, months[2]])).toMatchObject([
      ['Pajak Reklame', amount(120)],
      ['Pajak Air Tanah', amount(20)],
    ]);
  });

  describe('of which one is no more than a list', () => {
    const ROWS = [
      ['Pajak Reklame', 1000 * MILLION, 900 * MILLION],
      ['Pajak Air Tanah', 800 * MILLION, 70 * MILLION],
      ['Pajak Parkir', 600 * MILLION, 610 * MILLION],
    ];
    const HEADS = ['Uraian', 'Target', 'Realisasi'];
    const RANKED = [
      ['Pajak Parkir', 101.67],
      ['Pajak Reklame', 90],
      ['Pajak Air Tanah', 8.75],
    ];
    const TITLE = 'REALISASI PAJAK S.D. 30 SEPTEMBER 2026';
    const read = (...rows: Parameters<typeof sheetOf>[1]) => {
      const { input, questions } = inspected(readingOf([sheetOf('PAD', rows)]));
      expect(questions).toEqual([]);
      return input?.indicators.map(({ name, office, targets, months }) => ({
        name,
        office,
        target: targets.original,
        september: months[8],
      }));
    };
    const OWN = [
      { name: 'Pajak Reklame', target: amount(1000), september: amount(900) },
      { name: 'Pajak Air Tanah', target: amount(800), september: amount(70) },
      { name: 'Pajak Parkir', target: amount(600), september: amount(610) },
    ];

    it.each([[['Jenis Pajak', '%']], [['Uraian', 'Capaian (%)']]])(
      'keep their names where the list has a title of its own over its heads %p',
      (heads) => {
        const list = RANKED.map((cells, at) => [...(ROWS[at] ?? []), null, ...cells]);
        expect(
          read([TITLE, null, null, null, 'PERINGKAT'], [...HEADS, null, ...heads], ...list),
        ).toMatchObject(OWN);
      },
    );

    it('keep their rows where the list is shorter than they are', () => {
      const list = ROWS.map((cells, at) => [...cells, null, ...(at < 1 ? (RANKED[at] ?? []) : [])]);
      expect(
        read([TITLE, null, null, null, 'TERTINGGI'], [...HEADS, null, 'Jenis Pajak', '%'], ...list),
      ).toMatchObject(OWN);
    });

    it('keep their names where the list stands to the left', () => {
      const rows = ROWS.map((cells, at) => [...(RANKED[at] ?? []), null, ...cells]);
      expect(read([TITLE], ['Uraian', '%', null, ...HEADS], ...rows)).toMatchObject(OWN);
    });

    it('take no office from a list of offices', () => {
      const offices = ['Dinas Pasar', 'Dinas Perhubungan', 'Dinas Kesehatan'];
      const rows = ROWS.map((cells, at) => [...cells, null, offices[at] ?? null, 90 - at]);
      const got = read(
        ['BADAN PENDAPATAN DAERAH'],
        [TITLE],
        [...HEADS, null, 'OPD', 'Rata-rata Capaian'],
        ...rows,
      );
      expect(got).toMatchObject(OWN);
      expect(got?.map(({ office }) => office)).toEqual(OWN.map(() => 'BADAN PENDAPATAN DAERAH'));
    });
  });
});
