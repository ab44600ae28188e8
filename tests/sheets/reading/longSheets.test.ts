// What a long sheet costs to read: every search goes through its rows a few times, none through all rows for each of them.
// Counted where it can be counted, and timed generously where not. Fictional figures only.
import { doubtfulReading } from '../../../bench/doubtfulReading';
import { depositReading } from '../../../bench/benchReadings';
import { benchBook } from '../../../bench/benchBook';
import type { SheetGrid, WorkbookReading } from '../../../src/sheets/grid';
import { inspect } from '../../../src/sheets/reading/inspect';
import { bookOf } from './bookOf';

const OPTIONS = { year: null, asOf: '2026-09-30', runDate: '2026-10-01', answers: {} } as const;
/** Rows read from the sheets for each row that they have. */
const MOST_READS = 120;

function templateReading(rows: number): WorkbookReading {
  const { sheets } = benchBook(rows);
  return bookOf(sheets as Parameters<typeof bookOf>[0]);
}

/** The reading with every look at a row counted. */
function counted(reading: WorkbookReading): {
  readonly reading: WorkbookReading;
  readonly looks: () => number;
} {
  let looks = 0;
  const watched = <T extends object>(rows: T): T =>
    new Proxy(rows, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const sheets = reading.sheets.map((sheet): SheetGrid => ({ ...sheet, values: watched(sheet.values) }));
  return { reading: { ...reading, sheets }, looks: () => looks };
}

function looksFor(reading: WorkbookReading): number {
  const { reading: watched, looks } = counted(reading);
  expect(inspect(watched, OPTIONS).input).not.toBeNull();
  return looks();
}

function processorTime(reading: WorkbookReading): number {
  const before = process.cpuUsage();
  inspect(reading, OPTIONS);
  return process.cpuUsage(before).user;
}

const READINGS = [
  ['the template', templateReading],
  ['a list without codes that raises many questions', doubtfulReading],
  ['a list of deposits', depositReading],
] as const;

describe('inspect of a long sheet', () => {
  it.each(READINGS)('looks at each row of %s a few times', (_, readingOf) => {
    const [short, long] = [looksFor(readingOf(1000)), looksFor(readingOf(2000))];
    expect(long).toBeLessThan(2.5 * short);
    expect(long).toBeLessThan(2000 * MOST_READS);
  });

  it('asks more as a list without codes grows and takes no more time a row', () => {
    const [short, long] = [doubtfulReading(2000), doubtfulReading(16_000)];
    expect(inspect(short, OPTIONS).questions.length).toBeGreaterThan(10);
    const once = Math.min(processorTime(short), processorTime(short));
    // Eight times as long; what goes through all rows for each of them takes sixty-four times as long.
    expect(processorTime(long)).toBeLessThan(20 * once);
  });
});
