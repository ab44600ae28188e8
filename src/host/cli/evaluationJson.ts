// The command's JSON, as promised to whoever reads it by machine: amounts and percentages are decimal texts.
import { decimalText, type Amount } from '../../domain/amount';
import type {
  Evaluation,
  EvaluationInput,
  IndicatorResult,
  OfficialResult,
  PeriodResult,
  PositionToDate,
  Total,
  TotalKey,
} from '../../domain/evaluation';
import type { TargetValue } from '../../domain/indicator';
import { PERIODS, type Period } from '../../domain/period';
import { amountFromRatio, type Ratio } from '../../domain/ratio';
import { evaluationIssues } from '../../sheets/evaluationIssues';
import type { Issue } from '../../sheets/finding';
import type { WorkbookReading } from '../../sheets/grid';
import type { Inspection, SourceTable } from '../../sheets/inspection';
import type { VerdictFacts } from '../../sheets/verdicts/verdictFacts';
import { VerdictTeller } from '../../sheets/verdicts/verdictTeller';
import { issueSentence } from '../../messages/issueSentences';
import type { Language } from '../../messages/language';
import { optionSentence, questionSentence } from '../../messages/questionSentences';
import { reasonSentences } from '../../messages/reasonSentences';
import { verdictStatement } from '../../messages/verdictStatement';
import type { LaterJson } from './jsonPieces';
import { twoDecimals } from './twoDecimals';

export const SCHEMA_VERSION = 1;

const amountText = (amount: Amount | null): string | null => (amount === null ? null : decimalText(amount));
const ratioText = (ratio: Ratio | null): string | null =>
  ratio === null ? null : decimalText(amountFromRatio(ratio));
const shownText = (ratio: Ratio | null): string | null => (ratio === null ? null : twoDecimals(ratio));

function targetText(target: TargetValue | null): string | null {
  if (target === null) return null;
  switch (target.kind) {
    case 'amount':
      return decimalText(target.amount);
    case 'range':
      return `${decimalText(target.lower)}-${decimalText(target.upper)}`;
    case 'word':
      return target.word;
  }
}

const byPeriod = <T>(jsonOf: (period: Period) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(PERIODS.map((period) => [period, jsonOf(period)]));

/** The verdict in one sentence, then each of its reasons for itself. */
interface Texts {
  ofRow(result: IndicatorResult, period: Period): readonly string[];
  ofOfficial(official: OfficialResult, period: Period): readonly string[];
}

function textsIn(teller: VerdictTeller, language: Language): Texts {
  const told = (facts: VerdictFacts): readonly string[] => [
    verdictStatement(facts, language, { hasRunDate: true, hasTerms: true }),
    ...reasonSentences(facts.reasons, language),
  ];
  return {
    ofRow: (result, period) => told(teller.ofRow(result, period)),
    ofOfficial: (official, period) => told(teller.ofOfficial(official, period)),
  };
}

const periodJson = (result: PeriodResult, reasons: readonly string[]): object => ({
  target: targetText(result.target),
  targetSource: result.targetSource,
  realisation: ratioText(result.realisation),
  attainment: shownText(result.attainment),
  difference: ratioText(result.difference),
  status: result.status,
  rating: result.rating,
  pactStatus: result.pactStatus,
  holder: result.holder?.name ?? null,
  reasons,
});

const indicatorJson = (result: IndicatorResult, texts: Texts): object => {
  const { indicator, periods, pactStatus } = result;
  return {
    opd: indicator.opd,
    office: indicator.office,
    code: indicator.code,
    name: indicator.name,
    source: { sheet: indicator.source.sheet, row: indicator.source.row },
    periods: byPeriod((period) => periodJson(periods[period], texts.ofRow(result, period))),
    pactStatus,
  };
};

const officialJson = (official: OfficialResult, texts: Texts): object => ({
  opd: official.opd,
  office: official.office,
  position: official.position,
  name: official.name,
  nip: official.nip,
  from: official.from,
  to: official.to,
  pact: official.pactNumber,
  periods: byPeriod((period) => {
    const result = official.periods[period];
    return {
      pactStatus: result.pactStatus,
      target: amountText(result.target),
      realisation: amountText(result.realisation),
      attainment: shownText(result.attainment),
      distance: amountText(result.distance),
      reasons: texts.ofOfficial(official, period),
    };
  }),
  pactStatus: official.pactStatus,
});

/** The totals that the contract of the JSON names. */
const TOTALS: ReadonlySet<TotalKey> = new Set(['all', 'opd', 'bidang', 'jenis', 'misi']);

const totalJson = ({ by, key, periods }: Total): object => ({
  by,
  key,
  periods: byPeriod((period) => {
    const { target, realisation, attainment } = periods[period];
    return {
      target: amountText(target),
      realisation: amountText(realisation),
      attainment: shownText(attainment),
    };
  }),
});

const positionJson = (position: PositionToDate): object => ({
  opd: position.opd,
  code: position.code,
  month: position.month,
  realisation: amountText(position.realisation),
  shareOfYear: shownText(position.shareOfYear),
  remainingToStage: amountText(position.remainingToStage),
  remainingToYear: amountText(position.remainingToYear),
  neededPerMonth: amountText(position.neededPerMonth),
});

const sourceJson = (source: SourceTable): object => ({
  role: source.role,
  sheet: source.sheet,
  headerRows: source.headerRows,
  firstRow: source.firstRow,
  lastRow: source.lastRow,
  columns: source.columns,
  unit: source.unit,
  grain: source.grain,
  running: source.running,
  excludedRows: source.excludedRows,
  hiddenRows: source.hiddenRows,
});

const issueJson = (issue: Issue, language: Language): object => ({
  code: issue.code,
  severity: issue.severity,
  sheet: issue.sheet,
  cell: issue.cell,
  text: issueSentence(issue, language),
});

/** What was found: everything of the JSON that needs no evaluation. */
export const inspectionJson = (workbook: string, inspection: Inspection, language: Language): object => ({
  schemaVersion: SCHEMA_VERSION,
  workbook,
  year: inspection.year,
  asOf: inspection.asOf,
  sources: inspection.sources.map(sourceJson),
  questions: inspection.questions.map((question) => ({
    id: question.id,
    code: question.code,
    text: questionSentence(question, language),
    options: question.options.map(({ id }) => ({ id, text: optionSentence(question, id, language) })),
    answer: question.answer,
  })),
  issues: inspection.issues.map((issue) => issueJson(issue, language)),
});

/** What was read, what was found in it, and what came of it. */
export interface JudgedWorkbook {
  readonly reading: WorkbookReading;
  readonly inspection: Inspection;
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
}

/** The whole JSON of one evaluated workbook. */
export function evaluationJson(
  workbook: string,
  { reading, inspection, evaluation, input }: JudgedWorkbook,
  language: Language,
): object {
  const { sources } = inspection;
  const texts = textsIn(new VerdictTeller({ reading, sources, evaluation, input }), language);
  return {
    ...inspectionJson(workbook, inspection, language),
    issues: [...inspection.issues, ...evaluationIssues(evaluation, inspection)].map((issue) =>
      issueJson(issue, language),
    ),
    indicators: evaluation.indicators.map((result): LaterJson => ({
      toJSON: () => indicatorJson(result, texts),
    })),
    officials: evaluation.officials.map((official) => officialJson(official, texts)),
    totals: evaluation.totals.filter(({ by }) => TOTALS.has(by)).map(totalJson),
    position: evaluation.positions.map(positionJson),
    counts: evaluation.counts,
  };
}
