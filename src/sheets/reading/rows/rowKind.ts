// What one row of a target or realisation table is, by its own cells: an indicator, a heading, a total by word or
// formula, a number row, a note, a signature, another year. Rows that only others make a sum are found elsewhere.
import type { ExcludedRow } from '../../inspection';
import type { CellValue } from '../../grid';
import { codeAt, nameAt, valueAt, type FoundTable } from '../headers/foundTable';
import { foldedHeading, isBlank, plainText } from '../cells/headingText';
import { isNumberRow } from './numberRow';
import { numberFromText } from '../cells/numberText';
import { namesOffice } from './repeatedBlocks';
import type { RowYears } from './rowYear';
import { once } from '../keys/rowGroups';
import { OtherTables } from './otherHeading';
import { identityOf, isPageMark, saysAside, type RowIdentity } from './rowIdentity';
import { isNip, isNote, isSignature, isSurelyNote } from './signatureBlock';
import { isShareRow, namesShares } from './shareRow';
import { TotalRows } from './totalRows';

/** A heading has a name and nothing else; what it heads is for its neighbours to say. */
export type RowKind = ExcludedRow['reason'] | 'indicator' | 'heading';

const NAME = 'Uraian/Indikator Kinerja';
const ACCOUNT = /^[4-8](?:[.\s]?\d)/;

export function isFigure(value: CellValue | undefined): boolean {
  if (typeof value === 'number') return !isNip(value);
  return (
    typeof value === 'string' &&
    value !== '' &&
    !isNip(value) &&
    ['amount', 'ambiguous'].includes(numberFromText(value).kind)
  );
}

/** A dash that is typed where a figure belongs. */
export const isDash = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && value !== '' && numberFromText(value).kind === 'dash';

/** `≥ 95%`, `maks. 3`, `≤ 15 menit`, `12 dokumen`: a target with its sign or its unit in the cell. */
const MEASURED =
  /^\s*(?:(?:[≥≤<>=]+|min(?:imal)?\.?|ma(?:ks|x)(?:imal)?\.?)\s*\d[\d.,]*\s*(?:%|[a-z][a-z /]{0,20})?|\d[\d.,]*\s*[a-z][a-z /]{1,20})\s*$/i;

/** What Excel shows where a formula failed: a figure that is not there, and no blank. */
export const isErrorText = (value: string): boolean => /^#[A-Z0-9/]+[!?]?$/.test(value);

/** A text that begins as an amount does and is none that can be read: `1.234.567.00`, `Rp 1,25 M`, `#REF!`. */
const isUnreadFigure = (value: CellValue | undefined): boolean =>
  typeof value === 'string' &&
  (isErrorText(value) ||
    /^\s*(?:rp\.?\s*)?\d[\d.,]*(?:\s*(?:m|jt|juta|mil[iy]ar|rb|ribu|t)\.?)?\s*$/i.test(value) ||
    MEASURED.test(value)) &&
  !isNip(value);

/** A text that heads others wherever it stands: in capitals, or the name of an office. */
export const isTitleText = (name: string): boolean =>
  namesOffice(name) || (name.length > 3 && name === name.toUpperCase() && /[A-Z]/.test(name));

/** Tells the rows of one table apart. */
export class RowKinds {
  /** Columns that the table's headings name, left to right. */
  private readonly mapped: readonly number[];
  /** Index of the last row that has a name or an account and a figure; in a list of codes, of the last that has a code. */
  private readonly lastData: () => number;
  private readonly lastCoded: () => number | null;
  /** Index behind the last row with anything under the headings. */
  readonly end: number;
  private isSigned = false;
  private isNoted = false;
  private isAmong = false;
  private readonly others: OtherTables;
  private named = { index: -1, name: '' };
  private readonly totals: TotalRows;

  constructor(
    private readonly table: FoundTable,
    private readonly figures: readonly number[],
    private readonly years: RowYears,
    /** Whether a target's row has a realisation beside it. */
    private readonly hasRealisation: (index: number) => boolean = () => false,
  ) {
    this.others = new OtherTables(table);
    const columns = new Set([...table.columns.values(), ...table.nameColumns, ...table.codeColumns]);
    this.mapped = [...columns].sort((a, b) => a - b);
    this.totals = new TotalRows(table, figures);
    this.end = this.lastWhere((index) => this.isFilled(index)) + 1;
    this.lastCoded = once(() => this.findLastCoded());
    this.lastData = once(() => this.lastCoded() ?? this.lastWhere((index) => this.isData(index)));
  }

  /** The plain text of a row's name, kept until another row's is asked for. */
  nameOf(index: number): string {
    if (this.named.index !== index) this.named = { index, name: plainText(nameAt(this.table, index)) };
    return this.named.name;
  }

