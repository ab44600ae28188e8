// The evaluation date moved through the year, with and without days of grace: before a period's last day and its grace
// there is no verdict, no red and no breach, whatever the sheet holds.
import { PERIODS } from '../../src/domain/period';
import { MONTHS } from '../support/layouts/facts';
import { settings } from '../support/layouts/settingsSheet';
import { cleanBook, LAYOUT_NAMES } from './cleanBooks';
import { few, judged, LAST_DAYS } from './harmBook';
import { templateSheets } from './templateRows';

const DAY = 86_400_000;
const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
/** Around each quarter's end, and the middle of each month. */
const DATES = [
  ...MONTHS.map((_, index) => `2026-${String(index + 1).padStart(2, '0')}-15`),
  ...Object.values(LAST_DAYS).flatMap((day) => [-1, 0, 1, 9, 10].map((days) => dayAfter(day, days))),
]
  .filter((date, index, all) => all.indexOf(date) === index)
  .toSorted();

const NOT_YET = 'Belum Jatuh Tempo';

describe('a period that is not due', () => {
  it.each(LAYOUT_NAMES)('%s shows no verdict of it on any day of the year', async (layout) => {
    const step = layout.startsWith('B') || layout.startsWith('F') ? 12 : 6;
    const full = cleanBook(layout, 12);
    const early: string[] = [];
    for (const [index, asOf] of DATES.entries()) {
      if (index % step !== 0) continue;
      const grace = index % 3 === 0 ? 10 : 0;
      const sheets = [...full.sheets, settings(['Hari Tenggang', grace])];
      for (const { name, periods } of (await judged({ sheets, asOf })).indicators)
        for (const period of PERIODS) {
          const isDue = asOf >= dayAfter(LAST_DAYS[period], grace);
          const { status, attainment, pactStatus } = periods[period];
          const isSilent = status === NOT_YET && attainment === null && pactStatus === NOT_YET;
          // Nothing is decided of a row without a target.
          if (!isDue && !isSilent && status !== 'Tidak Ada Target')
            early.push(`${asOf} + ${String(grace)}: ${name}, ${period}: ${status}, ${pactStatus}`);
          if (isDue && status === NOT_YET) early.push(`${asOf}: ${name}, ${period}: late`);
        }
    }
    expect(few(early)).toEqual([]);
  });

  it.each([0, 1, 10, 45])('waits for %i days of grace, to the day', async (grace) => {
    const sheets = templateSheets(
      [
        {
          name: 'Pajak Reklame',
          target: { 'Target Murni': 1_200_000_000 },
          months: MONTHS.map(() => 10_000_000),
        },
      ],
      { Pengaturan: [{ Kunci: 'Hari Tenggang', Nilai: grace }] },
    );
    for (const period of PERIODS) {
      const due = dayAfter(LAST_DAYS[period], grace);
      for (const [asOf, status, pact] of [
        [dayAfter(due, -1), NOT_YET, NOT_YET],
        [due, 'Tidak Tercapai', null],
      ] as const) {
        const [indicator] = (await judged({ sheets, asOf })).indicators;
        expect([asOf, indicator?.periods[period].status]).toEqual([asOf, status]);
        if (pact !== null) expect(indicator?.periods[period].pactStatus).toBe(pact);
      }
    }
  });

  it('is judged by its own months although later ones are filled in', async () => {
    const months = MONTHS.map((_, index) => (index < 3 ? 100_000_000 : 0));
    const sheets = templateSheets([
      { name: 'Pajak Reklame', target: { 'Target Murni': 1_000_000_000 }, months },
    ]);
    const [indicator] = (await judged({ sheets, asOf: '2026-04-30' })).indicators;
    expect(PERIODS.map((period) => indicator?.periods[period].status)).toEqual([
      'Tercapai',
      ...PERIODS.slice(1).map(() => NOT_YET),
    ]);
  });
});
