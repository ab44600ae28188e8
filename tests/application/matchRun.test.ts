// The fingerprint of a workbook held against paper and against the history, and the history's own chain.
import { matchRun, presentPaper, type Matched, type MatchRequest } from '../../src/application/matchRun';
import { undoRun } from '../../src/application/undoRun';
import { typedFingerprint } from '../../src/sheets/proof/typedFingerprint';
import { MARKS } from '../../src/sheets/writing/ownSheets';
import { completeRun, openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { smallBook } from './smallBook';

const HISTORY = 'Riwayat Evaluasi';
const FIRST = optionsAt('2026-09-30');
const SECOND = optionsAt('2026-12-31', {
  runDate: '2027-01-04',
  run: { time: '2027-01-04 08:00:00', person: null, toolVersion: '0.0.0' },
});
const LAST_RUN: MatchRequest = { paper: null, time: null };

/** As somebody asks months later, with another day on the clock. */
const matched = async (book: OpenTemplate, request: MatchRequest = LAST_RUN): Promise<Matched> =>
  valueOf(await matchRun(book.port, { year: null, asOf: null, answers: {}, runDate: '2027-06-01' }, request));

const partsOf = ({ verdict }: Matched): unknown => ('parts' in verdict ? verdict.parts : verdict.kind);

/** Writes into the cell under a heading, `place` rows below it. */
async function typeUnder(sheet: string, heading: string, place: number, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load({ values: true });
    await context.sync();
    const values = used.values as readonly (readonly unknown[])[];
    const row = values.findIndex((line) => line.includes(heading));
    const column = (values[row] ?? []).indexOf(heading);
    if (row < 0) throw new Error(`${sheet} has no ${heading}`);
    used.getCell(row + place, column).values = [[value]];
    await context.sync();
  });
}

async function deleteRow(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).delete(Excel.DeleteShiftDirection.up);
    await context.sync();
  });
}

async function ranBook(...runs: readonly (typeof FIRST)[]): Promise<OpenTemplate> {
  const book = await openTemplate(smallBook());
  for (const run of runs) await completeRun(book, run);
  return book;
}

describe('matchRun', () => {
  it('finds the workbook as the last run left it, after closing and on another day', async () => {
    const again = reopened(await ranBook(FIRST));
    const match = await matched(again);
    expect(match.verdict).toEqual({ kind: 'sameRun', time: '2026-10-05 09:15:00' });
    expect(match.run?.time).toBe('2026-10-05 09:15:00');
    expect(match.chain).toEqual({ chained: 1, older: 0, fault: null });
  });

  it('finds the paper that was printed then, and any run of the history', async () => {
    const book = await ranBook(FIRST);
    const printed = presentPaper(await matched(book));
    await completeRun(book, SECOND);
    const typed = typedFingerprint(`sidik jari ${printed?.whole.toLowerCase() ?? ''}`);
    const match = await matched(book, { paper: typed, time: null, asOf: null });
    expect(match.run?.time).toBe('2026-10-05 09:15:00');
    expect(match.verdict).toEqual({ kind: 'samePaper', time: '2026-10-05 09:15:00' });
    expect((await matched(book, { paper: null, time: '2026-10-05 09:15:00' })).verdict.kind).toBe('sameRun');
    expect((await matched(book)).run?.time).toBe('2027-01-04 08:00:00');
  });

  it.each([
    ['a figure that turns no verdict', 'Realisasi', 'Januari', 90_000_000.01, ['data', 'results']],
    ['a figure that turns a verdict', 'Realisasi', 'September', 3, ['data', 'results']],
    ['a target', 'Target', 'Target Murni', 1_999_999_999, ['data', 'results']],
    ['the number of a decree', 'Pejabat', 'Nomor SK', 'SK-LAIN/2026', ['data']],
    ['who signed a pact', 'Pakta', 'Penandatangan', 'Orang Lain', ['rules']],
  ])('names the parts that differ after a change of %s', async (_, sheet, heading, value, parts) => {
    const book = await ranBook(FIRST);
    const printed = presentPaper(await matched(book));
    await typeUnder(sheet, heading, 1, value);
    expect(partsOf(await matched(book))).toEqual(parts);
    const byPaper = await matched(book, { paper: printed, time: null });
    expect(partsOf(byPaper)).toEqual(parts);
    expect(byPaper.run?.time).toBe('2026-10-05 09:15:00');
  });

  it('names the parts by paper alone where the history no longer has the run', async () => {
    const book = await ranBook(FIRST);
    const printed = presentPaper(await matched(book));
    await deleteRow(HISTORY, '5:5');
    await typeUnder('Pakta', 'Penandatangan', 1, 'Orang Lain');
    const at = { year: null, asOf: '2026-09-30', answers: {}, runDate: '2027-06-01' };
    const match = valueOf(await matchRun(book.port, at, { paper: printed, time: null }));
    expect(match.run).toBeNull();
    expect(partsOf(match)).toEqual(['rules']);
    const short = printed === null ? null : { ...printed, parts: null };
    expect(partsOf(valueOf(await matchRun(book.port, at, { paper: short, time: null })))).toBeNull();
  });

  it('has nothing to compare with before a run', async () => {
    const match = await matched(await ranBook());
    expect(match).toMatchObject({ verdict: { kind: 'noRun' }, run: null });
    expect(match.chain).toEqual({ chained: 0, older: 0, fault: null });
  });
});

