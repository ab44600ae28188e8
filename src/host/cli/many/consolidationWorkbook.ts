// `rekap.xlsx`, written line by line into its zip: each table on a sheet of its own as an Excel table. Where a table has more
// lines than a sheet holds, it goes on on a further sheet. Holds a batch of lines, never a sheet.
import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { MAX_ROWS } from '../../engine/address';
import { SUMMARY_MARK } from '../ownSummary';
import type { ConsolidationTable } from './consolidationTables';
import type { TableSink } from './tableSink';
import {
  HEAD,
  lettersOf,
  MAIN,
  OFFICE,
  rowXml,
  SHEET_END,
  sheetStart,
  STYLES,
  tableXml,
} from './workbookSheetXml';

/** Lines below the headings that a sheet holds. */
export const MOST_LINES = MAX_ROWS - 1;

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BATCH = 1_000_000;
/** A plain zip holds no more, neither in one part nor in all. */
const ZIP_LIMIT = 2 ** 32 - 1;
/** From here on a sheet is ended; its last batch still fits. */
const MOST_CHARACTERS = 2 ** 30;

/** Packs each piece by itself, which Node's own zlib does at once and several times faster than portable code. */
class PackedPart extends ZipPassThrough {
  override compression = 8;
  // The same bytes every time.
  override mtime = new Date(1980, 0, 1);

  protected override process(chunk: Uint8Array<ArrayBuffer>, isFinal: boolean): void {
    const finishFlush = isFinal ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, deflateRawSync(chunk, { level: 4, finishFlush }), isFinal);
  }
}

interface Sheet {
  readonly name: string;
  readonly table: string;
}

export class ConsolidationWorkbook {
  readonly #file: number;
  readonly #zip: Zip;
  readonly #mostLines: number;
  readonly #sheets: Sheet[] = [];
  #part: PackedPart | null = null;
  #waiting = '';
  /** Of the part that is written. */
  #characters = 0;
  #bytes = 0;

  constructor(place: string, mostLines: number = MOST_LINES) {
    this.#mostLines = mostLines;
    this.#file = openSync(place, 'w');
    this.#zip = new Zip((error, data) => {
      if (error !== null) throw error;
      this.#bytes += data.length;
      if (this.#bytes > ZIP_LIMIT) throw Object.assign(new Error('The zip is full'), { code: 'EFBIG' });
      writeSync(this.#file, data);
    });
  }

  /** The names of all sheets so far. */
  get sheetNames(): readonly string[] {
    return this.#sheets.map(({ name }) => name);
  }

  /** Takes the lines of one table; only one table is written at a time. */
  table(table: ConsolidationTable): TableSink {
    const { columns } = table;
    const kinds = columns.map(({ kind }) => kind);
    const letters = lettersOf(columns);
    let lines = 0;
    let times = 0;
    const endSheet = (): void => {
      this.#put(SHEET_END);
      this.#endPart();
      const number = this.#sheets.length;
      this.#whole(
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
        relations([`${OFFICE}/table`, `../tables/table${number}.xml`]),
      );
      this.#whole(
        `xl/tables/table${number}.xml`,
        tableXml(number, this.#sheets.at(-1)?.table ?? '', columns, lines),
      );
    };
    const startSheet = (): void => {
      times += 1;
      lines = 0;
      this.#sheets.push({
        name: times === 1 ? table.sheet : `${table.sheet} ${times}`,
        table: times === 1 ? table.table : `${table.table}_${times}`,
      });
      this.#startPart(`xl/worksheets/sheet${this.#sheets.length}.xml`);
      this.#put(sheetStart(columns));
    };
    startSheet();
    return {
      add: (row) => {
        if (lines === this.#mostLines || this.#characters > MOST_CHARACTERS) {
          endSheet();
          startSheet();
        }
        lines += 1;
        this.#put(rowXml(row, kinds, letters, lines + 1));
      },
      end: endSheet,
      close: () => undefined,
    };
  }

  /** Writes what holds the sheets together. */
  end(): void {
    const numbers = this.#sheets.map((_, index) => index + 1);
    this.#whole('xl/styles.xml', HEAD + STYLES);
    this.#whole('xl/workbook.xml', workbookXml(this.#sheets));
    this.#whole(
      'xl/_rels/workbook.xml.rels',
      relations(
        ...numbers.map((number) => [`${OFFICE}/worksheet`, `worksheets/sheet${number}.xml`] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ),
    );
    this.#whole('_rels/.rels', relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml']));
    this.#whole('[Content_Types].xml', contentTypes(numbers));
    this.#zip.end();
  }

  close(): void {
    closeSync(this.#file);
  }

  #startPart(name: string): void {
    this.#part = new PackedPart(name);
    this.#characters = 0;
    this.#zip.add(this.#part);
  }

  #put(text: string): void {
    this.#waiting += text;
    this.#characters += text.length;
    if (this.#waiting.length < BATCH) return;
    this.#part?.push(strToU8(this.#waiting));
    this.#waiting = '';
  }

  #endPart(): void {
    this.#part?.push(strToU8(this.#waiting), true);
    this.#waiting = '';
    this.#part = null;
  }

  #whole(name: string, text: string): void {
    this.#startPart(name);
    this.#put(text);
    this.#endPart();
  }
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`;
}

/** The hidden name tells the command that this book is its own. */
function workbookXml(sheets: readonly Sheet[]): string {
  const all = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${all.join('')}</sheets>` +
    `<definedNames><definedName name="${SUMMARY_MARK}" hidden="1">${sheets[0]?.name ?? ''}!$A$1</definedName></definedNames>` +
    '</workbook>'
  );
}

function contentTypes(numbers: readonly number[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook', 'sheet.main') +
    override('styles', 'styles') +
    numbers
      .flatMap((number) => [
        override(`worksheets/sheet${number}`, 'worksheet'),
        override(`tables/table${number}`, 'table'),
      ])
      .join('') +
    '</Types>'
  );
}
