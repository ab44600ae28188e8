// What a row of a list of deposits is that is not plainly a deposit: a total, a heading, a number row, a signature, or a
// deposit that lacks something. Reads no sum.
import type { ExcludedRow } from '../../inspection';
import type { CellValue } from '../../grid';
import { isUncalculated } from './depositAmounts';
import { addressOf, formulaAt, type FoundTable } from '../headers/foundTable';
import { foldedHeading, isBlank, plainText } from '../cells/headingText';
import { isNumberRow } from '../rows/numberRow';
import { isFigure } from '../rows/rowKind';
import { isNip, isNote, isSignature } from '../rows/signatureBlock';
import { beginsLikeTotal, isTotalWord, isVerticalSum } from '../rows/totalWords';

/** Amounts carried over from a page or a month before. */
const CARRIED =
  /^(?:(?:jumlah )?(?:pindahan|dipindahkan)|saldo (?:awal|lalu|akhir)|sisa (?:bulan )?lalu|lanjutan|s\.d\. (?:bulan|hari|halaman) lalu)\b/;
/** A cheap test for all of them: it fails at the first letters of nearly every name. */
const SUSPECT =
  /^[^a-z0-9]*(?:[a-z0-9]{1,5}[.)]+\s*)?(?:sub|grand|j\s*u\s*m|t\s*o\s*t|(?:di)?pindah|saldo|sisa|lanjut|s\.d)/i;

const hasDigit = (value: CellValue | undefined): boolean => /\d/.test(String(value ?? ''));

export type DepositRowKind = Exclude<ExcludedRow['reason'], 'other year' | 'parent'> | 'deposit' | 'heading';

export interface RowSigns {
  readonly hasDay: boolean;
  readonly hasAccount: boolean;
  readonly hasCode: boolean;
}

export class DepositRows {
  private readonly left: readonly number[];
  private readonly dateWord: string;
  private isSigned = false;

  constructor(
    private readonly table: FoundTable,
    private readonly dateColumn: number,
    private readonly amountColumn: number,
  ) {
    const columns = new Set([...table.columns.values(), ...table.nameColumns, ...table.codeColumns]);
    columns.delete(amountColumn);
    this.left = [...columns].sort((a, b) => a - b);
    this.dateWord = table.written.get('Tanggal') ?? '';
  }

  /** The amount is added up from rows: such a row is never a deposit. */
  isSum(index: number): boolean {
    const formula = formulaAt(this.table, index, this.amountColumn);
    return formula !== null && isVerticalSum(formula, addressOf(this.table, index, this.amountColumn));
  }

  /** Whether a text needs a closer look: it may be a total's. */
  isSuspect(name: CellValue): boolean {
    return typeof name === 'string' && SUSPECT.test(name);
  }

  kindOf(index: number, signs: RowSigns): DepositRowKind {
    const values = this.table.grid.values[index] ?? [];
    if (values.every(isBlank)) return 'blank';
    const amount = values[this.amountColumn] ?? '';
    const hasFigure = isFigure(amount);
    if (!signs.hasDay && isNumberRow(values)) return 'number row';
    if (this.isRepeatedHeader(values)) return 'note';
    const isDated = signs.hasDay && signs.hasAccount;
    if (!isDated && !signs.hasCode && !hasFigure && isSignature(values)) {
      this.isSigned = true;
      return 'signature';
    }
    const total = this.totalKind(index, values, signs);
    if (total !== null) return total;
    if (isNip(amount)) return 'signature';
    if (isDated) return 'deposit';
    if (this.isSigned && !hasFigure) return 'signature';
    const texts = values.flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
    if (!hasFigure && isNote(plainText(texts[0] ?? '').toLowerCase())) return 'note';
    if (isBlank(amount) && !isUncalculated(this.table, index, this.amountColumn))
      return signs.hasAccount ? 'heading' : 'note';
    if (hasFigure) return 'deposit';
    // Words under both headings, as a heading of another table has them.
    const isWorded =
      !hasDigit(values[this.dateColumn]) && !isBlank(values[this.dateColumn]) && !hasDigit(amount);
    return signs.hasAccount && !isWorded ? 'deposit' : 'note';
  }

  /** Excel's own subtotals name the group first: `4.1.01.09 Total`. */
  private endsAsTotal(values: readonly CellValue[]): boolean {
    return this.left.some((column) => {
      const value = values[column];
      return typeof value === 'string' && /\S\s+(?:total|jumlah)\s*$/i.test(value);
    });
  }

  private isRepeatedHeader(values: readonly CellValue[]): boolean {
    const date = values[this.dateColumn];
    return typeof date === 'string' && this.dateWord !== '' && foldedHeading(date) === this.dateWord;
  }

  private totalKind(
    index: number,
    values: readonly CellValue[],
    { hasDay, hasCode }: RowSigns,
  ): 'total' | 'subtotal' | null {
    const texts = this.left.flatMap((column) => {
      const value = values[column];
      return typeof value === 'string' && this.isSuspect(value) ? [plainText(value).toLowerCase()] : [];
    });
    const isExact = texts.some(isTotalWord) || (!hasDay && this.endsAsTotal(values));
    const isWorded = isExact || texts.some((text) => beginsLikeTotal(text));
    if (this.isSum(index)) return isWorded ? 'total' : 'subtotal';
    if (isExact) return 'total';
    // `Jumlah pasien` with a date and an account is what was paid for.
    if (isWorded && !(hasDay && hasCode)) return 'total';
    return !hasCode && texts.some((text) => CARRIED.test(text)) ? 'subtotal' : null;
  }
}
