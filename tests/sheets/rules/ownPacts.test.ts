// Documents and terms on an office's own sheet of pacts: plain cells, names instead of codes, missing columns, rows that are
// taken, an Excel table around it. Fictional people only.
import type { CellValue, SheetGrid, WorkbookReading } from '../../../src/sheets/grid';
import { NO_TERMS, type PactDocument } from '../../../src/sheets/rules/ruleChanges';
import { operationsOf } from '../../../src/sheets/rules/ruleEdits';
import { readingAfter } from '../../../src/sheets/rules/readingAfter';
import { planRulesUndo, recordOfRules, rulesFrom } from '../../../src/sheets/rules/undoRuleEdits';
import { readingOf, sheetOf, type Matrix, type SheetOptions } from '../reading/bookOf';
import { bookWith, decided } from './ruleBooks';

const PACTS = 'Pakta';
const HEADS = ['Kode OPD', 'Nama Pejabat', 'NIP', 'Jenis Dokumen', 'Nomor Pakta', 'Tanggal Pakta', 'Klausul'];
const SIGNED = ['1.01', 'Rukmana', '', 'Pakta Integritas', '800/1', 46024, 'Bersedia.'];
const DOCUMENT: PactDocument = {
  opds: ['1.01'],
  kind: 'Pakta Integritas',
  number: '800/9',
  date: '2026-02-03',
  signatory: '',
  clause: '',
};

function bookOfOwn(
  matrix: Matrix,
  options: SheetOptions = {},
  own: Partial<SheetGrid> = {},
): WorkbookReading {
  const sheet = { ...sheetOf(PACTS, matrix, options), ...own };
  const head = {
    NIP: '199001012015011001',
    'Nama Pejabat': 'Sekar Wulandari',
    Jabatan: 'Kepala',
    'Kode OPD': '1.01',
    'TMT Mulai': '2025-01-01',
  };
  const { sheets } = bookWith({ Pejabat: [head] }, [PACTS]);
  return readingOf([...sheets, sheet]);
}
const written = (book: WorkbookReading, document: Partial<PactDocument> = {}) =>
  decided(book, { documents: [{ ...DOCUMENT, ...document }] });
const own = (matrix: Matrix): Matrix => [[...HEADS, 'Jabatan'], ...matrix];

