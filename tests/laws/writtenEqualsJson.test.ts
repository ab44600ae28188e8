// One evaluation, told three times: in the JSON, in the columns and sheets that were written, and in the register. Whatever
// the workbook, they say the same.
import fc from 'fast-check';
import { PACT_STATUSES } from '../../src/domain/evaluation';
import { PERIODS } from '../../src/domain/period';
import { TARGET_HEADINGS } from '../../src/sheets/templateSheets';
import { valueOf } from '../application/openTemplate';
import { modelOf } from '../support/hostSession';
import { bookDraws } from '../support/bookDraws';
import { CLAUSE, sampleBook } from '../support/sampleBook';
import { LAW_LIMIT, LAW_RUNS, opened, savedBook, writtenRun, type WrittenRun } from './evaluatedBook';
import type { EvaluatedJson } from './evaluatedJson';
import {
  columnFacts,
  indicatorFacts,
  latestDue,
  officialFacts,
  recapFacts,
  writtenResults,
  type RegisterFacts,
  type WrittenResults,
} from './writtenFacts';

/** Verdicts that are no matter for the register. */
const UNREGISTERED: readonly string[] = ['Terpenuhi', 'Tidak Berlaku', 'Belum Jatuh Tempo'];
const BREACH = 'Terindikasi Pelanggaran';
const gravity = (status: string): number => PACT_STATUSES.findIndex((known) => known === status);

const everyRun = (check: (run: WrittenRun, written: WrittenResults) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(bookDraws, async (draw) => {
      const run = await writtenRun(await savedBook(sampleBook(draw)), draw.asOf);
      check(run, writtenResults(modelOf(run.bytes)));
    }),
    LAW_RUNS,
  );

function countsOf(written: WrittenResults): unknown {
  return Object.fromEntries(
    PERIODS.map((period) => {
      const counts: Record<string, number> = {};
      for (const { cells } of written.results) {
        const status = String(cells[`Status ${period}`]);
        counts[status] = (counts[status] ?? 0) + 1;
      }
      return [period, counts];
    }),
  );
}

/** Every verdict of an official or a row that belongs in the register and is not there, and every row without a verdict. */
function registerGaps(json: EvaluatedJson, register: readonly RegisterFacts[]): readonly string[] {
  const gaps: string[] = [];
  const has = (period: string, office: string, status: string, account: string | null): boolean =>
    register.some(
      (entry) =>
        entry.periods.includes(period) &&
        entry.office === office &&
        entry.status === status &&
        (account === null || entry.account === '' || entry.account === account),
    );
  for (const period of PERIODS) {
    for (const { name, office, periods } of json.officials) {
      const { pactStatus } = periods[period];
      if (!UNREGISTERED.includes(pactStatus) && !has(period, office, pactStatus, null)) {
        gaps.push(`${name}, ${period}: ${pactStatus} is not registered`);
      }
    }
    for (const { office, code, periods } of json.indicators) {
      const { pactStatus } = periods[period];
      if (!UNREGISTERED.includes(pactStatus) && !has(period, office, pactStatus, code)) {
        gaps.push(`${code}, ${period}: ${pactStatus} is not registered`);
      }
    }
  }
  // A row of the results shows its head's verdict; pacts of others stand in the register alone.
  for (const entry of register.filter(({ position }) => position !== 'Sekretaris')) {
    const official = json.officials.find(
      ({ name, office }) => name === entry.name && office === entry.office,
    );
    for (const period of PERIODS.filter((each) => entry.periods.includes(each))) {
      const person = official?.periods[period].pactStatus;
      if (person !== undefined && gravity(person) > gravity(entry.status)) {
        gaps.push(`${entry.name}, ${period}: registered as ${entry.status}, the person is ${person}`);
      }
      const row = json.indicators.find(
        ({ office, code }) => office === entry.office && code === entry.account,
      );
      const verdict = row?.periods[period].pactStatus;
      if (verdict !== undefined && gravity(verdict) > gravity(entry.status)) {
        gaps.push(`${entry.account}, ${period}: registered as ${entry.status}, the row shows ${verdict}`);
      }
    }
  }
  return gaps;
}

/** What a document says for itself stands on the sheet in its own row, which the sentence names. */
const withoutTerms = (sentence: string): string => sentence.replace(/ \(Pemicu [^)]*\)/, '');

describe('the JSON of an evaluation', () => {
  it(
    'says what the 19 columns, Rekap Pejabat and Register Pakta say after saving and opening again',
    () =>
      everyRun(({ json }, written) => {
        expect(written.results.map(columnFacts)).toEqual(
          json.indicators.map((indicator) => indicatorFacts(indicator, json)),
        );
        expect(countsOf(written)).toEqual(json.counts);
        expect(written.recap.map(recapFacts)).toEqual(json.officials.map(officialFacts));
        expect(registerGaps(json, written.register)).toEqual([]);
        const keys = written.register.map(({ pact, name, account, periods }) =>
          [pact, name, account, ...periods].join('|'),
        );
        expect(new Set(keys).size).toBe(keys.length);
        const latest = latestDue(json);
        for (const [index, { periods }] of json.indicators.entries()) {
          const remark = String(written.results[index]?.cells['Keterangan']);
          const [sentence] = latest === null ? [] : periods[latest].reasons;
          expect(remark.endsWith(withoutTerms(sentence ?? ''))).toBe(true);
        }
      }),
    LAW_LIMIT,
  );
});

describe('the comparison itself', () => {
  it('sees a single written cell that says something else', async () => {
    const [draw] = fc.sample(bookDraws, { seed: 1, numRuns: 1 });
    if (draw === undefined) throw new Error('No book was drawn');
    const { json, bytes } = await writtenRun(await savedBook(sampleBook(draw)), draw.asOf);
    const file = opened(bytes);
    const left = TARGET_HEADINGS.length + 2;
    const cells = [['Terlampaui']];
    valueOf(await file.port.write([{ kind: 'writeCells', sheet: 'Target', top: 5, left: left + 1, cells }]));
    const [first] = writtenResults(modelOf(file.bytes())).results;
    const [indicator] = json.indicators;
    if (first === undefined || indicator === undefined) throw new Error('Nothing was written');
    expect(columnFacts(first)).not.toEqual(indicatorFacts(indicator, json));
    expect(first.cells['Status TW I']).toBe('Terlampaui');
  });
});

describe('what is written about a person', () => {
  it(
    'never indicates a breach without leaving it to whoever decides, and never says the consequence in its own words',
    () =>
      everyRun(({ json }, { results, register }) => {
        for (const { status, reason } of register.filter((entry) => entry.status === BREACH)) {
          expect(`${status}: ${reason}`).toContain('menunggu keputusan pejabat yang berwenang');
        }
        const texts = [
          ...register.map(({ reason }) => reason),
          ...results.map(({ cells }) => String(cells['Keterangan'])),
          ...[...json.indicators, ...json.officials].flatMap(({ periods }) =>
            PERIODS.flatMap((period) => periods[period].reasons),
          ),
        ];
        for (const text of texts) {
          expect(text.replaceAll(CLAUSE, '').toLowerCase()).not.toMatch(/mengundurkan diri|gagal|bersalah/);
        }
      }),
    LAW_LIMIT,
  );
});
