// One formal sentence for a verdict, the only place where it is built: figures to the sen with their cells, target version and
// document, rule and threshold, date, person, brakes, distance. Written as `Keterangan`, shown by `Mengapa?`, given in the JSON.
// Tells evidence; the decision is the competent official's.
import { amountFromRatio } from '../domain/ratio';
import type { IsoDate } from '../domain/calendar';
import type { Reason } from '../domain/reason';
import type { VerdictFacts } from '../sheets/verdicts/verdictFacts';
import { inBrackets } from './cellReference';
import { formatDate } from './formatting';
import { figuresClause } from './figuresClause';
import type { Language } from './language';
import { pactClauses } from './pactClause';
import { becauseText, reasonClause } from './reasonClause';
import { isStatusReason } from './reasonSentences';
import { shortText } from './shortText';
import { bandClause, distanceClause, isLowerBetter } from './statementWords';

export interface StatementFrame {
  /** What the verdict is of, where the sentence stands alone: row and office. */
  readonly subject?: string;
  /** `Tanggal Evaluasi`, where the sentence stands outside the workbook. */
  readonly asOf?: IsoDate;
  /** The sheets never hold the date of the run. */
  readonly hasRunDate: boolean;
}

/** Of a row and its office. */
const LONGEST_SUBJECT = 300;

/** Codes whose facts the sentence tells in other places. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['BELOW_TARGET', 'RECALCULATED']);

export function verdictStatement(facts: VerdictFacts, language: Language, frame: StatementFrame): string {
  const clauses = [...statusClause(facts, language), ...pactClauses(facts, language)];
  const text = `${headClause(facts, language, frame)}: ${clauses.join('; ')}`;
  return `${text.replace(/[\s.]+$/, '')}.`;
}

function headClause(
  { period, year, dueOn, reasons }: VerdictFacts,
  language: Language,
  { subject = '', asOf, hasRunDate }: StatementFrame,
): string {
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
  const name = subject === '' ? '' : `${shortText(subject, LONGEST_SUBJECT)}, `;
  return `${name}${period} ${String(year)} (${dates.join(', ')})`;
}

function statusClause({ row, reasons }: VerdictFacts, language: Language): readonly string[] {
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
  const word = `Status ${status}${band === null ? '' : bandClause(band, language)}${because}`;
  if (figureText === '') return [word];
  return [`${figureText}${distance}, ${{ id: 'sehingga', en: 'hence' }[language]} ${word}`];
}

/** Reasons of which the cells to be filled are named. */
const isOfCells = ({ code }: Reason): boolean =>
  code === 'DATA_INCOMPLETE' || code === 'NO_TARGET' || code === 'STAGE_BLANK' || code === 'ZERO_TARGET';
