// Golden cases of workbooks that mix: two blocks on a sheet, a sheet an office, other tables, the template's own sheets.
import { codeCell } from './codes';
import { accountsOf, CITY, DISTRICT, OFFICES, QUARTERS, YEAR, type Account } from './facts';
import { accountsTruth, placedIn, type LayoutCase } from './layoutCase';
import { layoutB } from './layoutB';
import { layoutD } from './layoutD';
import { layoutE, stagesBy } from './layoutE';
import { money } from './money';
import { monthRows } from './monthList';
import { OFFICIAL_HEADINGS, PACT_HEADINGS } from './peopleHeadings';
import { plainSheet } from './settingsSheet';
import { bold, SheetDraft } from './sheetDraft';

const asOf = '2026-09-30';
const NINE = [10, 11, 12];
const PLAIN = { asOf, questions: 0, indicators: accountsTruth(CITY, { asOf, missing: NINE }) } as const;
const months = (accounts: readonly Account[] = CITY) => ({ accounts, months: 9 });
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

const STAGES = stagesBy(20n, 45n, 70n, 100n);
const BAPENDA = accountsOf(DISTRICT, 'bapenda').filter(({ annual }) => annual > 0n);
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

export const CASES_MIXED: readonly LayoutCase[] = [
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
      plainSheet('Pejabat', OFFICIAL_HEADINGS, [
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
      ]),
      plainSheet('Pakta', PACT_HEADINGS, [
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
      ]),
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
    name: 'layout-template-and-exports',
    title: "The template's targets with monthly exports",
    note: `\`Target\` of the template has the stages; the realisation comes from exports of March, June and September, which state the same annual targets again. One indicator an account, with
the stages of the template.`,
    sheets: [
      plainSheet(
        'Target',
        [
          'Tahun',
          'Kode OPD',
          'Perangkat Daerah',
          'Kode Rekening',
          'Uraian/Indikator Kinerja',
          'Satuan',
          'Target Murni',
          ...QUARTERS.map((quarter) => `Target s.d. TW ${quarter}`),
        ],
        BAPENDA.map((account) => [
          YEAR,
          OFFICES.bapenda.code,
          OFFICES.bapenda.name,
          account.code,
          account.name,
          'Rupiah',
          money(account.annual, 'number'),
          ...STAGES(account).map((stage) => money(stage, 'number')),
        ]),
      ),
      ...[3, 6, 9].map((month) => layoutB({ accounts: BAPENDA, office: OFFICES.bapenda.name, month })),
    ],
    asOf,
    questions: 0,
    indicators: accountsTruth(BAPENDA, { asOf, known: [2, 3, 5, 6, 8, 9], stages: STAGES }).map(
      (indicator) => ({ ...indicator, opd: OFFICES.bapenda.code }),
    ),
  },
];