describe('the chain of the history', () => {
  it('stays whole over runs, closing, undo and the run after it', async () => {
    const book = await ranBook(FIRST, SECOND);
    valueOf(await undoRun(book.port));
    expect((await matched(book)).chain).toEqual({ chained: 2, older: 0, fault: null });
    const again = reopened(book);
    await completeRun(again, { ...SECOND, run: { ...SECOND.run, time: '2027-01-05 08:00:00' } });
    expect((await matched(again)).chain).toEqual({ chained: 3, older: 0, fault: null });
  });

  it('stays whole where people write notes beside it', async () => {
    const book = await ranBook(FIRST, SECOND);
    await typeUnder(HISTORY, 'Catatan', 1, 'dicetak untuk rapat');
    expect((await matched(book)).chain.fault).toBeNull();
  });

  it.each([
    ['Tanggal Evaluasi', 46_000, { kind: 'changed', row: 5, number: 1 }],
    ['Ringkasan Status', 'Tercapai 3', { kind: 'changed', row: 5, number: 1 }],
    ['Sidik Jari', '0000-0000', { kind: 'changed', row: 5, number: 1 }],
    ['Keadaan', 'Dibatalkan', { kind: 'state', row: 5, number: 1 }],
  ])('names the row where %s was edited', async (heading, value, fault) => {
    const book = await ranBook(FIRST, SECOND);
    await typeUnder(HISTORY, heading, 1, value);
    expect((await matched(book)).chain.fault).toEqual(fault);
  });

  it('names rows that were deleted, also the last one', async () => {
    const first = await ranBook(FIRST, SECOND);
    await deleteRow(HISTORY, '5:5');
    expect((await matched(first)).chain.fault).toEqual({ kind: 'missing', first: 1, last: 1 });
    const last = await ranBook(FIRST, SECOND);
    await deleteRow(HISTORY, '6:6');
    expect((await matched(last)).chain.fault).toEqual({ kind: 'missing', first: 2, last: 2 });
  });

  it('begins with the next run in a history that an older version wrote', async () => {
    const book = await ranBook(FIRST);
    const late = { top: 4, left: 12, rows: 2, columns: 5 };
    valueOf(
      await book.port.write([
        { kind: 'clearRange', sheet: HISTORY, rect: late },
        { kind: 'setMark', name: MARKS.history, sheet: HISTORY, rect: { ...late, left: 1, columns: 11 } },
        { kind: 'removePart', key: 'rantai' },
        { kind: 'removePart', key: 'dasar-hasil' },
      ]),
    );
    const before = await matched(book);
    expect(before.verdict).toMatchObject({ kind: 'incomparable' });
    expect(before.chain).toEqual({ chained: 0, older: 1, fault: null });
    await completeRun(book, SECOND);
    const after = await matched(book);
    expect(after.verdict).toMatchObject({ kind: 'sameRun' });
    expect(after.chain).toEqual({ chained: 1, older: 1, fault: null });
  });
});
