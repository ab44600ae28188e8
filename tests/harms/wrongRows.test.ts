// Realisation rows shuffled, doubled, left out, without codes, with codes cut or turned into numbers and dates, and of last
// year: a figure stands with its own target or with none.
import { MONTHS, type Account } from '../support/layouts/facts';
import { accountsTruth, asOfEnd } from '../support/layouts/layoutCase';
import { shuffled, targetList } from '../support/layouts/layoutI';
import { monthList, type MonthListOptions } from '../support/layouts/monthList';
import { seeded } from '../support/seeded';
import type { WrittenSheet } from '../support/sheetsWorkbook';
import { changedCells, shownIn } from './changedCells';
import { accountsFor } from './cleanBooks';
import { drawSeeds, falseVerdicts, few, judged, missedVerdicts } from './harmBook';
import { PACT_SHEETS } from './pactSheets';

const ACCOUNTS = accountsFor('two sheets');
const LAST = 9;
const TRUTHS = accountsTruth(ACCOUNTS, {
  asOf: asOfEnd(LAST),
  missing: MONTHS.map((_, index) => index + 1).filter((month) => month > LAST),
});

const targets = (): WrittenSheet => targetList({ accounts: ACCOUNTS, hasOffice: false });
const months = (accounts: readonly Account[], more: Partial<MonthListOptions> = {}): WrittenSheet =>
  monthList({ accounts, months: LAST, ...more });
const evaluated = (...sheets: readonly WrittenSheet[]) =>
  judged({ sheets: [...sheets, ...PACT_SHEETS], asOf: asOfEnd(LAST) });
const without = (name: string) => TRUTHS.filter((truth) => truth.name !== name);

/** Another account's figures under the same key. */
const doubled = (account: Account): Account => ({
  ...account,
  months: account.months.map((own) => own / 3n),
});

const recoded = (sheet: WrittenSheet, change: (code: string, row: number) => string | number): WrittenSheet =>
  changedCells(sheet, (cell, row, column) => {
    const code = shownIn(cell);
    return column === 1 && typeof code === 'string' && /^4(?:\.\d+)+$/.test(code) ? change(code, row) : cell;
  });

describe('a realisation row', () => {
  it('finds its target in any order', async () => {
    for (const more of [
      {},
      { code: 'none' },
      { code: 'narrow' },
      { code: 'p13' },
      { code: 'compact' },
    ] as const) {
      const json = await evaluated(targets(), months(shuffled(ACCOUNTS), more));
      expect(few(falseVerdicts(TRUTHS, json))).toEqual([]);
      expect(few(missedVerdicts(TRUTHS, json))).toEqual([]);
    }
  });

  it('finds its target where names are written in another way', async () => {
    const ways: readonly ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => `  ${name} `,
      (name) => name.replaceAll(' ', '  '),
    ];
    for (const way of ways)
      for (const code of ['dotted', 'none'] as const) {
        const json = await evaluated(targets(), months(ACCOUNTS, { code, nameOf: ({ name }) => way(name) }));
        expect(few(falseVerdicts(TRUTHS, json))).toEqual([]);
        expect(few(missedVerdicts(TRUTHS, json))).toEqual([]);
      }
  });

  it.each(ACCOUNTS.slice(0, 6).map((account) => [account.name, account] as const))(
    'that stands twice with other figures (%s) makes no verdict',
    async (name, account) => {
      for (const code of ['dotted', 'none'] as const) {
        const rows = [...ACCOUNTS, doubled(account)];
        const json = await evaluated(targets(), months(code === 'none' ? shuffled(rows) : rows, { code }));
        expect(few(falseVerdicts(without(name), json))).toEqual([]);
      }
    },
  );

  it.each(ACCOUNTS.slice(0, 6).map((account) => [account.name, account] as const))(
    'that is left out (%s) leaves its target without a verdict',
    async (name, account) => {
      const rows = ACCOUNTS.filter((other) => other !== account);
      for (const code of ['dotted', 'none'] as const) {
        const json = await evaluated(targets(), months(rows, { code }));
        expect(few(falseVerdicts(without(name), json))).toEqual([]);
      }
    },
  );

  it('without a target of its own goes to no other', async () => {
    const own = ACCOUNTS.slice(0, 7);
    for (const code of ['dotted', 'none'] as const) {
      const json = await evaluated(
        targetList({ accounts: own, hasOffice: false }),
        months(shuffled(ACCOUNTS), { code }),
      );
      expect(few(falseVerdicts(TRUTHS, json))).toEqual([]);
    }
  });

  it('whose codes lost their last part is matched by name or not at all', async () => {
    const cut = recoded(months(ACCOUNTS), (code) => code.split('.').slice(0, -1).join('.'));
    expect(few(falseVerdicts(TRUTHS, await evaluated(targets(), cut)))).toEqual([]);
  });

  it('whose codes became numbers or dates is matched by name or not at all', async () => {
    const spoilt = recoded(months(ACCOUNTS), (code, row) => {
      const parts = code.split('.');
      if (row % 3 === 0) return Number(`${parts[0] ?? ''}.${parts[1] ?? ''}`);
      return row % 3 === 1 ? 37_995 + row : Number(parts.join(''));
    });
    expect(few(falseVerdicts(TRUTHS, await evaluated(targets(), spoilt)))).toEqual([]);
  });

  it("whose code is another's makes no verdict of the other", async () => {
    const wrong: string[] = [];
    for (const seed of drawSeeds(6)) {
      const draw = seeded(seed);
      const first = draw.oneOf(ACCOUNTS);
      const second = draw.oneOf(ACCOUNTS.filter((account) => account !== first));
      const codeOf = (account: Account): string =>
        account === first ? second.code : account === second ? first.code : account.code;
      const json = await evaluated(targets(), months(ACCOUNTS, { codeOf }));
      const others = TRUTHS.filter(({ name }) => name !== first.name && name !== second.name);
      const swapped = falseVerdicts(others, json).filter(
        (line) => !line.startsWith(first.name) && !line.startsWith(second.name),
      );
      wrong.push(...swapped);
      // The code says one account, the name the other: neither is surely right.
      for (const account of [first, second])
        if (!json.issues.some(({ sheet }) => sheet === 'Realisasi 2026') && json.questions.length === 0)
          wrong.push(`${String(seed)}: silent about ${account.name}`);
    }
    expect(few(wrong)).toEqual([]);
  });

  it("of last year's sheet is not used", async () => {
    const last = ACCOUNTS.map(doubled);
    const title = 'REALISASI PENDAPATAN ASLI DAERAH TAHUN ANGGARAN 2025';
    const old = months(last, { sheet: 'Realisasi 2025', title });
    for (const sheets of [
      [targets(), months(ACCOUNTS), old],
      [targets(), old, months(ACCOUNTS)],
    ]) {
      const json = await evaluated(...sheets);
      expect(few(falseVerdicts(TRUTHS, json))).toEqual([]);
      expect(few(missedVerdicts(TRUTHS, json))).toEqual([]);
    }
    expect(few(falseVerdicts([], await evaluated(targets(), old)))).toEqual([]);
  });
});
