// Somebody else at the workbook between two requests of one write: his edit stays, of the run stands all or nothing, and a
// sentence says which.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { ofWriting } from '../../src/taskpane/session/failures';
import { openFaulty, type FaultyBook } from '../support/faultyHost';
import { requestsOf } from '../support/otherClient';
import { shown, stateOf } from '../support/bookState';
import { openTemplate, optionsAt, valueOf } from './openTemplate';
import { contentOf, edit, sheet, write } from './peopleEdits';
import { portraitOf } from './portrait';
import { smallBook } from './smallBook';

const FIRST = optionsAt('2026-03-31');
const SECOND = optionsAt('2026-09-30', {
  run: { time: '2026-10-06 10:00:00', person: null, toolVersion: '0.0.0' },
});

/** Bytes that a message may take where a write is to be cut into many. */
const SMALL_MESSAGE = 20_000;
/** The requests of such a write between which the first cells of the target sheet are written. */
const AROUND_FIRST_LOOKS = [10, 11, 12, 13, 14, 15, 16];

let fresh: Uint8Array;
let evaluated: Uint8Array;
beforeAll(async () => {
  const book = await openTemplate(smallBook());
  fresh = book.save();
  valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, FIRST))));
  evaluated = book.save();
  writesAt = new Map([
    [fresh, await writeRequest(fresh, FIRST)],
    [evaluated, await writeRequest(evaluated, SECOND)],
  ]);
});

const state = async ({ port }: FaultyBook): Promise<unknown> => shown(await stateOf(port));

/** The request with which the run writes, the first after the look before it. */
async function writeRequest(bytes: Uint8Array, options: typeof FIRST): Promise<number> {
  const book = openFaulty(bytes);
  const prepared = valueOf(await prepareRun(book.port, options));
  book.meanwhile(0, []);
  valueOf(await applyRun(book.port, prepared));
  const at = Array.from({ length: book.requests() }, (_, index) => index + 1).find(book.isWrite);
  if (at === undefined) throw new Error('Nothing is written');
  return at;
}

let writesAt: ReadonlyMap<Uint8Array, number>;

/** A run during which the edit is done right before the request that writes, or so many after it. */
async function disturbed(
  bytes: Uint8Array,
  options: typeof FIRST,
  change: () => Promise<unknown>,
  later = 0,
) {
  const at = (writesAt.get(bytes) ?? 0) + later;
  const requests = await requestsOf(bytes, change);
  const book = openFaulty(bytes);
  const prepared = valueOf(await prepareRun(book.port, options));
  book.meanwhile(at, requests);
  const applied = await applyRun(book.port, prepared);
  book.heal();
  return { book, applied };
}

async function edited(bytes: Uint8Array, change: () => Promise<unknown>): Promise<unknown> {
  const book = openFaulty(bytes);
  await change();
  return state(book);
}

const EDITS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['edits a figure', () => write('Realisasi', 'E5', [[7]])],
  ['types a note beside', () => write('Target', 'AZ1', [['catatan']])],
  ['inserts a row of figures', () => edit((c) => void sheet(c, 'Realisasi').getRange('5:5').insert('Down'))],
  ['inserts a row of targets', () => edit((c) => void sheet(c, 'Target').getRange('6:6').insert('Down'))],
  ['deletes a row of targets', () => edit((c) => sheet(c, 'Target').getRange('6:6').delete('Up'))],
];

