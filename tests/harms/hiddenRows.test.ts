// Each row of a table hidden in turn, and all of them: the same results and totals, and the notice says which.
import { shownIn } from './changedCells';
import { cleanBook, LAYOUT_NAMES } from './cleanBooks';
import { few, judged, type HarmBook, type HarmJson } from './harmBook';

const STEP = Number(process.env['HARM_ROW_STEP'] ?? 9);

const hiding = (book: HarmBook, place: number, rows: readonly number[]): HarmBook => ({
  ...book,
  sheets: book.sheets.map((sheet, index) => (index === place ? { ...sheet, hiddenRows: rows } : sheet)),
});

const said = ({ indicators, officials, totals, position, counts, questions }: HarmJson): string =>
  JSON.stringify([indicators, officials, totals, position, counts, questions]);

/** The rows of a sheet that hold amounts and are no total under others. */
const figureRows = (book: HarmBook, place: number): readonly number[] =>
  (book.sheets[place]?.rows ?? []).flatMap((cells, row) => {
    const hasAmount = cells.some(
      (cell) => cell !== null && typeof cell === 'object' && cell.fmt?.includes('#'),
    );
    const isTotal = cells.some((cell) => /^(?:[A-Z]\. )?(?:JUMLAH|J U M L A H)/.test(String(shownIn(cell))));
    return hasAmount && !isTotal ? [row + 1] : [];
  });

/** The sheets whose hidden rows are tried: the only one, or two of many. */
const placesIn = (book: HarmBook): readonly number[] => {
  const places = book.sheets.flatMap(({ name }, place) =>
    ['Pejabat', 'Pakta'].includes(name) ? [] : [place],
  );
  return [...new Set([places[0] ?? 0, places.at(-1) ?? 0])];
};

describe('a hidden row', () => {
  it.each(LAYOUT_NAMES)('%s counts it and says so', async (layout) => {
    const book = cleanBook(layout, 'BF'.includes(layout[0] ?? '') ? 3 : 9);
    const plain = await judged(book);
    for (const place of placesIn(book)) {
      const { name = '' } = book.sheets[place] ?? {};
      const rows = figureRows(book, place);
      const tried = rows.filter((_, index) => index % STEP === place % STEP).map((row) => [row]);
      const silent: string[] = [];
      for (const hidden of [...tried, rows]) {
        const json = await judged(hiding(book, place, hidden));
        if (said(json) !== said(plain)) silent.push(`${name}:${hidden.join(',')}: other results`);
        const source = json.sources.filter(({ sheet }) => sheet === name);
        const noticed = source.flatMap(({ hiddenRows }) => hiddenRows);
        const missing = hidden.filter((row) => !noticed.includes(row));
        if (missing.length > 0) silent.push(`${name}:${missing.join(',')}: no notice`);
      }
      expect(few(silent)).toEqual([]);
    }
  });
});
