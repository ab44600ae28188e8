// Fault injection: whatever happens to the keys of one sheet, a target gets its own realisation or a question, never the
// realisation of another account.
import fc from 'fast-check';
import { accountCode } from '../../../src/sheets/reading/cells/accountCode';
import type { SourceRow } from '../../../src/sheets/reading/rows/sourceRows';
import { matched, type Line } from './matchRows';

interface Account extends Line {
  readonly opd: string;
  readonly code: string;
  /** Tells the account from all others, whatever its keys have become. */
  readonly figure: number;
}

const NAMES: readonly (readonly [code: string, name: string])[] = [
  ['4.1.01.06', 'Pajak Hotel'],
  ['4.1.01.07', 'Pajak Restoran'],
  ['4.1.01.09', 'Pajak Reklame'],
  ['4.1.01.12', 'Pajak Air Tanah'],
  ['4.1.02.01.01', 'Retribusi Pelayanan Kesehatan'],
  ['4.1.02.01.02', 'Retribusi Pelayanan Persampahan/Kebersihan'],
  ['4.1.02.01.10', 'Retribusi Pengendalian Menara Telekomunikasi'],
  ['4.1.02.01.20', 'Retribusi Tempat Parkir Pasar Sore'],
  ['4.1.02.02.01', 'Retribusi Pemakaian Kekayaan Daerah'],
  ['4.1.02.02.10', 'Retribusi Tempat Parkir Pasar Pagi'],
  ['4.1.04.05', 'Jasa Giro'],
  ['4.1.04.16', 'Pendapatan BLUD'],
];
const ACCOUNTS: readonly Account[] = ['1.01', '2.15'].flatMap((opd, office) =>
  NAMES.filter((_, at) => office === 0 || at % 3 > 0).map(([code, name], at) => ({
    opd,
    code,
    name,
    figure: 1000 * (office + 1) + at,
  })),
);

const FAULTS: Readonly<Record<string, (line: Account) => Line>> = {
  none: (line) => line,
  'code cut short': (line) => ({ ...line, code: accountCode(line.code.slice(0, -1)) }),
  'code cut by a level': (line) => ({ ...line, code: line.code.slice(0, line.code.lastIndexOf('.')) }),
  'code lost': (line) => ({ ...line, code: null }),
  'new code': (line) => ({ ...line, code: line.code.replace('4.1.01.06', '4.1.01.19.03') }),
  'name with a slip': (line) => ({ ...line, name: `${line.name.slice(0, -3)}${line.name.slice(-2)}` }),
  'name and code lost a bit': (line) => ({ ...line, code: null, name: line.name.replace('a', '') }),
  'name in capitals with a number': (line) => ({ ...line, name: `1. ${line.name.toUpperCase()}` }),
  'office lost': (line) => ({ ...line, opd: '' }),
};
const FAULT_NAMES = Object.keys(FAULTS);

const sheets = fc.record({
  order: fc.shuffledSubarray([...ACCOUNTS], { minLength: ACCOUNTS.length }),
  dropped: fc.subarray([...ACCOUNTS], { maxLength: 4 }),
  doubled: fc.subarray([...ACCOUNTS], { maxLength: 3 }),
  faults: fc.array(fc.constantFrom(...FAULT_NAMES), {
    minLength: ACCOUNTS.length,
    maxLength: ACCOUNTS.length,
  }),
  share: fc.integer({ min: 0, max: 100 }),
});

const figureOf = ({ table, index }: SourceRow): number => Number(table.grid.values[index]?.[3]);

/** Whether two rows of the sheet are both the target's by office and code, or by office and name where a code is lost. */
const isRecognised = (sheet: readonly Line[], { opd, code, name }: SourceRow): boolean =>
  sheet.filter(
    (line) =>
      line.opd === opd && (line.code === code || ((line.code ?? null) === null && line.name === name)),
  ).length > 1;

describe('KeyMatcher under faults', () => {
  it('never gives a target the realisation of another account', () => {
    fc.assert(
      fc.property(sheets, ({ order, dropped, doubled, faults, share }) => {
        const rows = order
          .filter((account) => !dropped.includes(account))
          .map((account, at) => {
            const isFaulty = (at * 37) % 100 < share;
            return isFaulty ? (FAULTS[faults[at] ?? 'none'] ?? FAULTS['none'])?.(account) : account;
          })
          .filter((line) => line !== undefined);
        const twins = doubled.map((account) => ({ ...account, figure: -account.figure }));
        const sheet = [...rows, ...twins];
        const { matching } = matched({
          targets: [{ sheet: 'Target', lines: ACCOUNTS }],
          realisations: [{ sheet: 'Realisasi', lines: sheet }],
        });
        for (const [target, { rows: taken }] of matching.matches) {
          // A twin has its account's figure below zero.
          for (const row of taken) expect(Math.abs(figureOf(row))).toBe(figureOf(target));
          const isDoubled =
            sheet.filter((line) => Math.abs(Number(line.figure)) === figureOf(target)).length > 1;
          if (isDoubled) expect(isRecognised(sheet, target)).toBe(false);
          expect(taken).toHaveLength(1);
        }
        for (const target of matching.holds.keys()) expect(matching.matches.has(target)).toBe(false);
        expect(matching.matches.size + matching.holds.size).toBe(ACCOUNTS.length);
      }),
      { numRuns: 400 },
    );
  });

  it('matches everything in a clean sheet of any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ACCOUNTS], { minLength: ACCOUNTS.length }), (lines) => {
        const { matching, questions } = matched({
          targets: [{ sheet: 'Target', lines: ACCOUNTS }],
          realisations: [{ sheet: 'Realisasi', lines }],
        });
        expect(questions).toEqual([]);
        for (const [target, { rows }] of matching.matches)
          expect(rows.map((row) => [row.opd, row.code])).toEqual([[target.opd, target.code]]);
        expect(matching.matches.size).toBe(ACCOUNTS.length);
      }),
    );
  });
});
