// Tenures worked by hand: nobody is shown red for a period in which he did not hold the office for at least half of the
// judged days, was acting, or that another person answers for.
import type { Period } from '../../src/domain/period';
import type { SampleRow } from '../../src/sheets/templateBook';
import { few, judged, LAST_DAYS } from './harmBook';
import { HEAD, pactOf, person, templateSheets, tenure } from './templateRows';

const NEXT = person('Nurlela Kartika', 2);
const [FORMER, NEWCOMER] = ['Sasmita Adiwarna', 'Nurlela Kartika'];
const BREACH = 'Terindikasi Pelanggaran';
const REVIEW = 'Perlu Telaah';
const NONE = 'Tidak Berlaku';
/** 40 million a month of 150, 400, 750 and 1,000 million: every quarter is missed by far. */
const MISSED = Array.from({ length: 12 }, () => 40_000_000);
/** The last quarter alone has its own 250 million. */
const LATE = MISSED.map((own, month) => (month > 8 ? ([100, 100, 50][month - 9] ?? 0) * 1_000_000 : own));

interface Case {
  readonly title: string;
  readonly tenures: readonly SampleRow[];
  readonly pacts: readonly SampleRow[];
  readonly months?: readonly number[];
  /** Person and verdict by quarter; a person of undefined is not looked at. */
  readonly expected: Readonly<
    Partial<Record<Period, readonly [holder: string | null | undefined, pact: string]>>
  >;
}

const PK = { 'Jenis Dokumen': 'Perjanjian Kinerja' };
const former = tenure(HEAD, '2025-01-02', '2026-09-30');
const october = { 'Tanggal Pakta': '2026-10-01' };

const CASES: readonly Case[] = [
  {
    title: 'one head all year',
    tenures: [tenure(HEAD, '2025-01-02')],
    pacts: [pactOf(HEAD)],
    expected: {
      'TW I': [FORMER, BREACH],
      'TW II': [FORMER, BREACH],
      'TW III': [FORMER, BREACH],
      'TW IV': [FORMER, BREACH],
    },
  },
  {
    title: 'a newcomer of 1 October who goes on with the whole year',
    tenures: [former, tenure(NEXT, '2026-10-01')],
    pacts: [pactOf(HEAD), pactOf(NEXT, october)],
    expected: { 'TW III': [FORMER, BREACH], 'TW IV': [NEWCOMER, REVIEW] },
  },
  {
    title: 'a newcomer without a pact',
    tenures: [former, tenure(NEXT, '2026-10-01')],
    pacts: [pactOf(HEAD, PK)],
    expected: { 'TW III': [FORMER, BREACH], 'TW IV': [FORMER, REVIEW] },
  },
  {
    title: 'a newcomer whose pact says that he is not judged',
    tenures: [former, tenure(NEXT, '2026-10-01')],
    pacts: [pactOf(HEAD, PK), pactOf(NEXT, { ...october, 'Pejabat Baru': 'Tidak dinilai' })],
    expected: { 'TW III': [FORMER, BREACH], 'TW IV': [FORMER, REVIEW] },
  },
  {
    title: 'a former head whose pact ended with his tenure',
    tenures: [former, tenure(NEXT, '2026-10-01')],
    pacts: [pactOf(HEAD)],
    expected: { 'TW III': [FORMER, BREACH], 'TW IV': [FORMER, NONE] },
  },
  {
    title: 'a newcomer who met his own part',
    tenures: [former, tenure(NEXT, '2026-10-01')],
    pacts: [pactOf(NEXT, { ...october, 'Pejabat Baru': 'Sejak menjabat' })],
    months: LATE,
    expected: { 'TW I': [FORMER, NONE], 'TW III': [FORMER, NONE], 'TW IV': [NEWCOMER, 'Terpenuhi'] },
  },
  {
    title: 'a newcomer who missed his own part',
    tenures: [former, tenure(NEXT, '2026-10-01')],
    pacts: [pactOf(NEXT, { ...october, 'Pejabat Baru': 'Sejak menjabat' })],
    expected: { 'TW I': [FORMER, NONE], 'TW III': [FORMER, NONE], 'TW IV': [NEWCOMER, BREACH] },
  },
  {
    title: 'a newcomer whose pact does not say how he is judged',
    tenures: [former, tenure(NEXT, '2026-10-01')],
    pacts: [pactOf(NEXT, { ...october, 'Pejabat Baru': null })],
    expected: { 'TW IV': [NEWCOMER, REVIEW] },
  },
  {
    title: 'an acting head',
    tenures: [tenure(HEAD, '2025-01-02', null, 'Plt.')],
    pacts: [pactOf(HEAD)],
    expected: {
      'TW I': [undefined, REVIEW],
      'TW II': [undefined, REVIEW],
      'TW III': [undefined, REVIEW],
      'TW IV': [undefined, REVIEW],
    },
  },
  {
    title: 'nobody on the last day',
    tenures: [tenure(HEAD, '2025-01-02', '2026-12-15')],
    pacts: [pactOf(HEAD, PK)],
    expected: { 'TW III': [FORMER, BREACH], 'TW IV': [undefined, REVIEW] },
  },
  {
    title: 'two people on the last day',
    tenures: [tenure(HEAD, '2025-01-02'), tenure(NEXT, '2026-05-04')],
    pacts: [pactOf(HEAD)],
    expected: { 'TW I': [FORMER, BREACH], 'TW II': [undefined, REVIEW], 'TW III': [undefined, REVIEW] },
  },
  {
    title: 'a day that two tenures share',
    tenures: [tenure(HEAD, '2025-01-02', '2026-10-01'), tenure(NEXT, '2026-10-01')],
    pacts: [pactOf(HEAD), pactOf(NEXT, { ...october, 'Pejabat Baru': 'Tidak dinilai' })],
    expected: { 'TW III': [FORMER, BREACH], 'TW IV': [undefined, NONE] },
  },
  {
    title: 'two people of one name',
    tenures: [
      tenure({ ...HEAD }, '2025-01-02', '2026-06-30'),
      tenure({ ...NEXT, 'Nama Pejabat': FORMER }, '2026-07-01'),
    ],
    pacts: [pactOf(HEAD)],
    expected: {
      'TW I': [FORMER, BREACH],
      'TW II': [FORMER, BREACH],
      'TW III': [undefined, NONE],
      'TW IV': [undefined, NONE],
    },
  },
];

describe('a period and its official', () => {
  it.each(CASES)('$title', async ({ tenures, pacts, months = MISSED, expected }) => {
    const sheets = templateSheets(
      [{ name: 'Pajak Reklame', target: { 'Target Murni': 1_000_000_000 }, months }],
      {
        Pejabat: tenures,
        Pakta: pacts,
      },
    );
    const json = await judged({ sheets, asOf: '2026-12-31' });
    const [indicator] = json.indicators;
    for (const [period, [holder, pact]] of Object.entries(expected)) {
      const given = indicator?.periods[period as Period];
      expect([period, given?.pactStatus]).toEqual([period, pact]);
      if (holder !== undefined) expect([period, given?.holder]).toEqual([period, holder]);
    }
    const blamed = json.officials.flatMap(({ name, from, periods }) =>
      Object.entries(periods).flatMap(([period, { pactStatus }]) =>
        pactStatus === BREACH && from > LAST_DAYS[period as Period] ? [`${name}, ${period}`] : [],
      ),
    );
    expect(few(blamed)).toEqual([]);
  });
});
