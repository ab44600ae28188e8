// The round trip before a write: what the plan needs to know of the workbook, and whether the plan can be done.
// Writes nothing.
import type { PlanOperation } from '../sheets/plan';
import { foundParts, loadParts } from './discovery';
import { FoundFailure, hostErrorOf } from './hostFailure';
import { chartKey, folded, OpenBook } from './openBook';
import { troubleOf, type SheetState } from './planCheck';
import type { Session } from './session';

interface FoundSheet extends SheetState {
  readonly sheet: Excel.Worksheet;
}

interface Opening {
  readonly book: OpenBook;
  readonly sheets: readonly FoundSheet[];
}

const SHEET_PROPERTIES = 'items/id,items/name';
const STATE_PROPERTIES = 'items/protection/protected,items/autoFilter/isDataFiltered';

/** Asks for the charts of the plan that are there already; those of others are never asked, for some cannot be. */
function queueCharts(
  { workbook }: Excel.RequestContext,
  operations: readonly PlanOperation[],
): () => Map<string, number> {
  const named = operations.flatMap((one) => {
    if (one.kind === 'setChart') return [{ sheet: one.sheet, name: one.chart.name }];
    return one.kind === 'removeChart' ? [one] : [];
  });
  const wanted = new Map(named.map((one) => [chartKey(one.sheet, one.name), one]));
  const asked = [...wanted].map(([key, { sheet, name }]) => {
    const chart = workbook.worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(name);
    chart.load('name');
    return { key, chart, series: chart.series.getCount() };
  });
  return () =>
    new Map(asked.flatMap(({ key, chart, series }) => (chart.isNullObject ? [] : [[key, series.value]])));
}

function queueOpening(
  context: Excel.RequestContext,
  operations: readonly PlanOperation[],
  asksStates: boolean,
): () => Opening {
  const { worksheets, tables, names, customXmlParts } = context.workbook;
  worksheets.load(asksStates ? `${SHEET_PROPERTIES},${STATE_PROPERTIES}` : SHEET_PROPERTIES);
  tables.load('items/id,items/worksheet/id,items/autoFilter/isDataFiltered');
  names.load('items/name');
  loadParts(customXmlParts);
  const charts = queueCharts(context, operations);
  return () => {
    const parts = new Map<string, readonly Excel.CustomXmlPart[]>();
    for (const { key, part } of foundParts(customXmlParts)) parts.set(key, [...(parts.get(key) ?? []), part]);
    const filtered = tables.items.filter((table) => table.autoFilter.isDataFiltered);
    const filteredIds = new Set(filtered.map((table) => table.worksheet.id));
    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      name: sheet.name,
      isProtected: asksStates && sheet.protection.protected,
      isFiltered: filteredIds.has(sheet.id) || (asksStates && sheet.autoFilter.isDataFiltered),
    }));
    const bySheetName = new Map(sheets.map(({ name, sheet }) => [folded(name), sheet]));
    const marks = new Set(names.items.map((item) => folded(item.name)));
    return { book: new OpenBook(context, bySheetName, marks, parts, charts()), sheets };
  };
}

function queueStates(opening: Opening, touched: ReadonlySet<string>): () => Opening {
  const asked = new Set(opening.sheets.filter(({ name }) => touched.has(folded(name))));
  for (const { sheet } of asked) {
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
  }
  return () => ({
    book: opening.book,
    sheets: opening.sheets.map((found) => {
      if (!asked.has(found)) return found;
      const { protection, autoFilter } = found.sheet;
      return {
        ...found,
        isProtected: protection.protected,
        isFiltered: found.isFiltered || autoFilter.isDataFiltered,
      };
    }),
  });
}

async function readOpening(session: Session, operations: readonly PlanOperation[]): Promise<Opening> {
  const { context } = session;
  try {
    return await session.trip(() => queueOpening(context, operations, true));
  } catch (error) {
    // A chart sheet has no such state; then only the sheets of the plan are asked.
    if (hostErrorOf(error)?.code !== 'UnsupportedSheet') throw error;
    const opening = await session.trip(() => queueOpening(context, operations, false));
    const touched = operations.flatMap((one) => ('sheet' in one ? [folded(one.sheet)] : []));
    return session.trip(() => queueStates(opening, new Set(touched)));
  }
}

/** One round trip; throws a FoundFailure where the plan cannot be done, before anything is written. */
export async function openForWriting(
  session: Session,
  operations: readonly PlanOperation[],
): Promise<OpenBook> {
  const { book, sheets } = await readOpening(session, operations);
  const trouble = troubleOf(operations, sheets);
  if (trouble !== null) throw new FoundFailure(trouble);
  return book;
}
