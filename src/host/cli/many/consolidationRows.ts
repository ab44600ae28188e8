// What one evaluated book gives to a consolidation: a line of its own, lines of its offices and of its indicators.
// Names of persons stay in the book.
import { PACT_STATUSES, type Evaluation, type IndicatorResult } from '../../../domain/evaluation';
import { UNSCALED_STATUSES } from '../../../domain/evaluation';
import type { TargetValue } from '../../../domain/indicator';
import { latestDuePeriod } from '../../../domain/latestDuePeriod';
import { PERIODS, type Period } from '../../../domain/period';
import type { Issue } from '../../../sheets/finding';
import { CellMaker, textCell } from './consolidationCell';
import { CONSOLIDATION_VERSION, type ConsolidationCell, type ConsolidationRow } from './consolidationTables';

const orderOf = (period: Period): number => PERIODS.indexOf(period) + 1;

function targetCells(target: TargetValue | null, cells: CellMaker): readonly ConsolidationCell[] {
  if (target === null) return [null, null, null, null];
  switch (target.kind) {
    case 'amount':
      return [cells.amount(target.amount), null, null, null];
    case 'range':
      return [null, cells.amount(target.lower), cells.amount(target.upper), null];
    case 'word':
      return [null, null, null, textCell(target.word)];
  }
}

function indicatorCells(
  { indicator, periods }: IndicatorResult,
  period: Period,
  cells: CellMaker,
): readonly ConsolidationCell[] {
  const result = periods[period];
  return [
    textCell(indicator.opd),
    textCell(indicator.office),
    textCell(indicator.field),
    textCell(indicator.code),
    textCell(indicator.name),
    textCell(indicator.unit),
    indicator.isRupiah ? 1 : 0,
    indicator.direction,
    indicator.method,
    textCell(indicator.source.sheet),
    indicator.source.row,
    period,
    orderOf(period),
    ...targetCells(result.target, cells),
    result.targetSource,
    cells.ratio(result.realisation),
    cells.fraction(result.attainment),
    cells.ratio(result.difference),
    textCell(result.status),
    result.rating,
    result.pactStatus,
  ];
}

/** How many of the rows have each of the four words outside the scale, and how many a word of the scale, before them. */
function statusCounts(
  rows: readonly IndicatorResult[],
  period: Period,
  words: readonly string[],
): readonly number[] {
  const unscaled = UNSCALED_STATUSES as readonly string[];
  const count = (isMeant: (status: string) => boolean): number =>
    rows.filter(({ periods }) => isMeant(periods[period].status)).length;
  return [
    count((status) => !unscaled.includes(status)),
    ...words.map((word) => count((status) => status === word)),
  ];
}

function officeRows(
  evaluation: Evaluation,
  start: readonly ConsolidationCell[],
  cells: CellMaker,
): ConsolidationRow[] {
  const offices = new Map<string, IndicatorResult[]>();
  for (const result of evaluation.indicators) {
    const found = offices.get(result.indicator.opd);
    if (found === undefined) offices.set(result.indicator.opd, [result]);
    else found.push(result);
  }
  return [...offices].flatMap(([opd, rows]) => {
    const total = evaluation.totals.find(({ by, key }) => by === 'opd' && key === opd);
    return PERIODS.map((period) => {
      const sums = total?.periods[period];
      return [
        ...start,
        textCell(opd),
        textCell(rows[0]?.indicator.office ?? null),
        period,
        orderOf(period),
        cells.amount(sums?.target ?? null),
        cells.amount(sums?.realisation ?? null),
        cells.fraction(sums?.attainment ?? null),
        rows.length,
        ...statusCounts(rows, period, [
          'Belum Jatuh Tempo',
          'Tidak Ada Target',
          'Perlu Keputusan',
          'Data Belum Lengkap',
        ]),
      ];
    });
  });
}

/** What a line of a book tells besides its evaluation. */
export interface BookFacts {
  readonly name: string;
  readonly state: string;
  readonly status: number;
  readonly openQuestions: number;
  readonly issues: readonly Issue[];
  readonly output: string | null;
  readonly sha256: string | null;
  readonly toolVersion: string;
  /** Sentences of why it was not evaluated. */
  readonly notes: readonly string[];
}

function bookRow(evaluation: Evaluation | null, facts: BookFacts, outOfRange: number): ConsolidationRow {
  const latest = evaluation === null ? null : latestDuePeriod(evaluation.settings);
  const rows = evaluation?.indicators ?? [];
  const counts =
    evaluation === null || latest === null
      ? [null, null, null, null]
      : statusCounts(rows, latest, ['Tidak Ada Target', 'Perlu Keputusan', 'Data Belum Lengkap']);
  const issues = (wanted: string): number =>
    facts.issues.filter(({ severity }) => severity === wanted).length;
  const isEvaluated = evaluation !== null;
  const known = (count: number): ConsolidationCell => (isEvaluated ? count : null);
  return [
    textCell(facts.name),
    facts.state,
    facts.status,
    evaluation?.settings.year ?? null,
    evaluation?.settings.asOf ?? null,
    latest,
    known(rows.length),
    ...counts,
    ...PACT_STATUSES.map((status) => known(rows.filter(({ pactStatus }) => pactStatus === status).length)),
    known(facts.openQuestions),
    known(issues('error')),
    known(issues('warning')),
    known(outOfRange),
    textCell(facts.output),
    facts.sha256,
    facts.toolVersion,
    CONSOLIDATION_VERSION,
    textCell(facts.notes.join(' ')),
  ];
}

/** The lines of one book, without the book's number, which depends on the run. */
export class BookLines {
  readonly #cells = new CellMaker();
  readonly #evaluation: Evaluation | null;
  readonly #facts: BookFacts;

  constructor(evaluation: Evaluation | null, facts: BookFacts) {
    this.#evaluation = evaluation;
    this.#facts = facts;
  }

  *indicators(): Generator<ConsolidationRow> {
    if (this.#evaluation === null) return;
    const start = this.#start(this.#evaluation);
    for (const result of this.#evaluation.indicators) {
      for (const period of PERIODS) yield [...start, ...indicatorCells(result, period, this.#cells)];
    }
  }

  offices(): readonly ConsolidationRow[] {
    return this.#evaluation === null
      ? []
      : officeRows(this.#evaluation, this.#start(this.#evaluation), this.#cells);
  }

  /** To be asked for last: it tells how many figures of the other lines did not fit. */
  book(): ConsolidationRow {
    return bookRow(this.#evaluation, this.#facts, this.#cells.outOfRange);
  }

  #start({ settings }: Evaluation): readonly ConsolidationCell[] {
    return [textCell(this.#facts.name), settings.year, settings.asOf];
  }
}
