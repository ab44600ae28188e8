// Which rows of a table call themselves totals, by a word or a formula, and which of these are indicators all the same.
import type { CellValue } from '../../grid';
import { isBlank, plainText } from '../cells/headingText';
import { unitCellFactor } from '../cells/unit';
import { addressOf, formulaAt, nameAt, sheetRow, type FoundTable } from '../headers/foundTable';
import { REVENUE_ITSELF, revenueLevel } from './revenueGroups';
import type { RowIdentity } from './rowIdentity';
import { addsUpAbove, bearsNextNumber } from './runningNumber';
import {
  addsBelow,
  beginsLikeTotal,
  isTotalWord,
  isVerticalSum,
  mayNameTotal,
  namesItsParts,
} from './totalWords';

const NAME = 'Uraian/Indikator Kinerja';
/** A total's word may stand in any of these besides the name. */
const TOTAL_COLUMNS = ['Kode OPD', 'Perangkat Daerah', 'Kode Rekening', 'Tahun'] as const;

function takeTotalWord(words: string[], value: CellValue | undefined): void {
  if (typeof value === 'string' && value !== '' && mayNameTotal(value))
    words.push(plainText(value).toLowerCase());
}

/** Tells the totals of one table; `figures`: its columns of figures. */
export class TotalRows {
  private readonly totalColumns: readonly number[];

  constructor(
    private readonly table: FoundTable,
    private readonly figures: readonly number[],
  ) {
    this.totalColumns = TOTAL_COLUMNS.flatMap((heading) => table.columns.get(heading) ?? []);
  }

  /** By its words and its formulas; null where it is none. */
  kindOf(index: number, identity: RowIdentity): 'total' | 'subtotal' | null {
    const isSum = this.isSumRow(index);
    const words = this.totalWords(index, identity);
    if (words.length === 0) return isSum ? 'subtotal' : null;
    if (words.some(isTotalWord)) return !isSum && this.isMeasuredRevenue(index, identity) ? null : 'total';
    const isWorded = words.some(beginsLikeTotal);
    if (isSum) return isWorded ? 'total' : 'subtotal';
    const { code, hasOffice, unit } = identity;
    // `Jumlah kunjungan wisatawan` is an indicator: it has an office, a unit or a code.
    if (isWorded && code === '' && !hasOffice && unit === '')
      return words.some(namesItsParts) || !this.isListed(index) ? 'total' : null;
    const isMoney = unit === '' || unitCellFactor(unit) !== null;
    return isMoney && words.some(namesItsParts) ? 'total' : null;
  }

  /** `Jumlah PAD` with a unit in a list of indicators, where it adds up none of them. */
  private isMeasuredRevenue(index: number, { unit }: RowIdentity): boolean {
    return (
      unit !== '' &&
      /\bPAD$/i.test(plainText(nameAt(this.table, index))) &&
      this.isOfIndicators() &&
      !addsUpAbove(this.table, index, this.figures)
    );
  }

  private isOfIndicators(): boolean {
    return /^indikator\b/.test(this.table.written.get(NAME) ?? '');
  }

  /** `4. Jumlah titipan`, numbered on among others, or any in a list of indicators, is no total; that of a group of revenue may bear a number too. */
  private isListed(index: number): boolean {
    const group =
      revenueLevel(plainText(nameAt(this.table, index)).replace(/^\s*\p{L}+\s+/u, '')) ?? REVENUE_ITSELF;
    if (group < REVENUE_ITSELF || !(this.isOfIndicators() || bearsNextNumber(this.table, index)))
      return false;
    return !addsUpAbove(this.table, index, this.figures);
  }

  /** Texts that may name a total, where such words stand; in a row without a name also left of the figures. */
  private totalWords(index: number, identity: RowIdentity): readonly string[] {
    const words: string[] = [];
    takeTotalWord(words, identity.name);
    const values = this.table.grid.values[index] ?? [];
    for (const column of this.totalColumns) takeTotalWord(words, values[column]);
    if (identity.name !== '') return words;
    const end = Math.min(...this.figures, values.length);
    for (let column = 0; column < end; column += 1) takeTotalWord(words, values[column]);
    return words;
  }

  /** Whether a formula of the row adds up rows below it. */
  addsBelow(index: number): boolean {
    const row = sheetRow(this.table, index);
    return this.figures.some((column) => {
      const formula = this.sumAt(index, column);
      return formula !== null && addsBelow(formula, row);
    });
  }

  /** Half of its figures at least: a single month may be added up from cells of its own. */
  private isSumRow(index: number): boolean {
    const values = this.table.grid.values[index] ?? [];
    let sums = 0;
    for (const column of this.figures) if (this.sumAt(index, column) !== null) sums += 1;
    return sums > 0 && sums * 2 >= this.figures.filter((column) => !isBlank(values[column])).length;
  }

  private sumAt(index: number, column: number): string | null {
    const formula = formulaAt(this.table, index, column);
    return formula !== null && isVerticalSum(formula, addressOf(this.table, index, column)) ? formula : null;
  }
}
