// The cells of a sheet that the tool draws, read through the port, and typing into them as a person would.
import type { CellValue } from '../../src/sheets/grid';
import { prepareRun, type RunOptions } from '../../src/application/prepareRun';
import { evaluationJson } from '../../src/host/cli/evaluationJson';
import { valueOf, type OpenTemplate } from './openTemplate';

/** From A1 on; empty where there is no such sheet. */
export async function pageTexts(
  book: OpenTemplate,
  name: string,
): Promise<readonly (readonly CellValue[])[]> {
  const { sheets } = valueOf(await book.port.read(() => true)).reading;
  const grid = sheets.find((one) => one.name === name);
  if (grid?.rect == null) return [];
  const { top, left } = grid.rect;
  const blank = Array.from({ length: left - 1 }, () => '');
  return [...Array.from({ length: top - 1 }, () => []), ...grid.values.map((line) => [...blank, ...line])];
}

/** Row and column count from 1. */
export const typeInto = (sheet: string, row: number, column: number, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1).values = [[value]];
    await context.sync();
  });

/** Into the cell so many columns right of the first that holds the label. */
export async function typeBeside(
  book: OpenTemplate,
  sheet: string,
  label: string,
  right: number,
  value: string | number,
): Promise<void> {
  const cells = await pageTexts(book, sheet);
  const row = cells.findIndex((line) => line.includes(label));
  if (row < 0) throw new Error(`No ${label}`);
  await typeInto(sheet, row + 1, (cells[row] ?? []).indexOf(label) + 1 + right, value);
}

/** What the command writes as JSON of a run on the workbook as it stands. */
export async function jsonOf(book: OpenTemplate, options: RunOptions): Promise<RunJson> {
  const { reading, inspection, evaluation } = valueOf(await prepareRun(book.port, options));
  const { input } = inspection;
  if (evaluation === null || input === null) throw new Error('Nothing was evaluated.');
  const json = evaluationJson('buku.xlsx', { reading, inspection, evaluation, input }, 'id');
  return JSON.parse(JSON.stringify(json)) as RunJson;
}

interface Sums {
  readonly target: string | null;
  readonly realisation: string | null;
}

/** What tests ask of the JSON. */
export interface RunJson {
  readonly totals: readonly {
    readonly by: string;
    readonly key: string;
    readonly periods: Readonly<Record<'Tahun', Sums>>;
  }[];
  readonly position: readonly { readonly opd: string; readonly realisation: string | null }[];
  readonly indicators: readonly {
    readonly opd: string;
    readonly name: string;
    readonly periods: Readonly<Record<string, Sums>>;
  }[];
  readonly issues: readonly { readonly code: string; readonly text: string }[];
}
