// Everything of a sheet part but its rows, as its own XML: views, columns, merges, rules, validations, protection.
// Read only when somebody asks; written only when somebody changed it, else the text of the file stays byte for byte.
import { findSheetData, type SheetDataSpan } from '../file/sheetScanner';
import { refuse } from '../file/refusal';
import { parseXml, rootOf, serializeXml, type Document, type Element } from '../file/xml';

/** The order that the schema asks of a worksheet's children (ECMA-376 18.3.1.99). */
export const SHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export class SheetFrame {
  readonly span: SheetDataSpan;
  #document: Document | null = null;
  isChanged = false;

  constructor(
    /** The whole text of the part. */
    readonly text: string,
    readonly part: string,
  ) {
    const span = findSheetData(text, part);
    if (span === null) throw refuse('CORRUPT_XML', 'a worksheet without sheetData', part);
    this.span = span;
  }

  get root(): Element {
    const { start, end, prefix } = this.span;
    this.#document ??= parseXml(
      `${this.text.slice(0, start)}<${prefix}sheetData/>${this.text.slice(end)}`,
      this.part,
    );
    return rootOf(this.#document);
  }

  /** The text of the part before and behind its rows, without the element around them. */
  around(): { readonly before: string; readonly after: string } {
    const { start, end } = this.span;
    if (!this.isChanged || this.#document === null)
      return { before: this.text.slice(0, start), after: this.text.slice(end) };
    const frame = serializeXml(this.#document);
    const span = findSheetData(frame, this.part);
    if (span === null) throw new Error('The frame has lost its sheetData');
    return { before: frame.slice(0, span.start), after: frame.slice(span.end) };
  }

  /** The element around these rows, given in pieces. */
  *aroundRows(rows: Iterable<string>): Generator<string> {
    const { start, open, close, end, prefix } = this.span;
    let isEmpty = true;
    for (const row of rows) {
      if (row === '') continue;
      if (isEmpty) {
        const isEmptyTag = close === open && end === open;
        yield isEmptyTag ? `<${prefix}sheetData>` : this.text.slice(start, open);
      }
      isEmpty = false;
      yield row;
    }
    yield isEmpty ? `<${prefix}sheetData/>` : `</${prefix}sheetData>`;
  }
}
