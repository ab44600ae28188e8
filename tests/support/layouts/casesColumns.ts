// Golden cases of plain lists whose columns say their months in other ways: pairs, semesters, quarters, running months.
import { accountsTruth, type LayoutCase } from './layoutCase';
import { CITY, inMonth, MONTHS, QUARTERS, upTo, type Account } from './facts';
import { figureSheet, type FigureColumn } from './figureSheets';
import { stagesBy } from './layoutE';
import { revenueTruth } from './truth';

const asOf = '2026-09-30';
const LATER = [10, 11, 12];
const STAGES = stagesBy(20n, 45n, 70n, 100n);
const TARGET: FigureColumn = { heading: 'Target APBD 2026', of: ({ annual }) => annual };
const TITLES = ['TARGET DAN REALISASI PENDAPATAN ASLI DAERAH'];
const own = (first: number, last: number) => (account: Account) =>
  upTo([account], last) - upTo([account], first - 1);
const running = (month: number) => (account: Account) => upTo([account], month);
const known =
  (until: number, of: (account: Account) => bigint, month: number) =>
  (account: Account): bigint | null =>
    month > until ? null : of(account);
const MONTHLY = { asOf, questions: 0, indicators: accountsTruth(CITY, { asOf, missing: LATER }) } as const;
const QUARTERLY = {
  asOf,
  questions: 0,
  indicators: accountsTruth(CITY, { asOf, known: [3, 6, 9] }),
} as const;

const months = (
  columnOf: (month: number, name: string) => readonly FigureColumn[],
): readonly FigureColumn[] => MONTHS.flatMap((name, index) => columnOf(index + 1, name));
const quarters = (
  columnOf: (month: number, roman: string) => readonly FigureColumn[],
): readonly FigureColumn[] => QUARTERS.flatMap((roman, index) => columnOf(index * 3 + 3, roman));

