import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { isSame, shown, stateOf } from '../support/bookState';
import { openFaulty, type Fault, type FaultyBook } from '../support/faultyHost';
import { openTemplate, optionsAt, valueOf } from './openTemplate';
import { ROWS, smallBook } from './smallBook';

const FIRST = optionsAt('2026-03-31');
const SECOND = optionsAt('2026-09-30', {
  run: { time: '2026-10-06 10:00:00', person: null, toolVersion: '0.0.0' },
});

/** The template before any run, and the same with a first run in it and a new row below the targets. */
async function startingPoints(): Promise<Readonly<Record<'first' | 'second', Uint8Array>>> {
  const book = await openTemplate(smallBook());
  const first = book.save();
  valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, FIRST))));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Target');
    const used = sheet.getUsedRange(true).load({ rowCount: true, rowIndex: true });
    await context.sync();
    const last = used.rowIndex + used.rowCount;
    const [added] = ROWS;
    sheet.getRange(`A${last + 1}:H${last + 1}`).values = [
      [2026, "'1.01", added?.office, 'PAD', "'4.1.01.99", 'Pajak Baru', 'Rupiah', ''],
    ];
    await context.sync();
  });
  return { first, second: book.save() };
}

const OPTIONS = { first: FIRST, second: SECOND };
const SHARES = [0.05, 0.35, 0.6, 0.8, 0.97];

/** Every request with every fault that makes a difference to it. */
function faultsOf(book: FaultyBook): readonly (readonly [number, Fault])[] {
  return Array.from({ length: book.requests() }, (_, index) => index + 1).flatMap((at) => {
    const faults: readonly Fault[] = book.isWrite(at)
      ? ['before', 'lost', ...SHARES.map((share) => ({ share }))]
      : ['before'];
    return faults.map((fault) => [at, fault] as const);
  });
}

const CASES = (['first', 'second'] as const).flatMap((run) =>
  [false, true].map((isDead) => ({ run, isDead })),
);

describe('a run whose host fails at any request', () => {
  let points: Awaited<ReturnType<typeof startingPoints>>;
  beforeAll(async () => {
    points = await startingPoints();
  });

  it.each(CASES)('leaves no half ($run run, dead afterwards: $isDead)', async ({ run, isDead }) => {
    const whole = openFaulty(points[run]);
    const before = await stateOf(whole.port);
    const prepared = valueOf(await prepareRun(whole.port, OPTIONS[run]));
    whole.arm(0, 'before', false);
    valueOf(await applyRun(whole.port, prepared));
    const faults = faultsOf(whole);
    const after = await stateOf(whole.port);
    expect(faults.length).toBeGreaterThan(10);

    const failAt = async (at: number, fault: Fault): Promise<void> => {
      const book = openFaulty(points[run]);
      const plan = valueOf(await prepareRun(book.port, OPTIONS[run]));
      book.arm(at, fault, isDead);
      const applied = await applyRun(book.port, plan);
      book.heal();
      const note = `request ${at}, ${JSON.stringify(fault)}`;
      const now = await stateOf(book.port);
      const isBefore = isSame(now, before);
      const isAfter = isSame(now, after);
      if (applied.ok) expect({ note, isAfter }).toEqual({ note, isAfter: true });
      else if ('isRestored' in applied.failure && applied.failure.isRestored)
        expect({ note, now: shown(now) }).toEqual({ note, now: shown(before) });
      if (isBefore || isAfter) return;
      expect({ note, isDead }).toEqual({ note, isDead: true });
      // What is left is mended by the next run, which then ends as if nothing had happened.
      valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, OPTIONS[run]))));
      expect({ note, now: shown(await stateOf(book.port)) }).toEqual({ note, now: shown(after) });
    };
    for (const [at, fault] of faults) await failAt(at, fault);
  });
});

describe('an undo whose host fails at any request', () => {
  it.each([false, true])('is finished by the next undo or run (dead afterwards: %s)', async (isDead) => {
    const points = await startingPoints();
    const done = openFaulty(points.second);
    valueOf(await applyRun(done.port, valueOf(await prepareRun(done.port, SECOND))));
    const bytes = done.save();
    const whole = openFaulty(bytes);
    const before = await stateOf(whole.port);
    whole.arm(0, 'before', false);
    valueOf(await undoRun(whole.port));
    const faults = faultsOf(whole);
    const after = await stateOf(whole.port);

    const failAt = async (at: number, fault: Fault): Promise<void> => {
      const book = openFaulty(bytes);
      book.arm(at, fault, isDead);
      const undone = await undoRun(book.port);
      book.heal();
      const note = `request ${at}, ${JSON.stringify(fault)}`;
      const now = await stateOf(book.port);
      if (undone.ok) expect({ note, now: shown(now) }).toEqual({ note, now: shown(after) });
      if (isSame(now, before) || isSame(now, after)) return;
      valueOf(await undoRun(book.port));
      expect({ note, now: shown(await stateOf(book.port)) }).toEqual({ note, now: shown(after) });
    };
    for (const [at, fault] of faults) await failAt(at, fault);
    expect(isSame(after, before)).toBe(false);
  });
});

describe('applyRun', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'CELL_EDITING'],
    ['AccessDenied', 'SHEET_PROTECTED'],
    ['ItemNotFound', 'SHEET_MISSING'],
    ['FilteredRangeConflict', 'SHEET_FILTERED'],
    ['ItemAlreadyExists', 'NAME_TAKEN'],
    ['ActivityLimitReached', 'BUSY'],
    ['NotImplemented', 'NOT_SUPPORTED'],
    ['ConnectionFailure', 'CONNECTION_LOST'],
    ['GeneralException', 'UNEXPECTED'],
  ])('tells %s as %s', async (hostCode, code) => {
    const template = await openTemplate(smallBook());
    const book = openFaulty(template.save());
    const before = await stateOf(book.port);
    const prepared = valueOf(await prepareRun(book.port, FIRST));
    book.arm('first write', { share: 0.5 }, false, hostCode);
    expect(await applyRun(book.port, prepared)).toMatchObject({
      ok: false,
      failure: { code: 'HOST', failure: { code, hostCode }, isRestored: true },
    });
    expect(shown(await stateOf(book.port))).toEqual(shown(before));
  });
});

describe('a host that says it is too busy, and yet has done what it was asked for', () => {
  const BUSY = ['first write', 'lost', false, 'ActivityLimitReached'] as const;

  it.each(['first', 'second'] as const)('leaves no half of a %s run', async (run) => {
    const bytes = (await startingPoints())[run];
    const book = openFaulty(bytes, [1]);
    const before = await stateOf(book.port);
    const prepared = valueOf(await prepareRun(book.port, OPTIONS[run]));
    book.arm(...BUSY);
    expect(await applyRun(book.port, prepared)).toMatchObject({ failure: { isRestored: true } });
    book.heal();
    expect(shown(await stateOf(book.port))).toEqual(shown(before));
  });

  it('leaves nothing of an undo that is not done', async () => {
    const { second } = await startingPoints();
    const book = openFaulty(second, [1]);
    valueOf(await undoRun(book.port));
    const after = await stateOf(book.port);
    const busy = openFaulty(second, [1]);
    busy.arm(...BUSY);
    valueOf(await undoRun(busy.port));
    busy.heal();
    expect(shown(await stateOf(busy.port))).toEqual(shown(after));
  });
});
