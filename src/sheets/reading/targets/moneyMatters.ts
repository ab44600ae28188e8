// Whether the rupiah of a row are revenue: by its account, the section it stands in, its own name, the headings and titles
// of its tables, and by its neighbours. What nothing calls revenue is none. Reads texts; asks no one.
import { foldedName } from '../keys/nameKey';
import { isAside } from '../rows/asideWords';
import { titleText } from '../captions/otherMatters';
import { plainText } from '../cells/headingText';
import { unitCellFactor } from '../cells/unit';
import type { IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { nameAt, sheetRow, valueAt, type FoundTable } from '../headers/foundTable';
import { cellOf } from '../keys/rowGroups';
import type { RowsReading, SourceRow } from '../rows/sourceRows';
import { isNote } from '../rows/signatureBlock';
import { beginsLikeTotal } from '../rows/totalWords';
import {
  isOwedName,
  matterOfCode,
  matterOfName,
  matterOfTitle,
  namesIndicators,
  type Matter,
} from './matterWords';

/** Rows left out for these reasons may head those below them. */
const HEADS: ReadonlySet<string> = new Set(['note', 'parent', 'subtotal', 'detail']);
const LONGEST = 90;

interface TableOfRows {
  readonly table: FoundTable;
  readonly reading: RowsReading;
}

export class MoneyMatters {
  private readonly said = new Map<FoundTable, Matter | null>();
  private readonly sections = new Map<FoundTable, ReadonlyMap<number, Matter>>();
  private readonly common = new Map<FoundTable, boolean>();
  private readonly byTable: ReadonlyMap<FoundTable, RowsReading>;
  private readonly tables: readonly FoundTable[];

  constructor(read: readonly TableOfRows[]) {
    this.byTable = new Map(read.map(({ table, reading }) => [table, reading]));
    this.tables = read.map(({ table }) => table);
  }

  /** What a target row's money is; `realisations`: the rows matched to it, whose sheets may say more. */
  of(row: SourceRow, realisations: readonly SourceRow[] = []): Matter {
    const byCode = matterOfCode(row.code);
    if (byCode !== null) return byCode;
    const own = matterOfName(row.name);
    const section = this.sectionOf(row);
    const told = section ?? this.titled(row.table) ?? this.titledApart(row.table, realisations);
    if (told !== null && told !== 'revenue') return own === 'spending' ? own : told;
    // `Klaim BPJS` is a hospital's revenue under a title that says so.
    if (told === 'revenue' && own === 'other' && !isOwedName(row.name)) return told;
    const field = matterOfTitle(plainText(valueAt(row.table, row.index, 'Bidang')));
    return own ?? told ?? field ?? (this.isAmongRevenue(row.table) ? 'revenue' : 'other');
  }

  /** What the nearest row above says that heads others. */
  private sectionOf(row: SourceRow): Matter | null {
    let sections = this.sections.get(row.table);
    if (sections === undefined) this.sections.set(row.table, (sections = this.sectionsIn(row.table)));
    return sections.get(row.index) ?? null;
  }

  private sectionsIn(table: FoundTable): ReadonlyMap<number, Matter> {
    const reading = this.byTable.get(table);
    const sections = new Map<number, Matter>();
    if (reading === undefined) return sections;
    const rows = new Set(reading.rows.map(({ index }) => index));
    const heads = new Map(reading.excluded.map(({ row, reason }) => [row, reason as string]));
    let matter: Matter | null = null;
    for (let index = table.from; index < table.to; index += 1) {
      if (rows.has(index)) {
        if (matter !== null) sections.set(index, matter);
      } else if (HEADS.has(heads.get(sheetRow(table, index)) ?? '')) {
        const text = headOf(table, index);
        // `di antaranya: piutang` tells of the row above it alone.
        if (!beginsLikeTotal(text) && !isAside(foldedName(text))) matter = matterOfTitle(text) ?? matter;
      }
    }
    return sections;
  }

  /** What the headings of a table say, else the nearest of its titles, else those at the top of its sheet. */
  private titled(table: FoundTable): Matter | null {
    let matter = this.said.get(table);
    if (matter === undefined) this.said.set(table, (matter = this.titledAnew(table)));
    return matter;
  }

  private titledAnew(table: FoundTable): Matter | null {
    const headings = new Set([...table.written.values()].flatMap((text) => matterOfTitle(text) ?? []));
    const [only] = headings;
    if (headings.size === 1 && only !== undefined) return only;
    const [first = table] = this.tables.filter(({ grid }) => grid === table.grid);
    const own = titleText(table, this.tables).split('\n');
    const top = first === table ? [] : titleText(first, this.tables).split('\n');
    // The sheet's name is the last line of each.
    const lines = [...own.slice(0, -1).reverse(), ...top.slice(0, -1).reverse(), ...own.slice(-1)];
    for (const line of lines) {
      const matter = matterOfTitle(line);
      if (matter !== null) return matter;
    }
    return null;
  }

  private titledApart(table: FoundTable, realisations: readonly SourceRow[]): Matter | null {
    for (const other of realisations) {
      const matter = other.table.grid === table.grid ? null : this.titled(other.table);
      if (matter !== null) return matter;
    }
    return null;
  }

  /** Whether a table holds accounts, nothing but money, and most of its rows are revenue by their own words. */
  private isAmongRevenue(table: FoundTable): boolean {
    let isCommon = this.common.get(table);
    if (isCommon !== undefined) return isCommon;
    const rows = this.byTable.get(table)?.rows ?? [];
    const isMoney = ({ index }: SourceRow): boolean => {
      const unit = plainText(valueAt(table, index, 'Satuan'));
      return unit === '' || unitCellFactor(unit) !== null;
    };
    const own = rows.map(({ code, name }) => matterOfCode(code) ?? matterOfName(name));
    const revenue = own.filter((matter) => matter === 'revenue').length;
    const isMixed = own.some((matter) => matter !== 'revenue' && matter !== null);
    const titles = [...titleText(table, this.tables).split('\n'), ...table.written.values()];
    isCommon = !isMixed && revenue * 2 >= rows.length && rows.every(isMoney) && !titles.some(namesIndicators);
    this.common.set(table, isCommon);
    return isCommon;
  }
}

/** Tells that rupiah which are no revenue stand in one total with revenue, as every row of rupiah does. */
export function reportMixedMoney(
  drafts: readonly IndicatorDraft[],
  matters: Pick<MoneyMatters, 'of'>,
  log: Findings,
): void {
  const money = drafts.filter(({ isRupiah }) => isRupiah);
  const others = money.filter(({ row, realisations }) => matters.of(row, realisations) !== 'revenue');
  const [first] = others;
  if (first === undefined || others.length === money.length) return;
  const at = { sheet: first.row.table.grid.name, cell: cellOf(first.row).cell };
  log.issue('TOTALS_MIXED', 'warning', at, { found: String(others.length), expected: first.row.name });
}

/** The text of a row that heads others: its name, or what stands alone in it. */
function headOf(table: FoundTable, index: number): string {
  const name = plainText(nameAt(table, index));
  const text =
    name !== ''
      ? name
      : plainText(
          (table.grid.values[index] ?? []).find((value) => typeof value === 'string' && value !== '') ?? '',
        );
  const folded = text.toLowerCase();
  // A remark tells of the row above it.
  return folded.length > LONGEST || folded.startsWith('(') || isNote(folded) ? '' : folded;
}
