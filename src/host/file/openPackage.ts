// Opens the bytes of an .xlsx as a workbook in memory, or says why it cannot. Works in a browser as in Node.
import { dateToSerial } from 'numfmt';
import { failure, success, type Result } from '../../domain/result';
import { SheetFrame } from '../engine/sheetFrame';
import { StyleBook } from '../engine/styleBook';
import { TableModel } from '../engine/tableModel';
import { readTheme } from '../engine/themeColors';
import { WorkbookModel, sheetGuid, type SheetEntry } from '../engine/workbookModel';
import { Worksheet } from '../engine/worksheet';
import { readCustomXml } from './customXmlParts';
import { refuseByShape } from './fileShape';
import { ContentTypes, Relations } from './packageFrame';
import { readSheetRows, type SheetReading } from './readSheetRows';
import { readSharedStrings } from './readSharedStrings';
import { RefusedFile, refuse, type FileRefusal } from './refusal';
import { child, children, decodeText, parseXml, refuseDoctype, rootOf, type Document } from './xml';
import { PORTABLE_CODEC, ZipContainer, type Codec } from './zipContainer';

/** Reads the whole workbook. Never throws for a faulty file. */
export function openPackage(
  bytes: Uint8Array,
  codec: Codec = PORTABLE_CODEC,
): Result<WorkbookModel, FileRefusal> {
  try {
    const refusal = refuseByShape(bytes);
    if (refusal !== null) return failure(refusal);
    return success(readWorkbook(ZipContainer.read(bytes, codec)));
  } catch (cause) {
    if (cause instanceof RefusedFile) return failure(cause.refusal);
    if (cause instanceof RangeError) return failure({ code: 'TOO_LARGE', part: null, detail: cause.message });
    throw cause;
  }
}

function textOf(zip: ZipContainer, part: string): string | null {
  const bytes = zip.part(part);
  return bytes === null ? null : decodeText(bytes);
}

function documentOf(zip: ZipContainer, part: string): Document {
  const text = textOf(zip, part);
  if (text === null) throw refuse('CORRUPT_ZIP', 'a part is missing', part);
  return parseXml(text, part);
}

function readWorkbook(zip: ZipContainer): WorkbookModel {
  const types = textOf(zip, ContentTypes.partName);
  const main = new Relations(zip, '').ofKind('officeDocument')[0]?.target;
  if (types === null || main === undefined) throw refuse('NOT_A_WORKBOOK', 'no main document');
  const contentTypes = new ContentTypes(types);
  const kind = contentTypes.of(main) ?? '';
  if (kind.includes('sheet.binary')) throw refuse('BINARY_XLSB', kind, main);
  if (!/spreadsheetml|ms-excel/.test(kind) || !zip.has(main)) throw refuse('NOT_A_WORKBOOK', kind, main);
  const workbook = documentOf(zip, main);
  if (rootOf(workbook).localName !== 'workbook') throw refuse('NOT_A_WORKBOOK', 'another root element', main);
  const relations = new Relations(zip, main);
  const target = (of: string): string | null => relations.ofKind(of)[0]?.target ?? null;
  const themePart = target('theme');
  const stylesPart = target('styles');
  const stringsPart = target('sharedStrings');
  const stringsText = stringsPart === null ? null : textOf(zip, stringsPart);
  const model = new WorkbookModel({
    zip,
    contentTypes,
    workbookPart: main,
    workbook,
    relations,
    styles: new StyleBook(
      stylesPart === null ? null : textOf(zip, stylesPart),
      stylesPart ?? 'xl/styles.xml',
      readTheme(themePart === null ? null : textOf(zip, themePart)),
    ),
    stylesPart: stylesPart ?? 'xl/styles.xml',
    sharedStrings: stringsText === null ? [] : readSharedStrings(stringsText, stringsPart ?? ''),
  });
  readSheets(model);
  model.customXml.push(...readCustomXml(zip, relations));
  const view = child(model.root, 'bookViews');
  const tab = Number((view === null ? undefined : children(view)[0])?.getAttribute('activeTab') ?? 0);
  model.activeSheetId = (model.sheets[tab] ?? model.sheets[0])?.id ?? '';
  return model;
}

function readSheets(model: WorkbookModel): void {
  const { zip, relations, sharedStrings } = model.parts;
  const offset = model.is1904 ? 1462 : 0;
  const reading: SheetReading = {
    sharedStrings,
    serialOfIso: (iso) => (dateToSerial(new Date(iso.endsWith('Z') ? iso : `${iso}Z`)) ?? 0) - offset,
  };
  const byId = new Map(relations.all().map((relation) => [relation.id, relation]));
  const list = child(model.root, 'sheets');
  for (const element of list === null ? [] : children(list, 'sheet')) {
    const id = [...element.attributes].find(
      ({ localName, prefix }) => localName === 'id' && prefix !== null && prefix !== '',
    )?.value;
    const relation = byId.get(id ?? '');
    if (relation === undefined)
      throw refuse('CORRUPT_ZIP', 'a sheet without its part', element.getAttribute('name'));
    const sheetRelations = new Relations(zip, relation.target);
    const guid = sheetGuid(Number(element.getAttribute('sheetId')));
    const entry: SheetEntry = {
      id: guid,
      element,
      part: relation.target,
      worksheet: relation.kind === 'worksheet' ? readWorksheet(zip, relation.target, reading) : null,
      relations: sheetRelations,
      tables: sheetRelations
        .ofKind('table')
        .map(({ target }) => new TableModel(target, documentOf(zip, target), guid)),
    };
    model.sheets.push(entry);
  }
  if (model.sheets.length === 0) throw refuse('NOT_A_WORKBOOK', 'no sheets');
}

function readWorksheet(zip: ZipContainer, part: string, reading: SheetReading): Worksheet {
  const text = textOf(zip, part);
  if (text === null) throw refuse('CORRUPT_ZIP', 'a part is missing', part);
  refuseDoctype(text.slice(0, 4096), part);
  const sheet = new Worksheet(new SheetFrame(text, part));
  // Reading the frame here finds damage now, not when somebody first asks.
  if (sheet.frame.root.localName !== 'worksheet') throw refuse('CORRUPT_XML', 'another root element', part);
  readSheetRows(sheet, reading);
  return sheet;
}
