// Rows that people sorted, inserted, deleted or replaced after a run, or while its undo is written: the former results come
// back into the rows of their own indicators, or the undo refuses and leaves all as it was.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { mendInterrupted, undoRun } from '../../src/application/undoRun';
import type { RequestBody } from '../../src/host/executor/protocol';
import { undoFailureSentence } from '../../src/messages/commandSentences';
import { RESULT_HEADINGS } from '../../src/sheets/writing/resultColumns';
import { shown, stateOf } from '../support/bookState';
import { openFaulty, type FaultyBook } from '../support/faultyHost';
import { requestsOf } from '../support/otherClient';
import { reverseOrder } from '../support/sortRows';
import { openTemplate, optionsAt, reopened, valueOf } from './openTemplate';
import { contentOf, edit, sheet, write } from './peopleEdits';
import { ROWS as FEW, smallBook } from './smallBook';

const FIRST = optionsAt('2026-03-31');
const SECOND = optionsAt('2026-09-30', {
  run: { time: '2026-10-06 10:00:00', person: null, toolVersion: '0.0.0' },
});
const PARKING = { opd: '2.15', office: 'Dinas Perhubungan' };
/** Two more indicators, one of them like another one but for its office. */
const ROWS = [
  ...FEW,
  { ...PARKING, code: '4.1.01.09', name: 'Pajak Reklame', months: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  { ...PARKING, code: '4.1.02.02', name: 'Retribusi Terminal', months: Array<number>(9).fill(250) },
];
const LAST = 4 + ROWS.length;

let once: Uint8Array;
let twice: Uint8Array;
beforeAll(async () => {
  const book = await openTemplate(smallBook({ rows: ROWS }));
  const run = async (options: typeof FIRST): Promise<void> => {
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, options))));
  };
  await run(FIRST);
  once = book.save();
  await run(SECOND);
  twice = book.save();
});
const bytesAfter = (runs: number): Uint8Array => (runs === 1 ? once : twice);

/** A sentence without the places that it names: they are those of its own run. */
const unplaced = (cell: unknown): unknown =>
  typeof cell === 'string'
    ? cell.replace(/(?:'(?:[^']|'')+'|[\p{L}_.]+)![A-Z]+\d+(?::[A-Z]+\d+)?/gu, '')
    : cell;

type Results = Readonly<Record<string, readonly unknown[]>>;

/** The results by office and account; what stands beside no indicator is of 'none'. */
async function results(): Promise<Results> {
  const rows = await contentOf('Target');
  const header = rows.find((row) => row.includes('Uraian/Indikator Kinerja')) ?? [];
  const cellsOf = (row: readonly unknown[]): readonly unknown[] =>
    RESULT_HEADINGS.map((heading) => unplaced(row[header.indexOf(heading)] ?? ''));
  const below = rows.slice(rows.indexOf(header) + 1).map((row): readonly [string, readonly unknown[]] => {
    const [opd, code] = [row[header.indexOf('Kode OPD')], row[header.indexOf('Kode Rekening')]];
    return [code === '' ? 'none' : `${String(opd)} ${String(code)}`, cellsOf(row)];
  });
  return Object.fromEntries(
    below.filter(([key, cells]) => key !== 'none' || cells.some((cell) => cell !== '')),
  );
}

type Change = (book: FaultyBook) => Promise<void> | void;

const sorted =
  (from: number, to: number, left = 1, right = 42): Change =>
  ({ model }) => {
    reverseOrder(model, { sheet: 'Target', top: from, bottom: to, left, right });
  };
const insert =
  (row: number): Change =>
  () =>
    edit((c) => void sheet(c, 'Target').getRange(`${row}:${row}`).insert('Down'));
const remove =
  (row: number): Change =>
  () =>
    edit((c) => sheet(c, 'Target').getRange(`${row}:${row}`).delete('Up'));
const all =
  (...changes: readonly Change[]): Change =>
  async (book) => {
    for (const change of changes) await change(book);
  };
const correctName: Change = () => write('Target', 'F6', [['Pajak Air Tanah (baru)']]);
const typeAnother: Change = () =>
  write('Target', 'A6:F6', [['2026', '2.15', 'Dinas Perhubungan', 'PAD', '4.1.02.03', 'Retribusi Baru']]);

const FOLLOWED: readonly (readonly [string, Change])[] = [
  ['the whole table was sorted', sorted(5, LAST)],
  ['two rows changed their places', sorted(6, 7)],
  ['a row came in', insert(6)],
  ['a row came in at the top', insert(5)],
  ['rows came in above the table', all(insert(1), insert(2))],
  ['a row went', remove(6)],
  ['the first and the last row went', all(remove(LAST), remove(5))],
  ['one row came in and another went', all(insert(5), remove(LAST))],
  ['a row went and another one was typed in its place', all(remove(6), insert(6), typeAnother)],
  ['a row came in and the table was sorted', all(insert(6), sorted(5, LAST + 1))],
  ['a name was corrected', correctName],
  ['a name was corrected and the table sorted', all(correctName, sorted(5, LAST))],
  ['a target was edited', () => write('Target', 'O6', [[123_456_789]])],
];
const APART: readonly (readonly [string, Change])[] = [
  ["the officer's columns were sorted without the results", sorted(5, LAST, 1, 21)],
  ["two rows of the officer's columns changed their places", sorted(6, 7, 1, 21)],
  ['the results were sorted without their rows', sorted(5, LAST, 23, 42)],
];

