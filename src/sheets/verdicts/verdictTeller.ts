// Gathers the facts of any verdict of one evaluated workbook. What many rows share (documents, people, bands, sums) is looked
// up once.
import type {
  Evaluation,
  EvaluationInput,
  HolderRef,
  IndicatorResult,
  OfficialResult,
} from '../../domain/evaluation';
import type { Pact } from '../../domain/pact';
import { dueDateOf, spanOf, type Period } from '../../domain/period';
import { amountFromRatio, areEqual } from '../../domain/ratio';
import type { Reason } from '../../domain/reason';
import type { WorkbookReading } from '../grid';
import type { SourceTable } from '../inspection';
import { BandPlaces } from './bandPlaces';
import { missingCells } from './missingCells';
import { documentCell, PactBook } from './pactBook';
import { ScopedSums } from './scopedSums';
import { toldFigures } from './toldFigures';
import {
  decidedPact,
  firstMonth,
  isMeasured,
  missedIn,
  namedPact,
  rowPact,
  wholePact,
  type Missed,
} from './toldPact';
import type { CellRange } from './working';
import type { ToldHolder, ToldPact, VerdictFacts } from './verdictFacts';

export interface JudgedBook {
  readonly reading: WorkbookReading;
  readonly sources: readonly SourceTable[];
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
}

export class VerdictTeller {
  private readonly bands: BandPlaces;
  private readonly book: PactBook;
  private readonly sums: ScopedSums;

  constructor(private readonly all: JudgedBook) {
    this.bands = new BandPlaces(all.evaluation.settings, all);
    this.book = new PactBook(all.input, all.evaluation.officials);
    this.sums = new ScopedSums(all.evaluation.indicators, all.sources);
  }

  /** The verdict of a row in a period: its status and, where a document binds, its pact. */
  ofRow(result: IndicatorResult, period: Period): VerdictFacts {
    const { settings } = this.all.evaluation;
    const { indicator } = result;
    const now = result.periods[period];
    const span = spanOf(period, settings.basis);
    return {
      ...this.dated(period),
      row: {
        figures: toldFigures({ indicator, period, settings, span }, now, this.all),
        status: now.status,
        band: now.attainment === null ? null : this.bands.bandOf(now.status),
        difference: now.difference,
        missing: missingCells(result, period, settings.basis, this.all),
      },
      holder: this.holderOf(indicator.opd, now.holder),
      pact: this.pactOfRow(result, period),
      pactStatus: now.pactStatus,
      exemptedAt: this.exemptedAt(indicator.opd, now.reasons),
      reasons: now.reasons,
    };
  }

  /** The verdict over a person's document in a period. */
  ofOfficial(official: OfficialResult, period: Period): VerdictFacts {
    const { pactStatus, pactNumber, reasons } = official.periods[period];
    const pact = pactNumber === null ? null : this.book.pactOf(official.opd, pactNumber, official, null);
    return {
      ...this.dated(period),
      row: null,
      holder: this.holderOf(official.opd, official),
      pact: pact === null ? null : this.pactOfOfficial(official, pact, period),
      pactStatus,
      exemptedAt: this.exemptedAt(official.opd, reasons),
      reasons,
    };
  }

  private exemptedAt(opd: string, reasons: readonly Reason[]): CellRange | null {
    const found = reasons.find((reason) => reason.code === 'EXEMPTED');
    return found?.code === 'EXEMPTED' ? this.book.exemptionAt(opd, found.number, this.all.sources) : null;
  }

  private dated(period: Period): Pick<VerdictFacts, 'period' | 'year' | 'dueOn'> {
    const { year, graceDays } = this.all.evaluation.settings;
    return { period, year, dueOn: dueDateOf(period, year, graceDays) };
  }

  private holderOf(opd: string, holder: Pick<HolderRef, 'name' | 'nip' | 'kind'> | null): ToldHolder | null {
    if (holder === null) return null;
    const holding = this.book.holdingOf(opd, holder);
    const { sources } = this.all;
    return {
      holder,
      at: holding === undefined ? null : documentCell(sources, holding.source, 'Nama Pejabat', 'officials'),
    };
  }

  private pactOfRow(result: IndicatorResult, period: Period): ToldPact | null {
    const { indicator } = result;
    const { holder, pactNumber, pactStatus, reasons } = result.periods[period];
    if (pactNumber === null) return null;
    const pact = this.book.pactOf(indicator.opd, pactNumber, holder, indicator);
    if (pact === null) return null;
    if (!isMeasured(pactStatus) || hasOpenReading(reasons)) return namedPact(pact, this.all);
    const official = holder === null ? null : this.book.officialOf(indicator.opd, holder, pactNumber, period);
    if (pact.scope === null) return namedPact(pact, this.all);
    if (pact.scope !== 'Setiap indikator') return this.wholePactOf(pact, period, missedIn(reasons), official);
    const { settings } = this.all.evaluation;
    return rowPact({ result, period, settings, pact, since: official?.from ?? null }, this.all);
  }

  private pactOfOfficial(official: OfficialResult, pact: Pact, period: Period): ToldPact {
    const now = official.periods[period];
    if (!isMeasured(now.pactStatus) || hasOpenReading(now.reasons) || pact.scope === null)
      return namedPact(pact, this.all);
    const { settings } = this.all.evaluation;
    const missed = missedIn(now.reasons);
    if (pact.scope === 'Setiap indikator' && missed !== null) {
      const result = this.decidingRow(official, pact, period, missed);
      if (result === null) return namedPact(pact, this.all);
      return decidedPact({ result, period, settings, pact, since: official.from }, this.all);
    }
    return this.wholePactOf(pact, period, missed, official);
  }

  /** A miss brings its own figures; those of a person are others where another of his documents decides. */
  private wholePactOf(
    pact: Pact,
    period: Period,
    missed: Missed | null,
    official: OfficialResult | null,
  ): ToldPact {
    const person = official?.periods[period] ?? null;
    const since = official?.from ?? null;
    const isTotal = pact.scope === 'Total rupiah';
    const { target, realisation } = missed ?? { target: null, realisation: null };
    const { settings } = this.all.evaluation;
    const span = spanOf(period, settings.basis);
    const first = missed?.firstMonth ?? firstMonth({ pact, since, settings }, span) ?? span.first;
    const whole = {
      ...this.sums.scopeOf(pact, period),
      months: first === span.first ? null : { first, last: span.last },
      target: target?.kind === 'amount' ? target.amount : (person?.target ?? null),
      realisation: realisation === null ? (person?.realisation ?? null) : amountFromRatio(realisation),
      attainment: missed?.attainment ?? person?.attainment ?? null,
    };
    const distance = isTotal ? (missed?.distance ?? person?.distance ?? null) : null;
    return wholePact(pact, period, settings, whole, distance, this.all);
  }

  private decidingRow(
    { opd, periods }: OfficialResult,
    pact: Pact,
    period: Period,
    missed: Missed,
  ): IndicatorResult | null {
    const found = this.sums.rowsOf(opd).find((result) => {
      const own = result.periods[period];
      const miss = missedIn(own.reasons);
      return (
        own.pactNumber === pact.number &&
        own.pactStatus === periods[period].pactStatus &&
        miss !== null &&
        miss.distance === missed.distance &&
        areEqual(miss.attainment, missed.attainment)
      );
    });
    return found ?? null;
  }
}

/** The document was judged under several readings, none of which is the one. */
const hasOpenReading = (reasons: readonly Reason[]): boolean =>
  reasons.some(({ code }) => code === 'READINGS_DIFFER');
