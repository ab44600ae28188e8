// Writes a workbook back into its package. Parts that nobody changed keep their bytes, compressed as they were.
import { areaAddress } from '../engine/address';
import { fillCaches } from '../engine/chartReferences';
import { readDrawing } from '../engine/sheetDrawing';
import { WORKBOOK_ORDER, type SheetEntry, type WorkbookModel } from '../engine/workbookModel';
import type { Worksheet } from '../engine/worksheet';
import { ContentTypes } from './packageFrame';
import { writeSheetRows } from './writeSheetRows';
import { NewStrings } from './newStrings';
import { decodeText, encodeText, encodeTexts, ensureChild, serializeXml } from './xml';

/** The bytes of the .xlsx. The model stays usable and may be saved again. */
export function savePackage(model: WorkbookModel): Uint8Array {
  const { zip, contentTypes, relations, styles, stylesPart } = model.parts;
  const changes = new Map<string, Uint8Array | null>();
  for (const [part, text] of model.partChanges) changes.set(part, text === null ? null : encodeText(text));
  settleCalculation(model, changes);
  const strings = new NewStrings(model.parts.sharedStrings.length);
  for (const sheet of model.sheets) {
    addDrawing(model, sheet, changes);
    addSheet(sheet, strings, changes);
  }
  addStrings(model, strings, changes);
  if (styles.isChanged) {
    if (!zip.has(stylesPart)) {
      relations.add('styles', stylesPart);
      contentTypes.set(stylesPart, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
    }
    changes.set(stylesPart, encodeText(styles.toText()));
  }
  if (model.isWorkbookChanged)
    changes.set(model.parts.workbookPart, encodeText(serializeXml(model.parts.workbook)));
  if (relations.isChanged) changes.set(relations.name, relations.toBytes());
  if (contentTypes.isChanged) changes.set(ContentTypes.partName, contentTypes.toBytes());
  return zip.with(changes).toBytes();
}

function addSheet(sheet: SheetEntry, strings: NewStrings, changes: Map<string, Uint8Array | null>): void {
  const { worksheet } = sheet;
  if (worksheet !== null && (worksheet.isDataChanged || worksheet.frame.isChanged)) {
    changes.set(sheet.part, encodeTexts(sheetTexts(worksheet, strings)));
  }
  if (sheet.relations.isChanged) changes.set(sheet.relations.name, sheet.relations.toBytes());
  for (const table of sheet.tables) {
    if (table.isChanged) changes.set(table.part, encodeText(serializeXml(table.document)));
  }
}

/** The sheet's drawing and charts where they were changed. */
function addDrawing(model: WorkbookModel, sheet: SheetEntry, changes: Map<string, Uint8Array | null>): void {
  const drawing = readDrawing(sheet);
  if (drawing === null) return;
  if (drawing.isChanged) changes.set(drawing.part, encodeText(serializeXml(drawing.document)));
  if (drawing.relations.isChanged) changes.set(drawing.relations.name, drawing.relations.toBytes());
  for (const { model: chart } of drawing.charts) {
    if (!chart.isChanged) continue;
    fillCaches(chart, model);
    changes.set(chart.part, encodeText(serializeXml(chart.document)));
  }
}

function* sheetTexts(worksheet: Worksheet, strings: NewStrings): Generator<string> {
  const { frame, isDataChanged } = worksheet;
  const { before, after } = frame.around();
  const used = isDataChanged ? worksheet.usedArea(false) : null;
  const address = used === null ? 'A1' : areaAddress(used);
  yield isDataChanged
    ? before.replace(/(<(?:[\w.-]+:)?dimension\s[^>]*?ref=")[^"]*"/, `$1${address}"`)
    : before;
  yield* frame.aroundRows(
    isDataChanged
      ? writeSheetRows(worksheet, strings)
      : [frame.text.slice(frame.span.open, frame.span.close)],
  );
  yield after;
}

function addStrings(
  model: WorkbookModel,
  strings: NewStrings,
  changes: Map<string, Uint8Array | null>,
): void {
  if (strings.isEmpty) return;
  const { zip, relations, contentTypes } = model.parts;
  const known = relations.ofKind('sharedStrings')[0]?.target ?? null;
  const bytes = known === null ? null : zip.part(known);
  const part = known ?? 'xl/sharedStrings.xml';
  if (known === null) relations.add('sharedStrings', part);
  if (bytes === null) {
    contentTypes.set(part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml');
  }
  changes.set(part, encodeTexts(strings.appendTo(bytes === null ? null : decodeText(bytes))));
}

/** Formulas anywhere and cells changed: Excel must calculate anew, and a stale chain of calculation must go. */
function settleCalculation(model: WorkbookModel, changes: Map<string, Uint8Array | null>): void {
  const { zip, relations, contentTypes } = model.parts;
  const worksheets = model.sheets.flatMap(({ worksheet }) => (worksheet === null ? [] : [worksheet]));
  const isChanged = model.isCalcChainStale || worksheets.some((sheet) => sheet.isDataChanged);
  const hasFormula = worksheets.some((sheet) => {
    for (const row of sheet.rows.values()) if (row.formulas !== null && row.formulas.size > 0) return true;
    return false;
  });
  if (isChanged && hasFormula) {
    ensureChild(model.root, 'calcPr', WORKBOOK_ORDER).setAttribute('fullCalcOnLoad', '1');
    model.isWorkbookChanged = true;
  }
  if (!model.isCalcChainStale && !worksheets.some((sheet) => sheet.isFormulaLost)) return;
  for (const { id, target } of relations.ofKind('calcChain')) {
    relations.remove(id);
    contentTypes.remove(target);
    if (zip.has(target)) changes.set(target, null);
  }
}