  /** The kind of a row of the grid; takes the rows from the first to the last. */
  kindOf(index: number): RowKind {
    const values = this.table.grid.values[index] ?? [];
    if (this.others.has(index)) return values.every(isBlank) ? 'blank' : 'note';
    if (!this.isFilled(index)) return this.unmappedKind(values);
    if (this.numbersColumns(index, values)) return 'number row';
    if (this.isRepeatedHeader(index)) return 'note';
    const hasFigure = this.hasFigure(values);
    const hasDash =
      !hasFigure && this.figures.some((column) => isDash(values[column]) || isUnreadFigure(values[column]));
    const identity = identityOf(this.table, index, this.nameOf(index));
    if (!hasFigure && identity.code === '' && !identity.hasOffice) {
      if (this.isSigned || isSignature(values)) return this.signature(index);
      if (isNote(identity.name.toLowerCase())) return this.note(index);
    }
    // Nearly every row has a code or an office: its name need not be looked at.
    if (identity.code === '' && !identity.hasOffice && isSurelyNote(identity.name.toLowerCase()))
      return this.note(index);
    if (this.isSigned) return 'signature';
    if (this.isNoted && identity.code === '' && !identity.hasOffice && identity.unit === '') return 'note';
    const total = this.totals.kindOf(index, identity);
    if (total !== null) return total;
    if (identity.name === '' && identity.code === '') return 'note';
    if (!hasFigure && isPageMark(identity)) return 'note';
    if (hasFigure && identity.code === '' && isShareRow(this.table, index, this.figures)) return 'note';
    if (this.isPartOfAbove(index, identity, hasFigure)) return 'note';
    const isBare = identity.code === '' && !identity.hasOffice && identity.unit === '';
    if (isBare && !hasFigure && !hasDash && (this.table.role === 'target' || this.years.isUnread(index))) {
      if (this.isTitle(index, values)) return namesShares(this.table, index) ? 'note' : 'heading';
      return this.isUnreadTarget(index, values) ? 'indicator' : 'note';
    }
    return this.years.isOther(index, identity.name) ? 'other year' : 'indicator';
  }

  /** The last row with an account where most rows of data have one. */
  private findLastCoded(): number | null {
    let last: number | null = null;
    let [coded, plain] = [0, 0];
    for (let index = this.table.from; index < this.end; index += 1) {
      if (ACCOUNT.test(plainText(codeAt(this.table, index)))) {
        last = index;
        coded += 1;
      } else if (this.isData(index)) plain += 1;
    }
    return coded > plain ? last : null;
  }

  private lastWhere(test: (index: number) => boolean): number {
    for (let index = this.table.to - 1; index >= this.table.from; index -= 1) {
      if (test(index)) return index;
    }
    return this.table.from - 1;
  }

  private isFilled(index: number): boolean {
    const values = this.table.grid.values[index] ?? [];
    for (const column of this.mapped) if (!isBlank(values[column])) return true;
    return false;
  }

  private hasFigure(values: readonly CellValue[]): boolean {
    for (const column of this.figures) if (isFigure(values[column])) return true;
    return false;
  }

  private isData(index: number): boolean {
    const values = this.table.grid.values[index] ?? [];
    if (ACCOUNT.test(plainText(codeAt(this.table, index)))) return true;
    return this.hasFigure(values) && !isBlank(nameAt(this.table, index)) && !isSignature(values);
  }

  private unmappedKind(values: readonly CellValue[]): RowKind {
    if (values.every(isBlank)) return 'blank';
    return this.isSigned || isSignature(values) ? 'signature' : 'note';
  }

  /** An average, another year's figure, or a part that a row above holds already, as what `di antaranya` heads. */
  private isPartOfAbove(index: number, identity: RowIdentity, hasFigure: boolean): boolean {
    if (saysAside(identity)) {
      this.isAmong = !hasFigure;
      return true;
    }
    if (this.isAmong && !/^(?:\s|[-–•*])/.test(String(nameAt(this.table, index)))) this.isAmong = false;
    return this.isAmong && identity.code === '';
  }

  /** In a list of codes all without one that follows a note below the data belongs to it. */
  private note(index: number): RowKind {
    if (index > (this.lastCoded() ?? this.end)) this.isNoted = true;
    return 'note';
  }

  /** All that follows a signature below the data belongs to it. */
  private signature(index: number): RowKind {
    if (index > this.lastData()) this.isSigned = true;
    return 'signature';
  }

  /** Under the header, or wherever a page repeats it: then the name is such a number too. */
  private numbersColumns(index: number, values: readonly CellValue[]): boolean {
    const isNear = index < this.table.from + 3;
    if (!isNear && this.nameOf(index).length > 4) return false;
    if (!isNear && isBlank(nameAt(this.table, index))) return false;
    return isNumberRow(values) || isNumberRow(this.mapped.map((column) => values[column] ?? ''));
  }

  private isRepeatedHeader(index: number): boolean {
    const { table } = this;
    const heading = table.columns.has(NAME) ? NAME : 'Kode Rekening';
    const written = table.written.get(NAME) ?? table.written.get('Kode Rekening');
    const value = valueAt(table, index, heading);
    return (
      written !== undefined &&
      typeof value === 'string' &&
      value.length < 60 &&
      value.trimStart().charAt(0).toLowerCase() === written.charAt(0) &&
      foldedHeading(value) === written
    );
  }

  /** A name without any word under the figures. */
  private isTitle(index: number, values: readonly CellValue[]): boolean {
    return !isBlank(nameAt(this.table, index)) && this.figures.every((column) => isBlank(values[column]));
  }

  /** `menyusul`, `lihat Perda` where the target belongs, beside a realisation: not yet told, and no remark. */
  private isUnreadTarget(index: number, values: readonly CellValue[]): boolean {
    if (isBlank(nameAt(this.table, index)) || !this.hasRealisation(index)) return false;
    return this.figures.some((column) => typeof values[column] === 'string' && !isBlank(values[column]));
  }

  /** Whether a formula of the row adds up rows below it. */
  addsBelow(index: number): boolean {
    return this.totals.addsBelow(index);
  }
}
