// Everything that a run could leave behind in a workbook: what stands in it, how it looks, what the tool keeps in it.
import type { WorkbookPort } from '../../src/application/port';
import { readSources } from '../../src/application/readSources';
import { valueOf } from '../application/openTemplate';

export interface BookState {
  readonly parts: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly sheets: readonly unknown[];
}

/** What stands in the workbook and how it looks, and what the tool keeps in it. */
export async function stateOf(port: WorkbookPort): Promise<BookState> {
  const { reading } = valueOf(await readSources(port));
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    const names = context.workbook.names.load({ name: true, formula: true });
    await context.sync();
    const found = sheets.items.map((sheet) => {
      const corner = sheet.getRange('A1:BZ30');
      return {
        name: sheet.name,
        used: sheet
          .getUsedRangeOrNullObject(false)
          .load({ address: true, formulas: true, numberFormat: true }),
        widths: sheet.getRange('A1:BZ1').getColumnProperties({ format: { columnWidth: true } }),
        rules: corner.conditionalFormats.getCount(),
      };
    });
    await context.sync();
    return {
      parts: reading.parts,
      names: names.items.map(({ name, formula }) => `${name} ${formula}`).sort(),
      sheets: found.map(({ name, used, widths, rules }) => [
        name,
        used.isNullObject ? null : [used.address, used.formulas, used.numberFormat],
        widths.value.map(({ format }) => format?.columnWidth),
        rules.value,
      ]),
    };
  });
}

/** The journal names the tool's blocks in the order of their marks, which is nobody's concern. */
export const shown = ({ parts, ...rest }: BookState): unknown => ({
  ...rest,
  parts: Object.keys(parts).sort(),
  state: parts['jurnal-keadaan'],
});

export const isSame = (one: BookState, other: BookState): boolean =>
  JSON.stringify(shown(one)) === JSON.stringify(shown(other));
