// One formal sentence for a verdict, the only place where it is built: first the verdict and what stands in its way, then figures
// to the sen with their cells, target version and document, rule and threshold, person, distance. Written as `Keterangan`, shown by
// `Mengapa?`, given in the JSON. Tells evidence; the decision is the competent official's.
import { amountFromRatio } from '../domain/ratio';
import type { IsoDate } from '../domain/calendar';
import type { Reason } from '../domain/reason';
import type { VerdictFacts } from '../sheets/verdicts/verdictFacts';
import { inBrackets } from './cellReference';
import { formatDate } from './formatting';
import { figuresClause } from './figuresClause';
import type { Language } from './language';
import { pactClause } from './pactClause';
import { becauseText, reasonClause } from './reasonClause';
import { isStatusReason } from './reasonSentences';
import { shortText } from './shortText';
import { bandClause, distanceClause, isLowerBetter } from './statementWords';
import type { VerdictClause } from './verdictClause';

export interface StatementFrame {
  /** What the verdict is of, where the sentence stands alone: row and office. */
  readonly subject?: string;
  /** `Tanggal Evaluasi`, where the sentence stands outside the workbook. */
  readonly asOf?: IsoDate;
  /** The sheets never hold the date of the run. */
  readonly hasRunDate: boolean;
  /** Whether what a document says for itself is told, or only the cell where it stands. */
  readonly hasTerms: boolean;
}

/** Of a row and its office. */
const LONGEST_SUBJECT = 300;

/** Codes whose facts the sentence tells in other places. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['BELOW_TARGET', 'RECALCULATED']);

export function verdictStatement(facts: VerdictFacts, language: Language, frame: StatementFrame): string {
  const clauses = [...statusClause(facts, language), ...pactClause(facts, language, frame.hasTerms)];
  const told = clauses.map((clause, at) =>
    clauseText(clause, at === 0 ? whenOf(facts, language, frame) : null),
  );
  const { subject = '' } = frame;
  const name = subject === '' ? '' : `${shortText(subject, LONGEST_SUBJECT)}: `;
  return `${withoutStop(`${name}${told.join('; ')}`)}.`;
}

/** Without the stops and blanks at its end. */
function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

interface When {
  readonly period: string;
  readonly dates: string;
}

/** Of what, which period, which verdict: what is read first, as the column shows only the beginning. */
function clauseText({ of, verdict, evidence }: VerdictClause, when: When | null): string {
  const first = when === null ? `${of} ${verdict}` : `${of} ${when.period} ${verdict}, ${when.dates}`;
  return evidence === '' ? first : `${first}: ${evidence}`;
}

function whenOf(
  { period, year, dueOn, reasons }: VerdictFacts,
  language: Language,
  { asOf, hasRunDate }: StatementFrame,
): When {
  const day = (date: IsoDate): string => formatDate(date, language);
  const again = reasons.find((reason) => reason.code === 'RECALCULATED');
  const dates = [
    { id: `jatuh tempo ${day(dueOn)}`, en: `due on ${day(dueOn)}` }[language],
    ...(asOf === undefined
      ? []
      : [{ id: `dinilai sampai ${day(asOf)}`, en: `assessed up to ${day(asOf)}` }[language]]),
    ...(again?.code !== 'RECALCULATED' || !hasRunDate
      ? []
      : [
          {
            id: `dihitung ulang dengan data per ${day(again.runDate)}`,
            en: `recalculated with the data as of ${day(again.runDate)}`,
          }[language],
        ]),
  ];
  return { period: `${period} ${String(year)}`, dates: dates.join(', ') };
}

function statusClause({ row, reasons }: VerdictFacts, language: Language): readonly VerdictClause[] {
  if (row === null) return [];
  const { figures, status, band, difference, missing } = row;
  const figureText = figuresClause(figures, language);
  const isLower = isLowerBetter(figures.direction);
  const distance =
    difference === null
      ? ''
      : `, ${distanceClause(amountFromRatio(difference), 'target', isLower, figures.unit, language)}`;
  const said = reasons.filter((reason) => isStatusReason(reason) && !TOLD_ELSEWHERE.has(reason.code));
  const because = becauseText(
    said.map((reason) => `${reasonClause(reason, language)}${isOfCells(reason) ? inBrackets(missing) : ''}`),
    language,
  );
  const verdict = `${status}${band === null ? '' : bandClause(band, language)}${because}`;
  return [{ of: 'Status', verdict, evidence: figureText === '' ? '' : `${figureText}${distance}` }];
}

/** Reasons of which the cells to be filled are named. */
const isOfCells = ({ code }: Reason): boolean =>
  code === 'DATA_INCOMPLETE' || code === 'NO_TARGET' || code === 'STAGE_BLANK' || code === 'ZERO_TARGET';
