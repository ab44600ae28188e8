// Decided terms and signed documents as edits of `Pakta`: blank cells and new rows, never a change of what is written.
// Fictional people only.
import { headOn } from '../../../src/sheets/rules/pactEdits';
import { NO_TERMS, type PactDocument, type PactTerms } from '../../../src/sheets/rules/ruleChanges';
import type { Holding } from '../../../src/domain/pact';
import { bookWith, decided, pact, withCell } from './ruleBooks';

const PACTS = 'Pakta';
const headings = bookWith({}).sheets.find(({ name }) => name === PACTS)?.values[0] ?? [];
const at = (row: number, heading: string): string =>
  `${PACTS}!${String(row)}:${String(headings.indexOf(heading) + 1)}`;
const TERMS: PactTerms = {
  triggers: ['Triwulan', 'Tahun'],
  catchUp: 'Boleh dikejar',
  newcomer: 'Meneruskan',
};

describe('termEdits', () => {
  it('fills the blank terms of a pact', () => {
    const { cells, after, edits } = decided(bookWith({}), { terms: TERMS });
    expect(cells).toEqual([
      [at(2, 'Pemicu'), 'Triwulan dan Tahun'],
      [at(2, 'Kejar'), 'Boleh dikejar'],
      [at(2, 'Pejabat Baru'), 'Meneruskan'],
    ]);
    expect(edits.preview).toEqual(
      [
        ['Pemicu', 'Triwulan dan Tahun'],
        ['Kejar', 'Boleh dikejar'],
        ['Pejabat Baru', 'Meneruskan'],
      ].map(([heading, text]) => ({ kind: 'ruleFilled', sheet: PACTS, heading, cells: 1, text })),
    );
    expect(after.input?.pacts[0]).toMatchObject({
      triggers: ['Triwulan', 'Tahun'],
      catchUp: 'Boleh dikejar',
      newcomer: 'Meneruskan',
    });
  });

  it('leaves what is written, and what was not decided', () => {
    const book = bookWith({ [PACTS]: [pact({ Pemicu: 'Semester' })] });
    const { cells } = decided(book, { terms: { ...NO_TERMS, triggers: ['Tahun'], catchUp: 'Ketat' } });
    expect(cells).toEqual([[at(2, 'Kejar'), 'Ketat']]);
  });

  it('counts the cells of each heading over all pacts', () => {
    const book = bookWith({
      [PACTS]: [pact(), pact({ 'Nomor Pakta': '800/2' }), pact({ Kejar: 'Boleh dikejar' })],
    });
    const { edits, cells } = decided(book, { terms: { ...NO_TERMS, catchUp: 'Ketat' } });
    expect(cells.map(([place]) => place)).toEqual([at(2, 'Kejar'), at(3, 'Kejar')]);
    expect(edits.preview).toEqual([
      { kind: 'ruleFilled', sheet: PACTS, heading: 'Kejar', cells: 2, text: 'Ketat' },
    ]);
  });

  it('leaves a text that nobody can read, as somebody meant it', () => {
    const book = withCell(bookWith({}), [PACTS, 2, headings.indexOf('Kejar') + 1], 'menyusul');
    expect(decided(book, { terms: { ...NO_TERMS, catchUp: 'Boleh dikejar' } }).cells).toEqual([]);
  });

  it.each([
    ['Perjanjian Kinerja', '2025-01-02', null, false],
    ['Perjanjian Kinerja', '2025-01-02', '2026-06-30', true],
    ['Perjanjian Kinerja', '2025-01-02', '2026-01-01', true],
    ['Perjanjian Kinerja', '2026-01-01', null, true],
    ['Perjanjian Kinerja', '2025-12-31', null, false],
    ['Perjanjian Kinerja', null, null, true],
    ['Pakta Integritas', '2025-01-02', null, true],
    ['Pakta Integritas', '2025-01-02', '2025-12-31', false],
  ])('fills a %s of %s valid until %s: %s', (kind, date, until, isFilled) => {
    const row = pact({ 'Jenis Dokumen': kind, 'Tanggal Pakta': date, 'Berlaku Sampai': until });
    const { cells } = decided(bookWith({ [PACTS]: [row] }), {
      terms: { ...NO_TERMS, catchUp: 'Boleh dikejar' },
    });
    expect(cells.length > 0).toBe(isFilled);
  });
});

const DOCUMENT: PactDocument = {
  opds: ['1.01'],
  kind: 'Pakta Integritas',
  number: '800/9/2026',
  date: '2026-02-03',
  signatory: 'Bupati',
  clause: ' Bersedia mengundurkan diri. ',
};