describe('documents on a sheet of plain cells', () => {
  it('are written where the columns stand, as texts and dates', () => {
    const { edits, cells, after } = written(bookOfOwn(own([SIGNED])));
    expect(edits.faults).toEqual([]);
    expect(cells).toEqual([
      ['Pakta!3:1', '1.01'],
      ['Pakta!3:2', 'Sekar Wulandari'],
      ['Pakta!3:3', '199001012015011001'],
      ['Pakta!3:4', 'Pakta Integritas'],
      ['Pakta!3:5', '800/9'],
      ['Pakta!3:6', 46056],
      ['Pakta!3:8', 'Kepala'],
    ]);
    expect(after.input?.pacts.at(-1)).toMatchObject({
      nip: '199001012015011001',
      date: '2026-02-03',
      signatory: null,
      clause: null,
    });
  });

  it('set the formats that a NIP and a date need, in plain cells only', () => {
    const plain = written(bookOfOwn(own([SIGNED]))).edits.rows[0]?.formats.toSorted(
      (a, b) => a.column - b.column,
    );
    // Codes, names and numbers of documents are texts too.
    expect(plain).toEqual([
      ...[1, 2, 3, 4, 5].map((column) => ({ column, before: 'General', after: '@' })),
      { column: 6, before: 'General', after: 'dd/mm/yyyy' },
      { column: 8, before: 'General', after: '@' },
    ]);
    const formatted = bookOfOwn(own([SIGNED, HEADS.map(() => null)]), {
      formats: { '3:3': '0000', '3:6': 'd mmm yy' },
    });
    const { edits } = written(formatted);
    expect(edits.rows[0]?.formats.some(({ column }) => [3, 6].includes(column))).toBe(false);
  });

  it('are known by the name of their office where the sheet has no codes', () => {
    const named = ['Perangkat Daerah', ...HEADS.slice(1), 'Jabatan'];
    const { edits, cells, after } = written(
      bookOfOwn([named, ['Badan Pendapatan Daerah', ...SIGNED.slice(1)]]),
    );
    expect(edits.faults).toEqual([]);
    expect(cells[0]).toEqual(['Pakta!3:1', 'Badan Pendapatan Daerah']);
    expect(after.input?.pacts.map(({ opd }) => opd)).toEqual(['1.01', '1.01']);
  });

  it('are left out, and told of, where the sheet has no column for them', () => {
    const short = bookOfOwn([HEADS, SIGNED]);
    expect(written(short).edits).toMatchObject({
      rows: [],
      preview: [],
      faults: [{ what: 'documents', sheet: PACTS }],
    });
  });

  it('stand below the last pact, blank rows or not', () => {
    const blank = HEADS.map((): CellValue | null => null);
    expect(written(bookOfOwn(own([SIGNED, blank, blank]))).edits.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('write a clause without the blanks around it', () => {
    const { cells } = written(bookOfOwn(own([SIGNED])), { clause: '  Bersedia.  ' });
    expect(cells).toContainEqual(['Pakta!3:7', 'Bersedia.']);
    const blank = written(bookOfOwn(own([SIGNED])), { clause: '   ' });
    expect(blank.cells.map(([place]) => place)).not.toContain('Pakta!3:7');
  });

  it('are another document where another office signed the same', () => {
    const same = { number: '800/1', date: '2026-01-02', clause: 'Bersedia.' };
    expect(written(bookOfOwn(own([SIGNED])), same).edits.rows).toEqual([]);
    const other = written(bookOfOwn(own([SIGNED])), { ...same, opds: ['2.09'] });
    expect(other.edits.rows.map(({ row }) => row)).toEqual([3]);
  });
});

describe('an Excel table around the pacts', () => {
  const rect = (rows: number) => ({ top: 1, left: 1, rows, columns: 8 });
  const other = { name: 'Lain', rect: { top: 20, left: 1, rows: 2, columns: 2 }, isFiltered: false };
  const inTable = (rows: number): WorkbookReading =>
    bookOfOwn(
      own([SIGNED]),
      {},
      {
        tables: [other, { name: 'TabelPakta', rect: rect(rows), isFiltered: false }],
      },
    );

  it('reaches down to the new row', () => {
    expect(written(inTable(2)).edits.tables).toEqual([
      { sheet: PACTS, name: 'TabelPakta', before: rect(2), after: rect(3) },
    ]);
  });

  it.each([3, 4])('stays where its %s rows hold it already', (rows) => {
    expect(written(inTable(rows)).edits.tables).toEqual([]);
  });
});

describe('taking documents back', () => {
  it('gives cells, formats and table their state before, also from a journal', () => {
    const book = bookOfOwn(
      own([SIGNED]),
      {},
      {
        tables: [{ name: 'TabelPakta', rect: { top: 1, left: 1, rows: 2, columns: 8 }, isFiltered: false }],
      },
    );
    const { edits } = written(book);
    const kept = rulesFrom(JSON.parse(JSON.stringify(recordOfRules(edits))));
    if (kept === null) throw new Error('the journal is not read');
    expect(kept).toEqual(recordOfRules(edits));
    const after = readingAfter(book, operationsOf(edits));
    const formats = after.sheets.find(({ name }) => name === PACTS)?.numberFormats[2];
    expect([formats?.[2], formats?.[5], formats?.[6]]).toEqual(['@', 'dd/mm/yyyy', 'General']);
    const { operations, kept: left } = planRulesUndo(kept, after);
    expect(left).toBe(0);
    const pacts = readingAfter(after, operations).sheets.find(({ name }) => name === PACTS);
    const before = book.sheets.find(({ name }) => name === PACTS);
    expect(pacts?.tables).toEqual(before?.tables);
    expect(pacts?.values.slice(0, 2)).toEqual(before?.values);
    expect(pacts?.values[2]?.every((value) => value === '')).toBe(true);
    expect(pacts?.numberFormats[2]?.every((format) => format === 'General')).toBe(true);
  });
});

describe('terms on an own sheet', () => {
  const withTerm = (matrix: Matrix): WorkbookReading => bookOfOwn(matrix);
  const terms = { ...NO_TERMS, catchUp: 'Boleh dikejar' } as const;

  it('are told of where the sheet has no column for them', () => {
    const { edits, cells } = decided(withTerm([HEADS, SIGNED]), { terms });
    expect(cells).toEqual([]);
    expect(edits.faults).toEqual([{ what: 'terms', sheet: PACTS }]);
  });

  it('are written in the column that they have, on the sheet of the pact', () => {
    const book = withTerm([
      [...HEADS, 'Kejar'],
      [...SIGNED, null],
    ]);
    expect(decided(book, { terms }).cells).toEqual([['Pakta!2:8', 'Boleh dikejar']]);
    const two = readingOf([
      ...book.sheets,
      sheetOf('Pakta Lama', [
        [...HEADS, 'Catatan', 'Kejar'],
        [...SIGNED, null, null],
      ]),
    ]);
    expect(decided(two, { terms }).cells).toEqual([
      ['Pakta!2:8', 'Boleh dikejar'],
      ['Pakta Lama!2:9', 'Boleh dikejar'],
    ]);
  });
});
