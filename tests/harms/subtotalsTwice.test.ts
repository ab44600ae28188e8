// Parents, subtotals and whole blocks of totals that stand there again: the total of a book is the sum of its leaves to
// the sen, and no row of sums is an indicator.
import { bold } from '../support/layouts/sheetDraft';
import { accountsOf, MONTHS, upTo, type Account } from '../support/layouts/facts';
import { layoutC } from '../support/layouts/layoutC';
import { decimal } from '../support/layouts/money';
import type { SheetCell, WrittenSheet } from '../support/sheetsWorkbook';
import { withNumber } from './changedCells';
import { accountsFor, cleanBook, LAYOUT_NAMES } from './cleanBooks';
import { falseVerdicts, few, judged, missedVerdicts, type HarmBook } from './harmBook';

const LAST = 9;
const WORDS = [
  'JUMLAH',
  'TOTAL',
  'J U M L A H',
  'Jumlah Seluruhnya',
  'TOTAL PENDAPATAN ASLI DAERAH',
  'Sub Jumlah',
];

const all = async (book: HarmBook) => {
  const json = await judged(book);
  return { json, total: json.totals.find(({ by }) => by === 'all')?.periods['TW III'] };
};

/** The row of sums again under the table of every sheet, with its first text changed. */
function repeated(sheet: WrittenSheet, source: number, words: string): WrittenSheet {
  const cells = sheet.rows[source] ?? [];
  const at = cells.findIndex(
    (cell) => typeof cell === 'object' && cell !== null && typeof cell.v === 'string',
  );
  const again: readonly SheetCell[] = cells.map((cell, column) => (column === at ? bold(words) : cell));
  const end = sheet.rows.findLastIndex((row) => row.some((cell) => typeof withNumberIn(cell) === 'number'));
  return { ...sheet, rows: [...sheet.rows.slice(0, end + 1), again, ...sheet.rows.slice(end + 1)] };
}

const withNumberIn = (cell: SheetCell): unknown =>
  typeof cell === 'object' && cell !== null && cell.fmt?.includes('#') === true ? cell.v : null;

/** The first row of sums: the topmost parent. */
const sumRow = (sheet: WrittenSheet): number =>
  sheet.rows.findIndex(
    (cells) =>
      cells.some((cell) => typeof cell === 'object' && cell !== null && cell.b === true) &&
      cells.some((cell) => typeof withNumberIn(cell) === 'number'),
  );

const leafSum = (accounts: readonly Account[]): string => decimal(upTo(accounts, LAST));

describe('a book with rows of sums', () => {
  it.each(LAYOUT_NAMES)('%s has the sum of its leaves as its total', async (layout) => {
    const accounts = accountsFor(layout);
    const { total } = await all(cleanBook(layout, LAST));
    expect(total?.realisation).toBe(leafSum(accounts));
  });

  it.each(WORDS)('counts nothing twice where %s stands under the table again', async (words) => {
    for (const layout of LAYOUT_NAMES.filter((name) => 'BCDF'.includes(name[0] ?? ''))) {
      const clean = cleanBook(layout, LAST);
      const sheets = clean.sheets.map((sheet) => {
        const source = sheet.name === 'Pejabat' || sheet.name === 'Pakta' ? -1 : sumRow(sheet);
        return source < 0 ? sheet : repeated(sheet, source, words);
      });
      const { json, total } = await all({ ...clean, sheets });
      expect(few(falseVerdicts(clean.indicators, json))).toEqual([]);
      expect(few(missedVerdicts(clean.indicators, json))).toEqual([]);
      expect(total?.realisation).toBe(leafSum(accountsFor(layout)));
    }
  });

  it('counts three blocks of the same totals once', async () => {
    const accounts = accountsFor('C');
    const clean = cleanBook('C, one week', LAST);
    const sheet = layoutC({
      accounts,
      month: LAST,
      shares: [75n, 100n],
      week: `KEADAAN S.D. 30 ${MONTHS[LAST - 1] ?? ''} 2026`,
      sheet: 'Mingguan',
      hasRepeatedTotals: true,
    });
    const { json, total } = await all({ ...clean, sheets: [sheet, ...clean.sheets.slice(1)] });
    expect(falseVerdicts(clean.indicators, json)).toEqual([]);
    expect(total?.realisation).toBe(leafSum(accounts));
  });

  it.each([123n, -500_000_000n])(
    'tells of a total that differs by %i sen and judges the leaves',
    async (by) => {
      const clean = cleanBook('F, the treasurer by month', 3);
      const sheets = clean.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) =>
          cells.some((cell) => typeof cell === 'object' && cell?.v === 'J U M L A H')
            ? cells.map((cell) =>
                withNumber(cell, (number) => Number((number + Number(by) / 100).toFixed(2))),
              )
            : cells,
        ),
      }));
      const json = await judged({ ...clean, sheets });
      expect(falseVerdicts(clean.indicators, json)).toEqual([]);
      expect(missedVerdicts(clean.indicators, json)).toEqual([]);
      expect(json.issues.length).toBeGreaterThan(0);
    },
  );

  it('shows each office its own leaves', async () => {
    const accounts = accountsFor('I');
    const json = await judged(cleanBook('I, a list of deposits', LAST));
    const own = json.totals.find(({ by, key }) => by === 'opd' && key === '5.02.01');
    expect(own?.periods['TW III'].realisation).toBe(leafSum(accountsOf(accounts, 'bapenda')));
  });
});
