// Golden cases of workbooks that lie between the layouts: two sheets, two blocks, old codes, units, pacts, other tables.
import { codeCell, oldTax } from './codes';
import { accountTruth, accountsTruth, openTruth, placedIn, type LayoutCase } from './layoutCase';
import { accountsOf, CITY, OFFICES, YEAR, type Account } from './facts';
import { layoutD } from './layoutD';
import { layoutE, stagesBy } from './layoutE';
import { targetList } from './layoutI';
import { money } from './money';
import { monthList, monthRows } from './monthList';
import { plainSheet } from './settingsSheet';
import { bold, dateCell, SheetDraft } from './sheetDraft';

const asOf = '2026-09-30';
const NINE = [10, 11, 12];
const PLAIN = { asOf, questions: 0, indicators: accountsTruth(CITY, { asOf, missing: NINE }) } as const;
const months = (accounts: readonly Account[] = CITY) => ({ accounts, months: 9 });
const inMillions = CITY.filter(({ annual }) => annual % 100n === 0n);

/** Target and months one under the other on one sheet. */
function twoBlocks(): SheetDraft {
  const draft = new SheetDraft('PAD 2026');
  draft
    .titles(
      [
        'TARGET DAN REALISASI PENDAPATAN ASLI DAERAH',
        'BADAN PENDAPATAN DAERAH',
        `TAHUN ANGGARAN ${String(YEAR)}`,
      ],
      15,
    )
    .blank();
  draft.row(bold('A. TARGET')).row(bold('Kode Rekening'), bold('Uraian'), bold('Target (Rp)'));
  for (const account of CITY)
    draft.row(codeCell(account.code, 'dotted'), account.name, money(account.annual, 'number'));
  draft.row(
    null,
    bold('JUMLAH'),
    money(
      CITY.reduce((sum, { annual }) => sum + annual, 0n),
      'number',
    ),
  );
  draft.blank(2).row(bold('B. REALISASI'));
  monthRows(draft, months());
  return draft.signature(
    10,
    'Sekar Arum',
    '2 Oktober 2026',
    'Kepala Badan',
    'Bambang Suryono, S.E., M.M.',
    '196908121995031002',
  );
}

/** Three budgets side by side; the last accounts have the same figure in each. */
function threeBudgets(): SheetDraft {
  const draft = new SheetDraft('Target 2026');
  draft
    .titles([`TARGET PENDAPATAN ASLI DAERAH TAHUN ANGGARAN ${String(YEAR)}`, 'BADAN PENDAPATAN DAERAH'], 5)
    .blank();
  draft.row(
    ...['Kode Rekening', 'Uraian', 'Sebelum Efisiensi', 'Setelah Efisiensi', 'PAPBD'].map((text) =>
      bold(text),
    ),
  );
  CITY.forEach((account, index) => {
    const [cut, raised] = index < 6 ? [95n, 105n] : [100n, 100n];
    draft.row(
      account.code,
      account.name,
      money(account.annual, 'number'),
      money((account.annual * cut) / 100n, 'number'),
      money((account.annual * raised) / 100n, 'number'),
    );
  });
  return draft;
}

const REVISED_FROM = '2026-09-15';
const revisedOf = ({ annual }: Account): { readonly annual: bigint; readonly from: string } => ({
  annual: (annual * 104n) / 100n,
  from: REVISED_FROM,
});

/** Every other account has a revised target; the rest have 0 there. */
function revisedList(): SheetDraft {
  const draft = new SheetDraft('Target 2026');
  draft.titles(['TARGET PENDAPATAN ASLI DAERAH', 'BADAN PENDAPATAN DAERAH'], 5).blank();
  draft.row(
    ...['Kode Rekening', 'Uraian', 'APBD 2026', 'P-APBD 2026', 'Tanggal Perubahan'].map((text) => bold(text)),
  );
  CITY.forEach((account, index) => {
    const isRevised = index % 2 === 0;
    draft.row(
      account.code,
      account.name,
      money(account.annual, 'number'),
      money(isRevised ? revisedOf(account).annual : 0n, 'number'),
      isRevised ? dateCell(REVISED_FROM) : null,
    );
  });
  return draft;
}