describe('documentEdits', () => {
  it('adds a row for each office below the last pact', () => {
    const { cells, edits, after } = decided(bookWith({}), {
      documents: [{ ...DOCUMENT, opds: ['1.01', '2.09'] }],
    });
    const own = cells.filter(([place]) => place.startsWith(`${PACTS}!3:`)).map(([, to]) => to);
    expect(own).toEqual(
      expect.arrayContaining([
        '1.01',
        'Pakta Integritas',
        '800/9/2026',
        'Bupati',
        'Bersedia mengundurkan diri.',
      ]),
    );
    expect(edits.rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(edits.preview).toEqual([
      { kind: 'pactRow', sheet: PACTS, row: 3, office: 'Badan Pendapatan Daerah', number: '800/9/2026' },
      { kind: 'pactRow', sheet: PACTS, row: 4, office: '2.09', number: '800/9/2026' },
    ]);
    expect(after.input?.pacts.map(({ opd, number, date }) => [opd, number, date])).toEqual([
      ['1.01', '800/1', '2026-01-02'],
      ['1.01', '800/9/2026', '2026-02-03'],
      ['2.09', '800/9/2026', '2026-02-03'],
    ]);
  });

  it('adds nothing that stands there already', () => {
    const once = decided(bookWith({}), { documents: [DOCUMENT] });
    expect(once.edits.rows).toHaveLength(1);
    const rows = [
      pact(),
      pact({
        'Nomor Pakta': '800/9/2026',
        'Tanggal Pakta': '2026-02-03',
        Klausul: 'Bersedia mengundurkan diri.',
      }),
    ];
    expect(decided(bookWith({ [PACTS]: rows }), { documents: [DOCUMENT] }).edits.rows).toEqual([]);
    // Another number, day or clause is another document.
    for (const other of [{ number: '800/10' }, { date: '2026-02-04' }, { clause: '' }])
      expect(
        decided(bookWith({ [PACTS]: rows }), { documents: [{ ...DOCUMENT, ...other }] }).edits.rows,
      ).toHaveLength(1);
  });

  it('writes the decided terms into the new rows as well', () => {
    const { after } = decided(bookWith({ [PACTS]: [pact({ Pemicu: 'Semester' })] }), {
      documents: [DOCUMENT],
      terms: { ...NO_TERMS, triggers: ['Triwulan'] },
    });
    expect(after.input?.pacts.map(({ triggers }) => triggers)).toEqual([['Semester'], ['Triwulan']]);
  });

  it('names who held the post on the day of the document', () => {
    const { after } = decided(
      bookWith({
        Pejabat: [
          {
            NIP: '199001012015011001',
            'Nama Pejabat': 'Sekar Wulandari',
            Jabatan: 'Kepala',
            'Kode OPD': '1.01',
            'TMT Mulai': '2025-01-01',
          },
        ],
      }),
      { documents: [DOCUMENT] },
    );
    expect(after.input?.pacts.at(-1)).toMatchObject({ name: 'Sekar Wulandari' });
  });

  it('makes a sheet of the template where the workbook has none', () => {
    const { edits, after } = decided(bookWith({}, [PACTS]), { documents: [DOCUMENT] });
    expect(edits.sheets.map(({ sheet }) => sheet)).toEqual([PACTS]);
    expect(edits.preview).toEqual([
      { kind: 'ruleSheet', sheet: PACTS, rows: 1, figures: [] },
      { kind: 'pactRow', sheet: PACTS, row: 5, office: 'Badan Pendapatan Daerah', number: '800/9/2026' },
    ]);
    expect(after.input?.pacts.map(({ number, source }) => [number, source.row])).toEqual([['800/9/2026', 5]]);
  });
});

describe('headOn', () => {
  const holding = (name: string, from: string, to: string | null, position = 'Kepala'): Holding =>
    ({ name, nip: name, opd: '1.01', position, from, to }) as unknown as Holding;
  const holdings = [
    holding('Satu', '2024-01-01', '2026-02-03'),
    holding('Dua', '2026-02-03', null),
    holding('Staf', '2020-01-01', null, 'Kepala Bidang Pajak'),
  ];

  it.each([
    ['2026-02-02', 'Satu'],
    ['2026-02-03', 'Dua'],
    ['2023-12-31', undefined],
  ])('on %s is %s', (day, name) => {
    expect(headOn(holdings, '1.01', day)?.name).toBe(name);
  });

  it('is whoever came last, in whatever order they stand', () => {
    expect(headOn([...holdings].reverse(), '1.01', '2026-02-03')?.name).toBe('Dua');
  });

  it('is in office on the last day, and not after it', () => {
    const ended = [holding('Satu', '2024-01-01', '2026-02-03')];
    expect(headOn(ended, '1.01', '2026-02-03')?.name).toBe('Satu');
    expect(headOn(ended, '1.01', '2026-02-04')).toBeNull();
  });

  it('is nobody of another office, and nobody where two hold the post', () => {
    expect(headOn(holdings, '2.09', '2026-02-03')).toBeNull();
    const two = [holding('Satu', '2026-01-01', null), holding('Dua', '2026-01-01', null)];
    expect(headOn(two, '1.01', '2026-02-03')).toBeNull();
  });
});
