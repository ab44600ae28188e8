// Builds the bytes of an .xlsx from raw XML texts, so that tests can use every odd but valid form of the format.
import { strToU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface RawSheet {
  readonly name: string;
  /** The whole worksheet part, or only what stands inside <sheetData>. */
  readonly xml?: string;
  readonly rows?: string;
  /** Put behind sheetData when `rows` is given. */
  readonly after?: string;
  readonly relations?: string;
  readonly attributes?: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** Inside <workbook>, behind <sheets>. */
  readonly workbookTail?: string;
  readonly workbookHead?: string;
  readonly workbookRelations?: string;
  readonly contentTypes?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

export const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

export const relationships = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

export const worksheetXml = (rows: string, after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The parts of the package, by name. */
export function rawParts(book: RawWorkbook): Record<string, string> {
  const parts: Record<string, string> = {};
  const overrides: string[] = [];
  const relations: string[] = [];
  const sheets = book.sheets.map((sheet, index) => {
    const number = String(index + 1);
    const part = `xl/worksheets/sheet${number}.xml`;
    parts[part] = sheet.xml ?? worksheetXml(sheet.rows ?? '', sheet.after ?? '');
    if (sheet.relations !== undefined) {
      parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(sheet.relations);
    }
    overrides.push(`<Override PartName="/${part}" ContentType="${SHEETML}.worksheet+xml"/>`);
    relations.push(relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`));
    return `<sheet name="${sheet.name}" sheetId="${number}" r:id="rId${number}"${sheet.attributes ?? ''}/>`;
  });
  if (book.styles !== undefined) {
    parts['xl/styles.xml'] = book.styles;
    relations.push(relation('rIdStyles', 'styles', 'styles.xml'));
    overrides.push(`<Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/>`);
  }
  if (book.sharedStrings !== undefined) {
    parts['xl/sharedStrings.xml'] = book.sharedStrings;
    relations.push(relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml'));
    overrides.push(`<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEETML}.sharedStrings+xml"/>`);
  }
  parts['xl/workbook.xml'] =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.workbookHead ?? ''}<sheets>${sheets.join('')}</sheets>${book.workbookTail ?? ''}</workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relationships(relations.join('') + (book.workbookRelations ?? ''));
  parts['_rels/.rels'] = relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml'));
  parts['[Content_Types].xml'] =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>${overrides.join('')}${book.contentTypes ?? ''}</Types>`;
  return { ...parts, ...book.parts };
}

export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export const rawWorkbook = (book: RawWorkbook): Uint8Array => zipParts(rawParts(book));