const STAGES = stagesBy(20n, 45n, 70n, 100n);
const pactSheet = layoutE({ accounts: CITY.slice(0, 4), stages: STAGES, quarters: 3 });
const HEAD = 'Dra. Ratna Wulandari, M.Si.';
const NIP = '197203141998032004';
const CLAUSE = 'Apabila tidak mampu mencapai target, saya dianggap mengundurkan diri dari jabatan.';
/** Below the stage in its quarter: 70.00, 91.11 and then 104.28 of the stages; and so on by account. */
const MISSED: readonly (readonly [missed: readonly string[], met: readonly string[]])[] = [
  [['TW I', 'TW II'], ['TW III']],
  [['TW I', 'TW II', 'TW III'], []],
  [['TW I', 'TW II'], ['TW III']],
  [['TW I', 'TW II'], ['TW III']],
];

export const CASES_NEIGHBOURS: readonly LayoutCase[] = [
  {
    name: 'layout-two-sheets-codes',
    title: 'Target and realisation on two sheets, codes in two forms',
    note: 'The target sheet writes `4.1.01.09`, the realisation sheet `41109` without dots or a zero in the third level and lists the accounts in another order; names differ in case only.',
    sheets: [
      targetList({ accounts: CITY, hasOffice: false }),
      monthList({
        ...months([...CITY].reverse()),
        code: 'compact',
        nameOf: ({ name }) => name.toUpperCase(),
      }),
    ],
    ...PLAIN,
  },
  {
    name: 'layout-two-sheets-narrow',
    title: 'Target and realisation on two sheets, codes in narrow cells',
    note: 'The realisation sheet spreads the code over five cells, the target sheet writes `4.1.1.09`.',
    sheets: [
      targetList({ accounts: CITY, hasOffice: false, code: 'p13' }),
      monthList({ ...months(), code: 'narrow' }),
    ],
    ...PLAIN,
  },
  {
    name: 'layout-two-sheets-names',
    title: 'Target and realisation on two sheets, names only on one',
    note: 'The realisation sheet has no codes at all; the names are equal, so they match (rules, section 8).',
    sheets: [targetList({ accounts: CITY, hasOffice: false }), monthList({ ...months(), code: 'none' })],
    ...PLAIN,
  },
  {
    name: 'layout-old-new-codes',
    title: 'New tax codes against old ones',
    note: `The target sheet has the codes and names since 2024 (4.1.01.19.01 PBJT-Makanan dan/atau Minuman), the realisation sheet those before (4.1.01.07 Pajak Restoran). They are
synonyms (rules, section 8).`,
    sheets: [
      targetList({ accounts: CITY, hasOffice: false }),
      monthList({
        ...months(),
        codeOf: ({ code }) => oldTax(code)?.[0] ?? code,
        nameOf: ({ code, name }) => oldTax(code)?.[1] ?? name,
      }),
    ],
    ...PLAIN,
  },
  {
    name: 'layout-two-blocks',
    title: 'Two blocks on one sheet',
    note: 'The targets stand above, the months below, each with its own heading and total; a signature under both.',
    sheets: [twoBlocks().sheet()],
    ...PLAIN,
  },
  {
    name: 'layout-office-matrices',
    title: 'One monthly matrix an office',
    note: 'Three sheets, each with its office in the second title line.',
    sheets: (['bapenda', 'dinkes', 'dishub'] as const).map((key) =>
      layoutD({
        accounts: accountsOf(CITY, key),
        sheet: OFFICES[key].name,
        office: OFFICES[key].name.toUpperCase(),
        empty: NINE,
      }),
    ),
    asOf,
    questions: 0,
    indicators: accountsTruth(accountsOf(CITY, 'bapenda', 'dinkes', 'dishub'), { asOf, missing: NINE }),
  },
  {
    name: 'layout-units-headed',
    title: 'Target in millions, realisation in rupiah',
    note: 'The target heading says `(Rp juta)`, the realisation sheet says nothing and holds rupiah. Both are brought to rupiah; the magnitudes agree.',
    sheets: [
      targetList({
        accounts: inMillions.map((account) => ({ ...account, annual: account.annual / 1_000_000n })),
        hasOffice: false,
        heading: 'Target 2026 (Rp juta)',
      }),
      monthList(months(inMillions)),
    ],
    asOf,
    questions: 0,
    indicators: accountsTruth(inMillions, { asOf, missing: NINE }),
  },
  {
    name: 'layout-units-silent',
    title: 'Realisation in thousands that says nothing',
    note: 'The realisation sheet holds thousands without a word; every ratio is near 1,000 below what it should be. Only magnitudes suggest it: a question (rules, section 8).',
    sheets: [
      targetList({ accounts: CITY, hasOffice: false }),
      monthList({ ...months(), style: 'thousands' }),
    ],
    asOf,
    questions: 1,
    indicators: PLAIN.indicators.map((indicator) => ({
      ...indicator,
      periods: openTruth(indicator.periods),
    })),
  },
  {
    name: 'layout-three-budgets',
    title: 'Three budgets side by side',
    note: `Before efficiency, after efficiency, and the revised budget without a date. Which one holds is nowhere said: a question for the rows where they differ; the rows where all
three agree are judged.`,
    sheets: [threeBudgets().sheet(), monthList(months())],
    asOf,
    questions: null,
    indicators: CITY.map((account, index) => {
      const truth = accountTruth(account, { asOf, missing: NINE });
      if (index >= 6) return { name: account.name, periods: truth };
      const open = Object.entries(openTruth(truth)).filter(([, { status }]) => status === 'Perlu Keputusan');
      return { name: account.name, periods: Object.fromEntries(open) };
    }),
  },
  {
    name: 'layout-other-tables',
    title: 'Other tables beside the matrix',
    note: 'A list of taxpayers, notes and a small summary by month raise no question and change nothing (rules, section 8).',
    sheets: [
      plainSheet(
        'Daftar WP',
        ['No', 'Nama Wajib Pajak', 'Alamat', 'Jumlah Ketetapan'],
        [
          [1, 'CV Angin Timur', 'Jl. Melati 4', 12_500_000],
          [2, 'UD Sinar Pagi', 'Jl. Kenanga 11', 4_750_000],
        ],
      ),
      layoutD({ accounts: CITY, empty: NINE }),
      plainSheet(
        'Catatan',
        ['Tanggal', 'Catatan'],
        [
          ['2026-07-03', 'Rekonsiliasi dengan bank selesai.'],
          ['2026-09-30', 'Data September masih sementara.'],
        ],
      ),
      plainSheet(
        'Rekap',
        ['Label Baris', 'Jumlah dari Nilai'],
        [
          ['Pajak Daerah', 35_946_750_002],
          ['Retribusi Daerah', 6_211_250_000.2],
          ['Total Keseluruhan', 42_158_000_002.2],
        ],
      ),
    ],
    ...PLAIN,
  },
  {
    name: 'layout-with-pact',
    title: "Cumulative quarters with the template's pact sheets beside them",
    note: `Layout E with \`Pejabat\` and \`Pakta\` of the same office. One head all year, pact of 2 January with a clause, trigger \`Triwulan\`, each indicator, \`Ketat\`: every due quarter
below its stage is \`Terindikasi Pelanggaran\`, every one at or above it \`Terpenuhi\` (rules, section 7). PBB-P2 has 25.33, 48.88 and 121.82 percent of its stages, BPHTB 82.50, 88.88
and 100.71.`,
    sheets: [
      pactSheet,
      plainSheet(
        'Pejabat',
        [
          'Kode OPD',
          'Perangkat Daerah',
          'Nama Pejabat',
          'NIP',
          'Jabatan',
          'Status Jabatan',
          'TMT Mulai',
          'TMT Selesai',
          'Nomor SK',
        ],
        [
          [
            '5.02.01',
            'Badan Pendapatan Daerah',
            HEAD,
            NIP,
            'Kepala Badan',
            'Definitif',
            '2025-05-01',
            null,
            '821/14/2025',
          ],
        ],
      ),
      plainSheet(
        'Pakta',
        [
          'Kode OPD',
          'Jabatan',
          'NIP',
          'Nama Pejabat',
          'Jenis Dokumen',
          'Nomor Pakta',
          'Tanggal Pakta',
          'Penandatangan',
          'Klausul',
          'Pemicu',
          'Cakupan',
          'Kejar',
          'Acuan Target',
          'Pejabat Baru',
        ],
        [
          [
            '5.02.01',
            'Kepala Badan',
            NIP,
            HEAD,
            'Pakta Integritas',
            '800/12/2026',
            '2026-01-02',
            'Wali Kota',
            CLAUSE,
            'Triwulan',
            'Setiap indikator',
            'Ketat',
            'Mengikuti perubahan APBD',
            'Meneruskan',
          ],
        ],
      ),
    ],
    asOf,
    questions: 0,
    indicators: placedIn(
      pactSheet,
      accountsTruth(CITY.slice(0, 4), { asOf, known: [3, 6, 9], stages: STAGES }),
    ).map((indicator, index) => {
      const [missed, met] = MISSED[index] ?? [[], []];
      return {
        ...indicator,
        opd: '5.02.01',
        periods: Object.fromEntries(
          Object.entries(indicator.periods).map(([period, result]) => [
            period,
            missed.includes(period)
              ? { ...result, pactStatus: 'Terindikasi Pelanggaran' }
              : met.includes(period)
                ? { ...result, pactStatus: 'Terpenuhi' }
                : result,
          ]),
        ),
      };
    }),
  },
  {
    name: 'layout-unnamed-total',
    title: 'A total that no word names',
    note: 'The last row of the realisation is called `Pendapatan Kota Sekar Arum`, has no code and equals the sum of the rows above: a total (rules, section 8), so it is no realisation without a target.',
    sheets: [
      targetList({ accounts: CITY, hasOffice: false }),
      monthList({ ...months(), totalName: 'Pendapatan Kota Sekar Arum' }),
    ],
    ...PLAIN,
  },
  {
    name: 'layout-unmatched',
    title: 'An account that the realisation sheet does not have',
    note: 'The fourth account has a target and no row of realisation: unmatched, so the row is `Perlu Keputusan` (rules, section 8); the others are judged.',
    sheets: [
      targetList({ accounts: CITY, hasOffice: false }),
      monthList(months(CITY.filter((_, index) => index !== 3))),
    ],
    asOf,
    questions: null,
    indicators: PLAIN.indicators.map((indicator, index) =>
      index === 3 ? { ...indicator, periods: openTruth(indicator.periods) } : indicator,
    ),
  },
  {
    name: 'layout-revised-dated',
    title: 'A revised budget with its date',
    note: `\`APBD 2026\`, \`P-APBD 2026\` and \`Tanggal Perubahan\` 15 September: TW I and TW II keep the first target, TW III has the revised one; 0 in the revised column means not revised
(rules, section 4.1).`,
    sheets: [revisedList().sheet(), monthList(months())],
    asOf,
    questions: 0,
    indicators: CITY.map((account, index) => ({
      name: account.name,
      periods: accountTruth(account, {
        asOf,
        missing: NINE,
        ...(index % 2 === 0 ? { revised: revisedOf } : {}),
      }),
    })),
  },
  {
    name: 'layout-two-sheets-dirty',
    title: 'Codes and names with stray spaces and line breaks',
    note: 'The realisation sheet has no-break spaces around its codes and line breaks and double spaces in its names.',
    sheets: [
      targetList({ accounts: CITY, hasOffice: false }),
      monthList({
        ...months(),
        codeOf: ({ code }) => `\u00a0${code} `,
        nameOf: ({ name }) => ` ${name.replace(' ', '\n').replaceAll(' ', '  ')}\u00a0`,
      }),
    ],
    ...PLAIN,
  },
];
