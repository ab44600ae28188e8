// Golden cases of what stands beside the figures that count: lists of some rows again, comparisons, a prognosis, last year; and
// of texts between which a row of column numbers stands.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { CITY, MONTHS, upTo, type Account } from './facts';
import { accountsTruth, type LayoutCase } from './layoutCase';
import { indonesian, money, sen } from './money';
import { SheetDraft } from './sheetDraft';

const asOf = '2026-09-30';
const OFFICE = 'BADAN PENDAPATAN DAERAH';
const UNTIL = 9;
const MISSING = [10, 11, 12];

const plain = (amount: bigint | null): SheetCell => money(amount, 'number');
const own = ({ months }: Account, month: number): bigint => months[month] ?? 0n;
const untilNow = (account: Account): readonly bigint[] =>
  MONTHS.slice(0, UNTIL).map((_, month) => own(account, month));

function sheet(
  name: string,
  title: string,
  headings: readonly string[],
  accounts: readonly Account[],
  cells: (account: Account) => readonly (bigint | null)[],
): WrittenSheet {
  const draft = new SheetDraft(name);
  draft.row(OFFICE).row(title).blank();
  draft.row('No', 'Uraian', ...headings);
  accounts.forEach((account, at) => {
    draft.row(at + 1, account.name, ...cells(account).map(plain));
  });
  return draft.sheet();
}

const NINE = MONTHS.slice(0, UNTIL);

/** A village's accounts: months of five and six digits, one of seven. */
const VILLAGE: readonly Account[] = [
  [
    'Retribusi Pasar Desa',
    '2490000',
    [62_721, 76_882, 91_882, 38_387, 49_211, 50_363, 82_994, 98_085, 472_162],
  ],
  ['Sewa Kios', '1785000', [33_105, 36_922, 45_228, 20_192, 25_550, 25_424, 44_325, 51_013, 119_821]],
  ['Sewa Aula', '2040000', [49_221, 60_857, 73_616, 31_057, 11_500, 42_838, 68_878, 78_747, 1_206_786]],
].map(([name, annual, months]) => ({
  code: '',
  name: String(name),
  office: 'bapenda',
  annual: sen(String(annual)),
  months: [...(months as readonly number[]), 0, 0, 0].map((figure) => sen(String(figure))),
}));

function textSheet(): WrittenSheet {
  const draft = new SheetDraft('PAD');
  draft.row(OFFICE).row('REALISASI PENDAPATAN ASLI DESA TAHUN 2026').blank();
  draft.row('No', 'Uraian', 'Target', ...NINE);
  draft.row(...['No', 'Uraian', 'Target', ...NINE].map((_, at) => at + 1));
  VILLAGE.forEach((account, at) => {
    const texts = [account.annual, ...untilNow(account)].map((amount) => indonesian(amount, 0));
    draft.row(at + 1, account.name, ...texts);
  });
  return draft.sheet();
}

export const CASES_OTHER_TABLES: readonly LayoutCase[] = [
  {
    name: 'layout-texts-number-row',
    title: 'Figures as texts under a row of column numbers',
    note: '`62.721` in every month, and `1.206.786` once: one hand groups by dots. The numbers of the columns are no figures and make no decimals of any month.',
    asOf,
    questions: 0,
    indicators: accountsTruth(VILLAGE, { asOf, missing: MISSING }),
    sheets: [textSheet()],
  },
  {
    name: 'layout-other-tables',
    title: 'Lists, comparisons, a prognosis and last year beside the figures that count',
    note: '`3 Besar` states three rows again, `Banding` two months, `Proyeksi` is none of this year and `2025` of another one. The sheet that covers all rows and months counts, and nothing is asked.',
    asOf,
    questions: 0,
    indicators: accountsTruth(CITY, { asOf, missing: MISSING }),
    sheets: [
      sheet('PAD', 'REALISASI PAD TAHUN 2026', ['Target', ...NINE], CITY, (account) => [
        account.annual,
        ...untilNow(account),
      ]),
      sheet(
        '3 Besar',
        'TIGA PENERIMAAN TERBESAR TAHUN 2026',
        ['Target', 'Realisasi s.d. September'],
        CITY.slice(2, 5),
        (account) => [account.annual, upTo([account], UNTIL)],
      ),
      sheet(
        'Banding',
        'PERBANDINGAN AGUSTUS DAN SEPTEMBER 2026',
        ['Agustus', 'September', 'Naik/(Turun)'],
        CITY,
        (account) => [own(account, 7), own(account, 8), own(account, 8) - own(account, 7)],
      ),
      sheet('Proyeksi', 'PROYEKSI PENERIMAAN TAHUN 2026', NINE, CITY, (account) =>
        untilNow(account).map((amount) => (amount * 11n) / 10n),
      ),
      sheet('2025', 'REALISASI PAD TAHUN 2025', ['Target', 'Realisasi'], CITY, ({ annual }) => [
        (annual * 9n) / 10n,
        (annual * 8n) / 10n,
      ]),
    ],
  },
];
