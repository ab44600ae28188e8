// Everything of the workbook that a run could leave behind or take away: contents, formats, widths, rules, names, filters,
// tables, frozen panes and the tool's own texts, as one text to compare.
import type { WorkbookPort } from '../../src/application/port';
import { portraitOf } from '../../tests/application/portrait';
import { shown, stateOf } from '../../tests/support/bookState';

async function filtersAndTables(): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    const tables = context.workbook.tables.load({ name: true });
    await context.sync();
    const found = byName(sheets.items).map((sheet) => ({
      name: sheet.name,
      filter: sheet.autoFilter.load({ enabled: true, isDataFiltered: true }),
      frozen: sheet.freezePanes.getLocationOrNullObject().load({ address: true }),
    }));
    const areas = tables.items.map((table) => ({
      name: table.name,
      area: table.getRange().load({ address: true }),
      filter: table.autoFilter.load({ isDataFiltered: true }),
    }));
    await context.sync();
    return {
      sheets: found.map(({ name, filter, frozen }) => [
        name,
        filter.enabled,
        filter.isDataFiltered,
        frozen.isNullObject ? null : frozen.address,
      ]),
      tables: areas.map(({ name, area, filter }) => [name, area.address, filter.isDataFiltered]),
    };
  });
}

interface Named {
  readonly name: string;
}

const byName = <T extends Named>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Names stand in their alphabet, as Excel shows them, and so do sheets: who came first is nobody's loss. */
export async function wholeState(port: WorkbookPort): Promise<string> {
  const { sheets, ...kept } = shown(await stateOf(port)) as { readonly sheets: readonly [name: string][] };
  const portrait = (await portraitOf()) as {
    readonly names: readonly Named[];
    readonly sheets: readonly Named[];
  };
  const contents = byName(sheets.map((sheet) => ({ name: sheet[0], sheet })));
  const looks = [byName(portrait.names), byName(portrait.sheets)];
  return JSON.stringify([kept, contents, looks, await filtersAndTables()], null, 1);
}

/** The first places in which two states differ, for a person who looks for the reason. */
export function firstDifference(one: string, other: string): string {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  const told = (lines: readonly string[]): string => (lines[at] ?? '').trim().slice(0, 80);
  return at === -1 ? 'the end' : `line ${at}: ${told(left)} instead of ${told(right)}`;
}
