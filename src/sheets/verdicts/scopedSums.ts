// The rows that a pact judges together, as ranges of their names. Worked out once for each pact and period.
import type { IndicatorResult } from '../../domain/evaluation';
import { groupedBy } from '../../domain/groupedBy';
import type { Pact } from '../../domain/pact';
import { fieldKey } from '../../domain/pactInForce';
import type { Period } from '../../domain/period';
import type { SourceTable } from '../inspection';
import { documentCell } from './pactBook';
import { rangesOf } from './cellRanges';
import type { ToldWhole } from './verdictFacts';

export type Scope = Pick<ToldWhole, 'rows' | 'count' | 'unit'>;

export class ScopedSums {
  private byOffice: ReadonlyMap<string, readonly IndicatorResult[]> | null = null;
  private readonly known = new Map<Pact, Map<Period, Scope>>();

  constructor(
    private readonly results: readonly IndicatorResult[],
    private readonly sources: readonly SourceTable[],
  ) {}

  rowsOf(opd: string): readonly IndicatorResult[] {
    this.byOffice ??= groupedBy(this.results, ({ indicator }) => indicator.opd);
    return this.byOffice.get(opd) ?? [];
  }

  scopeOf(pact: Pact, period: Period): Scope {
    const periods = this.known.get(pact) ?? new Map<Period, Scope>();
    this.known.set(pact, periods);
    const known = periods.get(period);
    if (known !== undefined) return known;
    const scope = this.found(pact, period);
    periods.set(period, scope);
    return scope;
  }

  private found(pact: Pact, period: Period): Scope {
    const isTotal = pact.scope === 'Total rupiah';
    const rows = this.rowsOf(pact.opd).filter(({ indicator, periods }) => {
      const { status, target, pactStatus, reasons } = periods[period];
      const isIn = fieldKey(pact.field) === '' || fieldKey(indicator.field) === fieldKey(pact.field);
      const adds = indicator.isRupiah && indicator.method === 'Akumulasi';
      // An exempted row leaves the scope of the others.
      if (!isIn || pactStatus === 'Dikecualikan') return false;
      if (reasons.some(({ code }) => code === 'NOT_MEASURED' || code === 'STAGE_BLANK')) return false;
      return isTotal ? adds : target !== null && status !== 'Tidak Ada Target';
    });
    const cells = rows.map(({ indicator: { source } }) => {
      const { sheet, rect } = documentCell(this.sources, source, 'Uraian/Indikator Kinerja', 'target');
      return { sheet, row: rect.top, column: rect.left };
    });
    return { rows: rangesOf(cells), count: rows.length, unit: { isRupiah: true, unit: '' } };
  }
}
