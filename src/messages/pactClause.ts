// The part of a verdict's sentence that tells of the document: person, terms, threshold, distance, verdict, brakes. A breach is
// only ever indicated, and always with the words that leave the decision to the competent official.
import { assertNever } from '../domain/result';
import type { PactStatus } from '../domain/evaluation';
import type { Reason } from '../domain/reason';
import type { ToldFigures, ToldHolder, ToldPact, VerdictFacts } from '../sheets/verdicts/verdictFacts';
import { inBrackets } from './cellReference';
import { figuresClause } from './figuresClause';
import { formatAttainment, formatFigure, formatMonths } from './formatting';
import type { Language } from './language';
import { becauseText, reasonClause } from './reasonClause';
import { isStatusReason } from './reasonSentences';
import { shortText } from './shortText';
import { distanceClause, documentClause, termsClause } from './statementWords';
import type { VerdictClause } from './verdictClause';
import { exactPercent } from './workingText';

const AWAITING = {
  id: ' (menunggu keputusan pejabat yang berwenang)',
  en: ' (menunggu keputusan pejabat yang berwenang; the decision of the competent official is awaited)',
} as const;

/** Told by figures and by the words of the status. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['MISSED', 'AWAITING_DECISION']);

/** None where no document and no reason speaks of one. */
export function pactClause(
  facts: VerdictFacts,
  language: Language,
  hasTerms: boolean,
): readonly VerdictClause[] {
  const { holder, pact, pactStatus, reasons, row } = facts;
  const said = reasons.filter((reason) => !isStatusReason(reason) && !TOLD_ELSEWHERE.has(reason.code));
  if (pactStatus === 'Belum Jatuh Tempo') return row === null ? [clauseOf(facts, reasons, [], language)] : [];
  if (pactStatus === 'Tidak Berlaku' && pact === null && said.length === 0) return [];
  const isOther = said.some(({ code }) => code === 'NOT_RESPONSIBLE');
  const person = holder === null ? [] : [personClause(holder, isOther, language)];
  if (pact === null) return [clauseOf(facts, said, person, language)];
  const document = `${documentClause(pact.pact, language)}${inBrackets([pact.at])}`;
  const terms = hasTerms ? ` ${termsClause(pact.pact, language)}` : '';
  const measured = measuredClause(pact, language);
  const evidence = [...person, `${document}${terms}`, ...(measured === '' ? [] : [measured])];
  return [clauseOf(facts, said, evidence, language)];
}

const clauseOf = (
  facts: VerdictFacts,
  said: readonly Reason[],
  evidence: readonly string[],
  language: Language,
): VerdictClause => ({
  of: 'Status Pakta',
  verdict: `${verdictWord(facts.pactStatus, language)}${because(said, facts, language)}`,
  evidence: evidence.join(', '),
});

const verdictWord = (status: PactStatus, language: Language): string =>
  `${status}${status === 'Terindikasi Pelanggaran' ? AWAITING[language] : ''}`;

function because(reasons: readonly Reason[], { exemptedAt }: VerdictFacts, language: Language): string {
  const [only, ...others] = reasons;
  const clause = (reason: Reason): string =>
    `${reasonClause(reason, language)}${reason.code === 'EXEMPTED' ? inBrackets([exemptedAt]) : ''}`;
  if (only?.code === 'EXEMPTED' && others.length === 0)
    return ` ${clause(only).replace(/^(?:dikecualikan|exempted) /, '')}`;
  return becauseText(reasons.map(clause), language);
}

function personClause({ holder, at }: ToldHolder, isOther: boolean, language: Language): string {
  const acting = holder.kind === 'Definitif' ? '' : ` (${holder.kind}.)`;
  const word = isOther
    ? { id: 'pejabat', en: 'the official' }[language]
    : { id: 'Penanggung Jawab', en: 'the official responsible' }[language];
  return `${word} ${shortText(holder.name)}${acting}${inBrackets([at])}`;
}

/** What the document asks and how far the figures lie from it. */
function measuredClause(pact: ToldPact, language: Language): string {
  const { threshold, thresholdAt, thresholdAmount, distance, own, unit, isLowerBetter } = pact;
  if (threshold === null) return '';
  const isIndonesian = language === 'id';
  const amount =
    thresholdAmount === null
      ? ''
      : `${isIndonesian ? ', yaitu' : ', that is'} ${formatFigure(thresholdAmount, unit, language)}`;
  const far =
    distance === null ? '' : `, ${distanceClause(distance, 'threshold', isLowerBetter, unit, language)}`;
  const word = isIndonesian ? 'ambang' : 'threshold';
  const ask = `${word} ${exactPercent(threshold, language)}${inBrackets([thresholdAt])}${amount}`;
  return `${ask}${ownClause(own, language)}${decidingClause(pact, language)}${wholeClause(pact, language)}${far}`;
}

function ownClause(own: ToldFigures | null, language: Language): string {
  if (own === null) return '';
  const figures = figuresClause(own, language);
  return { id: `, dinilai atas ${figures}`, en: `, judged on ${figures}` }[language];
}

/** The row that decides a person's verdict. */
function decidingClause({ deciding }: ToldPact, language: Language): string {
  if (deciding === null) return '';
  const { name, at, figures } = deciding;
  const row = `${shortText(name)}${inBrackets([at])}`;
  const told = figuresClause(figures, language);
  return { id: `, ditentukan oleh ${row} dengan ${told}`, en: `, decided by ${row} with ${told}` }[language];
}

function wholeClause({ whole, pact }: ToldPact, language: Language): string {
  if (whole === null) return '';
  const { rows, count, months, target, realisation, attainment, unit } = whole;
  const isIndonesian = language === 'id';
  const lines = `${scopeWords(pact.scope, language)} ${String(count)} ${isIndonesian ? 'baris' : 'rows'}${inBrackets(rows)}`;
  const figure = (amount: bigint): string => formatFigure(amount, unit, language);
  const span = months === null ? '' : ` ${formatMonths(months.first, months.last, language)}`;
  const sums =
    pact.scope !== 'Total rupiah' || target === null || realisation === null
      ? ''
      : isIndonesian
        ? `, realisasi${span} ${figure(realisation)} terhadap target ${figure(target)}`
        : `, realisation${span} ${figure(realisation)} against a target of ${figure(target)}`;
  const reached =
    attainment === null || pact.scope === 'Setiap indikator'
      ? ''
      : isIndonesian
        ? `, capaian ${formatAttainment(attainment, language)} (dipotong)`
        : `, attainment ${formatAttainment(attainment, language)} (cut)`;
  return `${isIndonesian ? ' atas ' : ' over '}${lines}${sums}${reached}`;
}

function scopeWords(scope: ToldPact['pact']['scope'], language: Language): string {
  switch (scope) {
    case 'Total rupiah':
      return { id: 'total rupiah', en: 'the rupiah total of' }[language];
    case 'Rata-rata tertimbang':
      return { id: 'rata-rata tertimbang', en: 'the weighted mean of' }[language];
    case 'Setiap indikator':
    case null:
      return { id: 'setiap indikator dari', en: 'each of' }[language];
    default:
      return assertNever(scope);
  }
}