describe('applyRun while somebody else', () => {
  it.each(EDITS.flatMap(([what, change]) => [0, 1].map((later) => [what, later, change] as const)))(
    '%s (%d requests after the write) takes the first run back and leaves the edit',
    async (_, later, change) => {
      const { book, applied } = await disturbed(fresh, FIRST, change, later);
      expect(applied).toMatchObject({ ok: false, failure: { isRestored: true } });
      expect(await state(book)).toEqual(await edited(fresh, change));
    },
  );

  it.each(EDITS)('%s brings the former results back into their own rows', async (_, change) => {
    const { book, applied } = await disturbed(evaluated, SECOND, change);
    expect(applied).toMatchObject({ ok: false });
    expect(await state(book)).toEqual(await edited(evaluated, change));
  });

  it('sorts the targets brings the former results back into their own rows', async () => {
    openFaulty(evaluated);
    const before = (await contentOf('Target')).slice(4, 7);
    const sorted = before.map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
    );
    const change = () =>
      edit((c) => void (sheet(c, 'Target').getRange('A5:CZ7').values = sorted.toReversed() as string[][]));
    await disturbed(evaluated, SECOND, change);
    expect((await contentOf('Target')).slice(4, 7)).toEqual(before.toReversed());
  });

  it('locks the targets right before they are written leaves nothing of the run', async () => {
    const lock = () => edit((c) => sheet(c, 'Target').protection.protect());
    const { book, applied } = await disturbed(evaluated, SECOND, lock);
    expect(applied).toMatchObject({
      failure: { code: 'HOST', failure: { code: 'SHEET_PROTECTED' }, isRestored: true },
    });
    expect(await state(book)).toEqual(await edited(evaluated, lock));
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, SECOND))));
  });

  it('locks the targets between small messages leaves no looks behind a run that it calls taken back', async () => {
    const lock = () => edit((c) => sheet(c, 'Target').protection.protect());
    const requests = await requestsOf(fresh, lock);
    openFaulty(fresh);
    await lock();
    const wanted = await portraitOf();
    const restored = new Set<boolean>();
    for (const at of AROUND_FIRST_LOOKS) {
      const book = openFaulty(fresh);
      const prepared = valueOf(await prepareRun(book.port, FIRST));
      book.limit(SMALL_MESSAGE);
      book.meanwhile(at, requests);
      const applied = await applyRun(book.port, prepared);
      book.heal();
      if (applied.ok || applied.failure.code !== 'HOST') throw new Error(`${at}: not refused`);
      restored.add(applied.failure.isRestored);
      if (applied.failure.isRestored) expect([at, await portraitOf()]).toEqual([at, wanted]);
    }
    // Before the first heading nothing of the run stands; after it the closed sheet cannot be cleared.
    expect(restored).toEqual(new Set([true, false]));
  });

  it('edits a figure says so in both languages, and that nothing of the run stands', async () => {
    const { applied } = await disturbed(fresh, FIRST, () => write('Realisasi', 'E5', [[7]]));
    if (applied.ok) throw new Error('written');
    expect(applied.failure).toEqual({
      code: 'CHANGED_MEANWHILE',
      cells: [{ sheet: 'Realisasi', cell: 'E5' }],
      isRestored: true,
    });
    const view = ofWriting(applied.failure);
    expect(view('id')).toMatchObject({ isUnchanged: true, offer: 'lookAgain' });
    expect(view('id').sentence).toMatch(/orang lain mengubah Realisasi!E5\. .*ditarik kembali/);
    expect(view('en').sentence).toMatch(/somebody else changed Realisasi!E5\. .*taken back/);
  });
});

describe('undoRun while somebody else', () => {
  it.each([0, 1])('edits a figure (%d requests after the write) is done all the same', async (later) => {
    const change = () => write('Realisasi', 'E5', [[7]]);
    const requests = await requestsOf(evaluated, change);
    const whole = openFaulty(evaluated);
    whole.meanwhile(0, []);
    valueOf(await undoRun(whole.port));
    const at = Array.from({ length: whole.requests() }, (_, index) => index + 1).find(whole.isWrite) ?? 0;
    whole.heal();
    await change();
    const after = await state(whole);
    const book = openFaulty(evaluated);
    book.meanwhile(at + later, requests);
    const undone = await undoRun(book.port);
    book.heal();
    expect(undone.ok).toBe(true);
    expect(await state(book)).toEqual(after);
  });
});
