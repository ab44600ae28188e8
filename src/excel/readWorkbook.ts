// Reads a workbook in as few round trips as it takes: discovery, heads, then the rest of what is needed. Never writes.
import type { RangeMark, SheetGrid, TableInfo, WorkbookReading } from '../sheets/grid';
import { AREA_PROPERTIES, rectOf } from './area';
import { discover, type Discovery, type FoundSheet, type FoundTable } from './discovery';
import { refuseFarCells } from './farCells';
import { hostErrorOf, isTooLarge } from './hostFailure';
import { mergeItems } from './mergeItems';
import { MESSAGE_BYTES, readItems, takeChunk, type ReadItem } from './readItems';
import { restOfSheet } from './restOfSheet';
import type { Session } from './session';
import { builderFor, headGrid, queueHead, type SheetHead } from './sheetHead';
import { contentOf } from './storedParts';

interface Surroundings {
  readonly tablesOf: ReadonlyMap<string, readonly TableInfo[]>;
  readonly marks: readonly RangeMark[];
}

function queueTables(tables: readonly FoundTable[]): () => ReadonlyMap<string, readonly TableInfo[]> {
  const ranges = tables.map((found) => {
    const range = found.table.getRange();
    range.load(AREA_PROPERTIES);
    return { found, range };
  });
  return () => {
    const bySheet = new Map<string, TableInfo[]>();
    for (const { found, range } of ranges) {
      const info = { name: found.name, rect: rectOf(range), isFiltered: found.isFiltered };
      bySheet.set(found.sheetId, [...(bySheet.get(found.sheetId) ?? []), info]);
    }
    return bySheet;
  };
}

/** Three times the results of a full sheet: names over more cells are none that the tool has set. */
const MOST_MARKED_CELLS = 64_000_000;

function queueMarks(session: Session, marks: readonly string[]): () => readonly RangeMark[] {
  const ranges = marks.map((name) => {
    const range = session.context.workbook.names.getItem(name).getRangeOrNullObject();
    range.load(`${AREA_PROPERTIES},worksheet/name`);
    return { name, range };
  });
  return () => {
    let room = MOST_MARKED_CELLS;
    return ranges.flatMap(({ name, range }) => {
      if (range.isNullObject) return [];
      const rect = rectOf(range);
      room -= rect.rows * rect.columns;
      return room < 0 ? [] : [{ name, sheet: range.worksheet.name, rect }];
    });
  };
}

function queueSurroundings(
  session: Session,
  found: Discovery,
  parts: readonly ReadItem[],
): () => Surroundings {
  const tables = queueTables(found.tables);
  const marks = queueMarks(session, found.marks);
  const collectors = parts.map((part) => part.queue());
  return () => {
    collectors.forEach((collect) => collect());
    return { tablesOf: tables(), marks: marks() };
  };
}

// A chart sheet refuses everything but its name; halving finds it without a round trip a sheet.
async function readHeads(session: Session, sheets: readonly FoundSheet[]): Promise<readonly SheetHead[]> {
  if (sheets.length === 0) return [];
  try {
    return await session.trip(() => {
      const collectors = sheets.map(queueHead);
      return () => collectors.map((collect) => collect());
    });
  } catch (error) {
    const isChartSheet = hostErrorOf(error)?.code === 'UnsupportedSheet';
    if (isChartSheet && sheets.length === 1) return [];
    if (sheets.length === 1 || (!isChartSheet && !isTooLarge(error))) throw error;
    const middle = Math.ceil(sheets.length / 2);
    const first = await readHeads(session, sheets.slice(0, middle));
    return [...first, ...(await readHeads(session, sheets.slice(middle)))];
  }
}

interface SecondTrip {
  readonly heads: readonly SheetHead[];
  readonly surroundings: Surroundings;
}

async function readSecond(
  session: Session,
  found: Discovery,
  parts: readonly ReadItem[],
): Promise<SecondTrip> {
  try {
    return await session.trip(() => {
      const surroundings = queueSurroundings(session, found, parts);
      const collectors = found.sheets.map(queueHead);
      return () => ({ heads: collectors.map((collect) => collect()), surroundings: surroundings() });
    });
  } catch (error) {
    if (hostErrorOf(error)?.code !== 'UnsupportedSheet' && !isTooLarge(error)) throw error;
    const surroundings = await session.trip(() => queueSurroundings(session, found, parts));
    return { heads: await readHeads(session, found.sheets), surroundings };
  }
}

interface PartTexts {
  readonly items: readonly ReadItem[];
  texts(): Readonly<Record<string, string>>;
}

function partReading(found: Discovery): PartTexts {
  const xmls: string[] = [];
  const items = found.parts.map(({ part, bytes }, at): ReadItem => ({
    bytes,
    cut: () => null,
    queue: () => {
      const xml = part.getXml();
      return () => {
        xmls[at] = xml.value;
        return [];
      };
    },
  }));
  const texts = () => {
    const entries = [...new Set(found.parts.map(({ key }) => key))].flatMap((key) => {
      const content = contentOf(xmls.filter((_, at) => found.parts[at]?.key === key));
      return content === null ? [] : [[key, content] as const];
    });
    return Object.fromEntries(entries);
  };
  return { items, texts };
}

/** Reads the sheets for whose head `isNeeded` says yes and those that bear a mark of the tool; the others are named only, as are sheets without cells. */
export async function readWorkbook(
  session: Session,
  isNeeded: (head: SheetGrid, parts: WorkbookReading['parts']) => boolean,
): Promise<WorkbookReading> {
  const found = await discover(session);
  const parts = partReading(found);
  // Short texts first: what is needed may depend on them, and a journal may be long.
  const shortFirst = parts.items.toSorted((a, b) => a.bytes - b.bytes);
  const early = takeChunk(shortFirst, MESSAGE_BYTES / 2);
  const { heads, surroundings } = await readSecond(session, found, early.chunk);
  const tablesOf = (head: SheetHead): readonly TableInfo[] => surroundings.tablesOf.get(head.found.id) ?? [];
  // A sheet whose content begins below the head cannot be judged by it.
  const startsBelow = (head: SheetHead): boolean => head.used !== null && head.block === null;
  // People may rename the tool's own sheets: its marks tell them still.
  const marked = new Set(surroundings.marks.map(({ sheet }) => sheet));
  const texts = parts.texts();
  const others: SheetGrid[] = [];
  const needed = heads.filter((head) => {
    if (marked.has(head.found.name) || startsBelow(head)) return true;
    const grid = headGrid(head, tablesOf(head));
    const isRead = isNeeded(grid, texts);
    if (!isRead) others.push(grid);
    return isRead;
  });
  await refuseFarCells(session, needed);
  const readings = needed.map((head) => ({ head, builder: builderFor(head, tablesOf(head), head.used) }));
  const rest = readings.flatMap(({ head, builder }) => [
    ...restOfSheet(head, builder),
    ...mergeItems(head, tablesOf(head), builder),
  ]);
  await readItems(session, [...early.rest, ...rest]);
  return {
    sheets: readings.map(({ builder }) => builder.build()),
    others,
    sheetNames: found.sheets.map(({ name }) => name),
    marks: surroundings.marks,
    parts: parts.texts(),
  };
}
