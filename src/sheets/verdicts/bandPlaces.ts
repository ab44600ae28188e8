// The band of the scale in which a status lies, and the cell that bounds it. Remembered, as all rows share the few bands.
import type { RuleSettings } from '../../domain/evaluation';
import { columnNumber } from '../writing/address';
import { textAt } from '../writing/gridCell';
import { gridNamed } from './cellFactor';
import { cellRange } from './cellRanges';
import type { ToldBand } from './verdictFacts';
import type { CellRange } from './working';
import type { SheetsRead } from './workedRealisation';

export class BandPlaces {
  private readonly known = new Map<string, ToldBand | null>();

  constructor(
    private readonly settings: RuleSettings,
    private readonly sheets: SheetsRead,
  ) {}

  /** Null for a word that is none of the scale. */
  bandOf(status: string): ToldBand | null {
    let band = this.known.get(status);
    if (band === undefined) {
      band = this.found(status);
      this.known.set(status, band);
    }
    return band;
  }

  private found(status: string): ToldBand | null {
    const bands = this.settings.scale ?? [];
    const at = bands.findIndex((band) => band.status === status);
    const band = bands[at];
    if (band === undefined) return null;
    const above = bands[at - 1];
    const named = band.from === null ? above : band;
    return {
      from: band.from,
      below: above?.from ?? null,
      at: named === undefined ? null : this.cellOf(named.status),
    };
  }

  private cellOf(status: string): CellRange | null {
    const { sources, reading } = this.sheets;
    const source = sources.find(({ role }) => role === 'scale');
    const [words, bounds] = [source?.columns['Status'], source?.columns['Batas Bawah (%)']];
    const grid = source === undefined ? undefined : gridNamed(reading, source.sheet);
    if (source === undefined || grid === undefined || words === undefined || bounds === undefined)
      return null;
    for (let row = source.firstRow; row <= source.lastRow; row += 1)
      if (textAt(grid, row, columnNumber(words)) === status)
        return cellRange({ sheet: source.sheet, row, column: columnNumber(bounds) });
    return null;
  }
}