describe('undoRun after', () => {
  let before: Results;
  beforeAll(async () => {
    openFaulty(once);
    before = await results();
  });

  it.each(FOLLOWED)('%s brings the results of the run before back into their own rows', async (_, change) => {
    const book = openFaulty(twice);
    await change(book);
    const rows = Object.keys(await results());
    valueOf(await undoRun(book.port));
    const now = await results();
    expect(Object.keys(now)).toEqual(rows);
    for (const [row, cells] of Object.entries(now)) {
      const blank = RESULT_HEADINGS.map(() => '');
      expect([row, cells]).toEqual([row, before[row] ?? blank]);
    }
  });

  it.each([...FOLLOWED, ...APART])('%s leaves nothing of a first run', async (_, change) => {
    const book = openFaulty(once);
    await change(book);
    valueOf(await undoRun(book.port));
    expect(
      Object.values(await results())
        .flat()
        .every((cell) => cell === ''),
    ).toBe(true);
  });

  it.each(APART)('%s is refused with a sentence, and all is left as it is', async (_, change) => {
    const book = openFaulty(twice);
    await change(book);
    const left = shown(await stateOf(book.port));
    const undone = await undoRun(book.port);
    if (undone.ok) throw new Error('It was undone');
    expect(undone.failure).toEqual({ code: 'RESHAPED', sheet: 'Target' });
    expect(undoFailureSentence(undone.failure, 'id')).toContain('Target');
    expect(shown(await stateOf(book.port))).toEqual(left);
  });
});

/** The first request of an undo that writes. */
async function writeRequest(bytes: Uint8Array): Promise<number> {
  const book = openFaulty(bytes);
  book.meanwhile(0, []);
  valueOf(await undoRun(book.port));
  return Array.from({ length: book.requests() }, (_, at) => at + 1).find(book.isWrite) ?? 0;
}

/** Requests of an edit, as another client sends them. */
const INSERTION = (): Promise<readonly RequestBody[]> =>
  requestsOf(once, () => edit((c) => void sheet(c, 'Target').getRange('6:6').insert('Down')));
const DELETION = (): Promise<readonly RequestBody[]> =>
  requestsOf(once, () => edit((c) => sheet(c, 'Target').getRange('6:6').delete('Up')));

describe('undoRun while somebody', () => {
  const moments = [1, 2].flatMap((runs) => [-1, 0, 1].map((later) => [runs, later] as const));

  it.each(moments)(
    'sorts the targets after %d runs (%d requests after the first that writes) ends as if he had sorted them afterwards',
    async (runs, later) => {
      const bytes = bytesAfter(runs);
      const at = (await writeRequest(bytes)) + later;
      const whole = openFaulty(bytes);
      valueOf(await undoRun(whole.port));
      await sorted(5, LAST)(whole);
      const wanted = shown(await stateOf(whole.port));
      const book = openFaulty(bytes);
      book.meanwhile(at, () => void sorted(5, LAST)(book));
      const undone = await undoRun(book.port);
      book.heal();
      expect(undone.ok).toBe(true);
      expect(shown(await stateOf(book.port))).toEqual(wanted);
    },
  );

  it.each(
    [INSERTION, DELETION].flatMap((edits, kind) =>
      moments.map(([runs, later]) => [kind === 0 ? 'inserts' : 'deletes', runs, later, edits] as const),
    ),
  )('%s a row after %d runs (%d requests after the first that writes) ends likewise', async (...given) => {
    const [kind, runs, later, edits] = given;
    const requests = await edits();
    const bytes = bytesAfter(runs);
    const at = (await writeRequest(bytes)) + later;
    const whole = openFaulty(bytes);
    valueOf(await undoRun(whole.port));
    await (kind === 'inserts' ? insert(6) : remove(6))(whole);
    const wanted = shown(await stateOf(whole.port));
    const book = openFaulty(bytes);
    book.meanwhile(at, requests);
    const undone = await undoRun(book.port);
    book.heal();
    expect(undone.ok).toBe(true);
    expect(shown(await stateOf(book.port))).toEqual(wanted);
  });
});

describe('an undo that was cut off', () => {
  it.each([
    ['the table is sorted', sorted(5, LAST)],
    ['a row comes in', insert(6)],
    ['a row goes', remove(6)],
  ])('before %s is finished in the rows of their own indicators', async (_, change) => {
    openFaulty(once);
    const before = await results();
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const book = openFaulty(twice);
      book.arm('first write', { share }, 'dead');
      expect(await undoRun(book.port)).toMatchObject({ ok: false });
      book.heal();
      await change(book);
      const opened = reopened(book);
      valueOf(await mendInterrupted(opened.port));
      const blank = RESULT_HEADINGS.map(() => '');
      for (const [row, cells] of Object.entries(await results()))
        expect([share, row, cells]).toEqual([share, row, before[row] ?? blank]);
    }
  });
});
