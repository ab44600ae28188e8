// A process that ends in the middle of a book takes no other book with it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEntry, entryPlaces } from '../../../../src/host/cli/many/bookEntry';
import type { BookJob } from '../../../../src/host/cli/many/bookJob';
import { JobProcess, type JobEnd } from '../../../../src/host/cli/many/jobProcess';
import { settleBooks } from '../../../../src/host/cli/many/settleBooks';
import { newFolder, removeFolder } from '../commandProcess';

const folder = newFolder();
const program = path.join(folder, 'program.cjs');
afterAll(() => {
  removeFolder(folder);
});

/** Stands for the command's program: ends at books named so, and does the others without a word. */
const PROGRAM = `process.on('message', ({ book }) => {
  if (book === 'habis.xlsx') process.abort();
  if (book === 'keluar.xlsx') process.exit(7);
  process.send('done');
});
process.on('disconnect', () => process.exit());`;

const job = (book: string): BookJob => ({
  book,
  target: path.join(folder, `${book}.hasil`),
  options: { year: null, asOf: null, answers: {}, language: 'id', hasColours: false, lineWidth: null },
  folder,
  print: Buffer.from(book).toString('hex').padEnd(64, '0'),
  sha256: null,
  wantsJson: false,
});

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(program, PROGRAM);
});

describe('JobProcess', () => {
  it('tells how its process ended and starts another for the next book', async () => {
    const process = new JobProcess(program);
    const ends: JobEnd[] = [];
    for (const book of ['a.xlsx', 'habis.xlsx', 'b.xlsx', 'keluar.xlsx', 'c.xlsx'])
      ends.push(await process.run(job(book)));
    process.close();
    expect(ends.map((end) => (end.kind === 'died' ? end.how : end.kind))).toEqual([
      'done',
      'SIGABRT',
      'done',
      '7',
      'done',
    ]);
  });
});

describe('a program that is not there', () => {
  it('is told like a death', async () => {
    const process = new JobProcess(path.join(folder, 'tidak-ada.cjs'));
    expect(await process.run(job('a.xlsx'))).toEqual({ kind: 'died', how: '1' });
    process.close();
  });
});

describe('settleBooks', () => {
  it('reports the book whose process ended, and that without an entry, and goes on', async () => {
    const books = ['a.xlsx', 'keluar.xlsx', 'b.xlsx'].map(job);
    const settled = await Promise.all(settleBooks(books, 2, program));
    expect(settled.map(({ entry }) => entry?.status)).toEqual([2, 1, 2]);
    expect(settled[1]?.entry?.said[0]).toContain('Proses yang menilai berkas ini berhenti (7)');
    expect(settled[1]?.entry?.book.slice(0, 3)).toEqual(['keluar.xlsx', 'Gagal', 1]);
    expect(books.map(({ print }) => readEntry(entryPlaces(folder, print).entry))).toEqual([null, null, null]);
  });
});
