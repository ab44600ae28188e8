// Golden cases of a target sheet and a sheet of months: code forms, names, old codes, units, budgets, unmatched rows.
import { oldTax } from './codes';
import { CITY, YEAR, type Account } from './facts';
import { accountTruth, accountsTruth, openTruth, type LayoutCase } from './layoutCase';
import { targetList } from './layoutI';
import { money } from './money';
import { monthList } from './monthList';
import { bold, dateCell, SheetDraft } from './sheetDraft';

const asOf = '2026-09-30';
const NINE = [10, 11, 12];
const PLAIN = { asOf, questions: 0, indicators: accountsTruth(CITY, { asOf, missing: NINE }) } as const;
const months = (accounts: readonly Account[] = CITY) => ({ accounts, months: 9 });
const inMillions = CITY.filter(({ annual }) => annual % 100n === 0n);

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

export const CASES_PAIRS: readonly LayoutCase[] = [
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
  {
    name: 'layout-units-silent-answered',
    title: 'Realisation in thousands that says nothing, answered',
    note: 'The question of `layout-units-silent`, answered: the realisation is in thousands.',
    sheets: [
      targetList({ accounts: CITY, hasOffice: false }),
      monthList({ ...months(), style: 'thousands' }),
    ],
    ...PLAIN,
    questions: null,
    answers: { 'unit:Target 2026': 'realisation-1000' },
  },
];
