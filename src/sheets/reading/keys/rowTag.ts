// What stands for one row of a sheet in the ids of questions: office and account or name, a document's person and number,
// never the row's number, so that an answer still fits when rows are inserted, sorted or added. Reads texts only.
import type { CellValue } from '../../grid';
import { hashOf } from '../../writing/contentHash';
import { plainText } from '../cells/headingText';
import { wordKey } from '../cells/wordKey';
import { codeAt, nameAt, valueAt, type FoundTable } from '../headers/foundTable';
import { officePart } from './rowKeys';

type Tags = Map<number, string>;

const CODE_LIKE = /^(?=.*\d)[\w.-]{1,24}$/;
const PERSON = ['NIP', 'Nama Pejabat'] as const;
const DOCUMENT = ['Nomor Pakta', 'Nomor SK', 'Nomor Dokumen', 'TMT Mulai', 'Tanggal Pakta'] as const;

const partOf = (value: CellValue): string => {
  const text = plainText(value);
  return CODE_LIKE.test(text) ? text : wordKey(text);
};

function officeOf(table: FoundTable, index: number): string {
  const code = plainText(valueAt(table, index, 'Kode OPD'));
  return officePart(code === '' ? plainText(valueAt(table, index, 'Perangkat Daerah')) : code);
}

const firstOf = (table: FoundTable, index: number, headings: readonly string[]): string =>
  headings.map((heading) => partOf(valueAt(table, index, heading))).find((part) => part !== '') ?? '';

/** What names the row's subject: account or indicator, or a document's office post, person and number. */
function subjectOf(table: FoundTable, index: number): string {
  if (table.role === 'target' || table.role === 'realisation')
    return partOf(codeAt(table, index)) || partOf(nameAt(table, index));
  return [
    partOf(valueAt(table, index, 'Jabatan')),
    firstOf(table, index, PERSON),
    firstOf(table, index, DOCUMENT),
  ]
    .filter((part) => part !== '')
    .join('/');
}

/** Texts of a row but its year: figures that come in later change nothing. */
function textsOf(table: FoundTable, index: number): readonly string[] {
  const year = table.columns.get('Tahun');
  return (table.grid.values[index] ?? []).flatMap((value, column) =>
    typeof value === 'string' && value !== '' && column !== year ? [plainText(value)] : [],
  );
}

type Rows = ReadonlyMap<string, ReadonlySet<number>>;

/** The rows that hold each text, wherever: a sheet may have further tables with the same subjects. */
function rowsByText(table: FoundTable): Rows {
  const rows = new Map<string, Set<number>>();
  table.grid.values.forEach((cells, index) => {
    for (const value of cells) {
      if (value === '' || (typeof value === 'number' && !Number.isInteger(value))) continue;
      const part = partOf(value);
      const known = rows.get(part);
      if (known === undefined) rows.set(part, new Set([index]));
      else known.add(index);
    }
  });
  return rows;
}

/** Whether the row is the only one of its sheet that holds all of the texts. */
function isAlone(rows: Rows, parts: readonly string[], index: number): boolean {
  const [first = new Set<number>(), ...others] = parts
    .map((part) => rows.get(part) ?? new Set<number>())
    .sort((a, b) => a.size - b.size);
  for (const row of first) if (row !== index && others.every((other) => other.has(row))) return false;
  return true;
}

/** What tells rows of one subject apart: their texts, all of their cells where those are equal too, at last their order. */
function contentTags(table: FoundTable): (index: number) => string {
  const { values } = table.grid;
  const byTexts = new Map<string, number>();
  const texts = values.map((_, index) => hashOf(textsOf(table, index)));
  for (const hash of texts) byTexts.set(hash, (byTexts.get(hash) ?? 0) + 1);
  const seen = new Map<string, number>();
  const tags = values.map((cells, index) => {
    const hash = texts[index] ?? '';
    if (byTexts.get(hash) === 1) return hash;
    const content = hashOf(cells);
    const count = (seen.get(content) ?? 0) + 1;
    seen.set(content, count);
    return count === 1 ? content : `${content}.${count}`;
  });
  return (index) => tags[index] ?? '';
}

function tagsOf(table: FoundTable): Tags {
  const tags: Tags = new Map();
  const rows = rowsByText(table);
  const contentTag = contentTags(table);
  for (let index = table.from; index < table.to; index += 1) {
    const office = officeOf(table, index);
    const subject = subjectOf(table, index);
    const parts = [...subject.split('/'), ...(office === '' ? [] : [office.slice(0, -1)])];
    const tag = office + subject;
    tags.set(index, subject !== '' && isAlone(rows, parts, index) ? tag : `${tag}~${contentTag(index)}`);
  }
  return tags;
}

const known = new WeakMap<FoundTable, Tags>();

/** The tag of a row of the table, its own on its sheet; `index` counts in the grid. */
export function rowTag(table: FoundTable, index: number): string {
  let tags = known.get(table);
  if (tags === undefined) known.set(table, (tags = tagsOf(table)));
  return tags.get(index) ?? hashOf(table.grid.values[index] ?? []);
}
