// What an earlier run left is used only as it would be made again: anything else is evaluated anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  entryPlaces,
  forgetOthers,
  newEntry,
  readEntry,
  unnumbered,
} from '../../../../src/host/cli/many/bookEntry';
import { bookPrint, programSha256, runPrint } from '../../../../src/host/cli/many/bookPrint';
import { defaultJobs } from '../../../../src/host/cli/many/defaultJobs';
import { isWhole, readLines, writeLines } from '../../../../src/host/cli/many/linesFile';
import { BookLines } from '../../../../src/host/cli/many/consolidationRows';
import {
  INDICATORS,
  OFFICES,
  type ConsolidationRow,
} from '../../../../src/host/cli/many/consolidationTables';
import { evaluated } from '../evaluatedBook';
import { newFolder, removeFolder } from '../commandProcess';

const folder = newFolder();
afterAll(() => {
  removeFolder(folder);
});

const COLUMNS = unnumbered(INDICATORS.columns);
const FACTS = {
  name: 'buku.xlsx',
  state: 'Dinilai',
  status: 0,
  openQuestions: 0,
  issues: [],
  output: 'buku.capaian.xlsx',
  sha256: 'a'.repeat(64),
  toolVersion: '0.1.0',
  notes: [],
};
const SAMPLE = path.join(__dirname, '../../../../assets/contoh-pad.xlsx');

let rows: readonly ConsolidationRow[] = [];
let offices: readonly ConsolidationRow[] = [];
let book: ConsolidationRow = [];
let persons: readonly string[] = [];
beforeAll(async () => {
  const { evaluation } = await evaluated(readFileSync(SAMPLE));
  persons = evaluation.officials.flatMap(({ name, nip }) => (nip === null ? [name] : [name, nip]));
  const lines = new BookLines(evaluation, FACTS);
  rows = [...lines.indicators()];
  offices = lines.offices();
  book = lines.book();
});

describe('BookLines', () => {
  it('has a line an indicator and period, and a line an office and period, as wide as their tables', () => {
    expect(rows).toHaveLength(13 * 7);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([COLUMNS.length]));
    expect(new Set(offices.map(({ length }) => length))).toEqual(new Set([OFFICES.columns.length - 1]));
    expect(offices.length % 7).toBe(0);
  });

  it('names no person', () => {
    const text = JSON.stringify([rows, offices, book]);
    expect(text).toContain('Badan Pendapatan Daerah');
    expect(persons.length).toBeGreaterThan(2);
    expect(persons.filter((person) => text.includes(person))).toEqual([]);
  });
});

describe('isWhole', () => {
  it('takes back what was written, and nothing that was changed', () => {
    const place = path.join(folder, 'baris.ndjson');
    const written = writeLines(place, rows);
    if (!written.ok) throw new Error(written.failure.code);
    expect(isWhole(place, written.value, COLUMNS)).toBe(true);
    expect([...readLines(place)]).toEqual(rows);
    const text = readFileSync(place, 'utf8');
    for (const changed of [text.replace('"0.85"', '"0.86"'), text.slice(0, -2), `${text}[]\n`, '']) {
      expect(changed).not.toBe(text);
      writeFileSync(place, changed);
      expect(isWhole(place, written.value, COLUMNS)).toBe(false);
    }
    expect(isWhole(path.join(folder, 'tidak-ada'), written.value, COLUMNS)).toBe(false);
  });

  it.each([
    ['a figure in another spelling', 'decimal', '1e9'],
    ['a figure with a zero too many', 'decimal', '1.50'],
    ['a number for a figure', 'decimal', 0.1],
    ['a fraction for a count', 'count', 1.5],
    ['a day that does not exist', 'date', '2026-02-30'],
    ['a text that steers the terminal', 'text', '\u001b[2J'],
    ['a list', 'text', ['x']],
  ])('refuses %s even under the right hash', (_, kind, cell) => {
    const at = COLUMNS.findIndex((column) => column.kind === kind);
    const row = (rows[0] ?? []).map((value, index) => (index === at ? (cell as string) : value));
    const place = path.join(folder, 'palsu.ndjson');
    const written = writeLines(place, [row]);
    if (!written.ok) throw new Error(written.failure.code);
    expect(isWhole(place, written.value, COLUMNS)).toBe(false);
  });
});

