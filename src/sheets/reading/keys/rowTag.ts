// What stands for one row of a sheet in the ids of questions: office and account or name, a document's person and number,
// never the row's number, so that an answer still fits when rows are inserted, sorted or added. Reads texts only.
import { hashOf } from '../../writing/contentHash';
import { plainText } from '../cells/headingText';
import { codeAt, nameAt, valueAt, type FoundTable } from '../headers/foundTable';
import { heldTexts, partOf } from './heldTexts';
import { once } from './rowGroups';
import { officePart } from './rowKeys';

const PERSON = ['NIP', 'Nama Pejabat'] as const;
const DOCUMENT = ['Nomor Pakta', 'Nomor SK', 'Nomor Dokumen', 'TMT Mulai', 'Tanggal Pakta'] as const;

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

/** The tags of one table's rows, each made when it is first asked for. */
class RowTags {
  private readonly known = new Map<number, string>();
  private readonly contentTag: () => (index: number) => string;

  constructor(private readonly table: FoundTable) {
    this.contentTag = once(() => contentTags(table));
  }

  of(index: number): string {
    let tag = this.known.get(index);
    if (tag === undefined) this.known.set(index, (tag = this.tagOf(index)));
    return tag;
  }

  private tagOf(index: number): string {
    const { table } = this;
    if (index < table.from || index >= table.to) return hashOf(table.grid.values[index] ?? []);
    const office = officeOf(table, index);
    const subject = subjectOf(table, index);
    const parts = [...subject.split('/'), ...(office === '' ? [] : [office.slice(0, -1)])];
    const tag = office + subject;
    return subject !== '' && heldTexts(table.grid).isAlone(parts, index)
      ? tag
      : `${tag}~${this.contentTag()(index)}`;
  }
}

const known = new WeakMap<FoundTable, RowTags>();

/** The tag of a row of the table, its own on its sheet; `index` counts in the grid. */
export function rowTag(table: FoundTable, index: number): string {
  let tags = known.get(table);
  if (tags === undefined) known.set(table, (tags = new RowTags(table)));
  return tags.of(index);
}