export const CASES_COLUMNS: readonly LayoutCase[] = [
  {
    name: 'layout-columns-month-pairs',
    title: 'Each month with its own figure and the total up to it',
    note: '`Januari` to `Desember`, each over `Bulan Ini` and `s.d. Bulan Ini`; both tell the same.',
    sheets: [
      figureSheet({
        accounts: CITY,
        sheet: 'Realisasi',
        titles: TITLES,
        columns: [
          TARGET,
          ...months((month, name) => [
            { over: name, heading: 'Bulan Ini', of: known(9, (account) => inMonth([account], month), month) },
            { over: name, heading: 's.d. Bulan Ini', of: known(9, running(month), month) },
          ]),
        ],
      }),
    ],
    ...MONTHLY,
  },
  {
    name: 'layout-columns-running-months',
    title: 'Months headed as totals up to their end',
    note: '`s.d. Januari` to `s.d. Desember`. The total of one account falls where its corrections are larger than its receipts; headed so, it is a running total all the same (rules, section 3).',
    sheets: [
      figureSheet({
        accounts: CITY,
        sheet: 'Realisasi',
        titles: TITLES,
        columns: [
          TARGET,
          ...months((month, name) => [{ heading: `s.d. ${name}`, of: known(9, running(month), month) }]),
        ],
      }),
    ],
    ...MONTHLY,
  },
  {
    name: 'layout-columns-quarters',
    title: "Quarters' own figures",
    note: "`Realisasi TW I` to `Realisasi TW IV`; some accounts fall from one quarter to the next, so the figures are the quarters' own.",
    sheets: [
      figureSheet({
        accounts: CITY,
        sheet: 'Realisasi',
        titles: TITLES,
        columns: [
          TARGET,
          ...quarters((month, roman) => [
            { heading: `Realisasi TW ${roman}`, of: known(9, own(month - 2, month), month) },
          ]),
        ],
      }),
    ],
    ...QUARTERLY,
  },
  {
    name: 'layout-columns-semesters',
    title: 'Semesters',
    note: '`Realisasi Semester I` and `Realisasi Semester II`; the year is due. Known are the ends of June and December, so TW I and TW III are incomplete.',
    sheets: [
      figureSheet({
        accounts: CITY,
        sheet: 'Realisasi',
        titles: TITLES,
        columns: [
          TARGET,
          { heading: 'Realisasi Semester I', of: own(1, 6) },
          { heading: 'Realisasi Semester II', of: own(7, 12) },
        ],
      }),
    ],
    asOf: '2026-12-31',
    questions: 0,
    indicators: accountsTruth(CITY, { asOf: '2026-12-31', known: [6, 12] }),
  },
  {
    name: 'layout-columns-target-months',
    title: 'Target and realisation of each month',
    note: `Each month over \`Target\` and \`Realisasi\`. The monthly targets are thirds of the quarters' stages (20, 45, 70, 100 percent) and add up to them; cumulative stages come from
them (rules, section 4.2).`,
    sheets: [
      figureSheet({
        accounts: CITY.filter(({ annual }) => annual % 6000n === 0n),
        sheet: 'Realisasi',
        titles: TITLES,
        columns: [
          { heading: 'Target Tahun 2026', of: ({ annual }) => annual },
          ...months((month, name) => {
            const quarter = Math.ceil(month / 3) - 1;
            return [
              {
                over: name,
                heading: 'Target',
                of: (account) =>
                  ((STAGES(account)[quarter] ?? 0n) - (STAGES(account)[quarter - 1] ?? 0n)) / 3n,
              },
              {
                over: name,
                heading: 'Realisasi',
                of: known(9, (account) => inMonth([account], month), month),
              },
            ];
          }),
        ],
      }),
    ],
    asOf,
    questions: 0,
    indicators: accountsTruth(
      CITY.filter(({ annual }) => annual % 6000n === 0n),
      { asOf, missing: LATER, stages: STAGES },
    ),
  },
  {
    name: 'layout-columns-quarter-sheets',
    title: 'A sheet a quarter',
    note: 'Three sheets named `TW I` to `TW III`, each with the annual target and the realisation up to the end of its quarter. One indicator an account.',
    sheets: [3, 6, 9].map((month, index) =>
      figureSheet({
        accounts: CITY,
        sheet: `TW ${QUARTERS[index] ?? ''}`,
        titles: [`REALISASI PENDAPATAN TRIWULAN ${QUARTERS[index] ?? ''}`],
        columns: [
          TARGET,
          { heading: `Realisasi s.d. Triwulan ${QUARTERS[index] ?? ''}`, of: running(month) },
        ],
      }),
    ),
    ...QUARTERLY,
  },
  {
    name: 'layout-columns-dated',
    title: 'One column up to a day',
    note: '`Anggaran 2026`, `Realisasi s.d. 30 September 2026`: known is the end of September.',
    sheets: [
      figureSheet({
        accounts: CITY,
        sheet: 'LRA',
        titles: TITLES,
        columns: [
          { heading: 'Anggaran 2026', of: ({ annual }) => annual },
          { heading: 'Realisasi s.d. 30 September 2026', of: running(9) },
        ],
      }),
    ],
    asOf,
    questions: 0,
    indicators: accountsTruth(CITY, { asOf, known: [9] }),
  },
  {
    name: 'layout-columns-last-year',
    title: "Last year's columns beside this year's",
    note: 'Budget and realisation of 2025 stand before those of 2026; the sheet is of 2026, so 2025 is no target and no realisation of it.',
    sheets: [
      figureSheet({
        accounts: CITY,
        sheet: 'LRA',
        titles: TITLES,
        columns: [
          { heading: 'Anggaran 2025', of: ({ annual }) => (annual * 9n) / 10n },
          { heading: 'Realisasi s.d. 30 September 2025', of: (account) => (running(9)(account) * 8n) / 10n },
          { heading: 'Anggaran 2026', of: ({ annual }) => annual },
          { heading: 'Realisasi s.d. 30 September 2026', of: running(9) },
        ],
      }),
    ],
    asOf,
    questions: 0,
    indicators: accountsTruth(CITY, { asOf, known: [9] }),
  },
  {
    name: 'layout-columns-year',
    title: 'One column of the whole year',
    note: '`Realisasi Tahun 2026` is known at the end of December: TW IV, Semester II and Tahun are judged, the quarters before are incomplete.',
    sheets: [
      figureSheet({
        accounts: CITY,
        sheet: 'Kinerja',
        titles: TITLES,
        columns: [TARGET, { heading: 'Realisasi Tahun 2026', of: running(12) }],
      }),
    ],
    asOf: '2026-12-31',
    questions: 0,
    indicators: accountsTruth(CITY, { asOf: '2026-12-31', known: [12] }),
  },
  {
    name: 'layout-columns-stages-and-months',
    title: "Quarters' targets beside months of realisation",
    note: '`Target s.d. TW I` to `Target s.d. TW IV` merged under `TARGET KUMULATIF`, then twelve months under `REALISASI`.',
    sheets: [
      figureSheet({
        accounts: CITY,
        sheet: 'PAD',
        titles: TITLES,
        columns: [
          TARGET,
          ...quarters((month, roman) => [
            {
              over: 'TARGET KUMULATIF',
              heading: `s.d. TW ${roman}`,
              of: (account) => STAGES(account)[month / 3 - 1] ?? 0n,
            },
          ]),
          ...months((month, name) => [
            {
              over: 'REALISASI',
              heading: name.slice(0, 3).toUpperCase(),
              of: known(9, (account) => inMonth([account], month), month),
            },
          ]),
          { heading: 'JUMLAH', of: running(9) },
        ],
      }),
    ],
    asOf,
    questions: 0,
    indicators: accountsTruth(CITY, { asOf, missing: LATER, stages: STAGES }),
  },
  {
    name: 'layout-columns-numbered-months',
    title: 'Running totals headed `s/d bulan 1` to `s/d bulan 12`',
    note: `January is blank, June repeats the total of May, and the total of one account falls. Headed so they are running totals; a cumulative period takes the value at its last month as it
stands (rules, section 3).`,
    sheets: [
      figureSheet({
        accounts: CITY,
        sheet: 'Realisasi',
        titles: TITLES,
        columns: [
          TARGET,
          ...months((month) => [
            {
              heading: `s/d bulan ${String(month)}`,
              of: (account) => (month === 1 || month > 9 ? null : running(month === 6 ? 5 : month)(account)),
            },
          ]),
        ],
      }),
    ],
    asOf,
    questions: null,
    indicators: CITY.map((account) => ({
      name: account.name,
      periods: revenueTruth({
        annual: account.annual,
        upTo: MONTHS.map((_, index) =>
          index === 0 || index > 8 ? null : running(index === 5 ? 5 : index + 1)(account),
        ),
        asOf,
      }),
    })),
  },
];