describe('readEntry', () => {
  const entryText = (change: object): string =>
    JSON.stringify({
      ...newEntry({
        status: 0,
        said: ['selesai'],
        results: { table: { isDue: true, lines: [['a']], rules: [] }, questions: [] },
        book,
        offices,
        lines: { count: rows.length, sha256: 'b'.repeat(64) },
        json: null,
        output: 'c'.repeat(64),
      }),
      ...change,
    });
  const read = (text: string): unknown => {
    const place = path.join(folder, 'catatan.json');
    writeFileSync(place, text);
    return readEntry(place);
  };

  it('takes a whole entry', () => {
    expect(read(entryText({}))).toMatchObject({ status: 0, said: ['selesai'] });
  });

  it.each([
    ['no JSON', () => '{'],
    ['another version', () => entryText({ version: 2 })],
    ['a status that there is not', () => entryText({ status: 9 })],
    ['sentences that steer the terminal', () => entryText({ said: ['\u001b]0;x\u0007'] })],
    ['a table that is none', () => entryText({ results: { table: { lines: 'x' }, questions: [] } })],
    [
      'a colour that is none',
      () =>
        entryText({
          results: {
            table: { isDue: true, lines: [], rules: [{ value: 'x', fill: '0;31m', color: '000000' }] },
            questions: [],
          },
        }),
    ],
    ['a book of another width', () => entryText({ book: ['x'] })],
    ['an office of another width', () => entryText({ offices: [['x']] })],
    ['a hash that is none', () => entryText({ output: '../../buku.xlsx' })],
    ['a list', () => '[]'],
  ])('takes nothing that is %s', (_, text) => {
    expect(read(text())).toBeNull();
  });
});

describe('forgetOthers', () => {
  it('removes entries of other books and no file of another name', () => {
    const [kept, other] = ['d'.repeat(64), 'e'.repeat(64)];
    for (const print of [kept, other]) writeFileSync(entryPlaces(folder, print).entry, '{}');
    writeFileSync(path.join(folder, 'catatan-orang.json'), '{}');
    writeFileSync(`${entryPlaces(folder, kept).lines}.123.tmp`, '[');
    forgetOthers(folder, new Set([kept]));
    const left = readdirSync(folder);
    expect(left).toContain(`${kept}.json`);
    expect(left).toContain('catatan-orang.json');
    expect(left).not.toContain(`${other}.json`);
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('runPrint', () => {
  const OPTIONS = {
    year: null,
    asOf: '2026-09-30',
    answers: { a: '1', b: '2' },
    language: 'id',
    hasColours: false,
    lineWidth: null,
  } as const;
  const print = runPrint(OPTIONS, '0.1.0', '2026-10-01');

  it('is the same whatever the terminal, the order of answers and, with a date given, the day', () => {
    expect(runPrint({ ...OPTIONS, hasColours: true, lineWidth: 80 }, '0.1.0', '2026-10-01')).toBe(print);
    expect(runPrint({ ...OPTIONS, answers: { b: '2', a: '1' } }, '0.1.0', '2026-10-02')).toBe(print);
  });

  it.each([
    ['another answer', runPrint({ ...OPTIONS, answers: { a: '1', b: '3' } }, '0.1.0', '2026-10-01')],
    ['another date', runPrint({ ...OPTIONS, asOf: '2026-12-31' }, '0.1.0', '2026-10-01')],
    ['another language', runPrint({ ...OPTIONS, language: 'en' }, '0.1.0', '2026-10-01')],
    ['another tool', runPrint(OPTIONS, '0.1.1', '2026-10-01')],
    ['a further sheet', runPrint({ ...OPTIONS, wants: ['dashboard'] }, '0.1.0', '2026-10-01')],
  ])('differs with %s', (_, other) => {
    expect(other).not.toBe(print);
  });

  it('differs from day to day where the evaluation date may be today', () => {
    const open = { ...OPTIONS, asOf: null };
    expect(runPrint(open, '0.1.0', '2026-10-01')).not.toBe(runPrint(open, '0.1.0', '2026-10-02'));
  });
});

describe('programSha256', () => {
  it('tells another program, also where only a part beside it changed', () => {
    const of = (name: string): string => path.join(folder, name);
    writeFileSync(of('alat.cjs'), 'a');
    writeFileSync(of('bagian.cjs'), 'b');
    const before = programSha256(of('alat.cjs'));
    expect(programSha256(of('alat.cjs'))).toBe(before);
    writeFileSync(of('bagian.cjs'), 'c');
    expect(programSha256(of('alat.cjs'))).not.toBe(before);
  });
});

describe('bookPrint', () => {
  const print = bookPrint('run', '/a/buku.xlsx', '/hasil/buku.capaian.xlsx', 'f'.repeat(64));

  it('is the same wherever the folders stand and differs with the bytes, the name and the result', () => {
    expect(bookPrint('run', '/b/buku.xlsx', 'lain/buku.capaian.xlsx', 'f'.repeat(64))).toBe(print);
    const others = [
      bookPrint('run', '/a/buku.xlsx', '/hasil/buku.capaian.xlsx', '0'.repeat(64)),
      bookPrint('run', '/a/lain.xlsx', '/hasil/buku.capaian.xlsx', 'f'.repeat(64)),
      bookPrint('run', '/a/buku.xlsx', '/hasil/buku (2).capaian.xlsx', 'f'.repeat(64)),
    ];
    expect(others).not.toContain(print);
  });
});

describe('defaultJobs', () => {
  const GIB = 1024 ** 3;
  it.each([
    [552, 8, 64 * GIB, 8],
    [3, 8, 64 * GIB, 3],
    [552, 16, 8 * GIB, 4],
    [552, 4, GIB, 1],
    [0, 4, 8 * GIB, 1],
  ])('of %i books on %i cores and %i bytes takes %i at once', (books, cores, memory, expected) => {
    expect(defaultJobs(books, cores, memory)).toBe(expected);
  });
});
