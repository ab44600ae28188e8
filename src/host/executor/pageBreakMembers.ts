// The breaks between the pages of a sheet, above rows.
import { pageBreaks, setPageBreaks } from '../engine/pageBreaks';
import type { SheetEntry } from '../engine/workbookModel';
import { asRange } from './arguments';
import { hostClass } from './hostClass';
import { invalidArgument } from './hostError';
import { worksheetOf } from './rangeArea';

interface PageBreak {
  readonly row: number;
}

const PageBreakClass = hostClass<PageBreak>('PageBreak', {
  rowIndex: { since: '1.9', get: ({ row }) => row },
  columnIndex: { since: '1.9', get: () => 0 },
});

/** Excel's limit (MS-XLSB 2.4.196). */
const MOST_BREAKS = 1_023;

export const PageBreakCollectionClass = hostClass<SheetEntry>(
  'PageBreakCollection',
  {
    add: {
      since: '1.9',
      call: (sheet, [range], { model }) => {
        const { sheet: owner, row } = asRange(range, model, sheet);
        const rows = [...pageBreaks(worksheetOf(sheet)), row];
        // Above the first row no page ends.
        if (owner !== sheet || row === 0 || new Set(rows).size > MOST_BREAKS)
          throw invalidArgument('pageBreakRange');
        setPageBreaks(worksheetOf(sheet), rows);
        return PageBreakClass({ row });
      },
    },
    getCount: { since: '1.9', call: (sheet) => pageBreaks(worksheetOf(sheet)).length },
    removePageBreaks: {
      since: '1.9',
      call: (sheet) => {
        setPageBreaks(worksheetOf(sheet), []);
      },
    },
  },
  { items: (sheet) => pageBreaks(worksheetOf(sheet)).map((row) => PageBreakClass({ row })) },
);
