// Terms of pacts that can be decided in the pane, with what each choice would mean, and documents that can be added. Judges
// in thought; decides nothing.
import { evaluationWith, openPacts } from '../../../application/termsInThought';
import type { Evaluation, EvaluationInput, PactStatus } from '../../../domain/evaluation';
import { CATCH_UPS, DOCUMENT_KINDS, NEWCOMER_RULES } from '../../../domain/pact';
import type { Reason } from '../../../domain/reason';
import { dueDateOf, factsOf, PERIOD_KINDS, PERIODS, type PeriodKind } from '../../../domain/period';
import {
  consequenceSentence,
  documentLine,
  dueConsequence,
  kindWord,
  optionWord,
  termLine,
  termSentence,
  termTitle,
} from '../../../messages/decidedSentences';
import { formatDate } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { isBlankTerm, mayBindIn } from '../../../sheets/rules/openTerms';
import type { PactTerms } from '../../../sheets/rules/ruleChanges';
import { TERMS, type SigningView, type Term, type TermLineView, type TermView } from '../../ruleViews';
import type { Looked } from '../looked';
import { pactCounts } from '../views/pactCounts';
import { sharedEffect } from '../views/sharedEffect';

/** Judging so many rows once for each choice would take seconds. */
const MOST_ROWS = 20_000;

const foundInput = ({ prepared }: Looked): EvaluationInput | null => prepared.asFound.input;

const openCount = (looked: Looked, term: Term): number =>
  openPacts(looked.input, foundInput(looked), (pact) => isBlankTerm(term, pact)).filter((pact) =>
    mayBindIn(looked.input.settings.year, pact),
  ).length;

const chosenOf = ({ choices }: Looked, term: Term): readonly string[] => {
  const { triggers, catchUp, newcomer } = choices.rules.terms;
  switch (term) {
    case 'Pemicu':
      return triggers;
    case 'Kejar':
      return catchUp === null ? [] : [catchUp];
    case 'Pejabat Baru':
      return newcomer === null ? [] : [newcomer];
  }
};

const wordFor = (term: Term, option: string, language: Language): string => {
  const kind = PERIOD_KINDS.find((one) => one === option);
  return term === 'Pemicu' && kind !== undefined ? kindWord(kind, language) : optionWord(option, language);
};

/** The terms that some pact leaves open, decided ones included. */
export const termLines = (looked: Looked, language: Language): readonly TermLineView[] =>
  TERMS.flatMap((term) => {
    const pacts = openCount(looked, term);
    const chosen = chosenOf(looked, term);
    if (pacts === 0) return [];
    const words = chosen.map((option) => wordFor(term, option, language));
    return [{ term, text: termLine(term, words, pacts, language), isOpen: chosen.length === 0 }];
  });

export function termView(looked: Looked, term: Term, language: Language): TermView {
  const ids = term === 'Pemicu' ? PERIOD_KINDS : term === 'Kejar' ? CATCH_UPS : NEWCOMER_RULES;
  const { options, effect: sameEffect } = sharedEffect(
    ids.map((id) => ({
      id,
      label: wordFor(term, id, language),
      effect: effectOf(looked, term, id, language),
    })),
  );
  return {
    term,
    title: termTitle(term, language),
    sentence: termSentence(term, language),
    isMany: term === 'Pemicu',
    options,
    sameEffect,
    chosen: chosenOf(looked, term),
  };
}

/** What the pacts would say with this one choice and the others as they are. */
function effectOf(looked: Looked, term: Term, option: string, language: Language): string | null {
  const { input } = looked;
  if (input.indicators.length > MOST_ROWS) return null;
  const kind = PERIOD_KINDS.find((one) => one === option);
  const evaluation = evaluationWith(input, foundInput(looked), termsFor(term, option));
  if (kind !== undefined && term === 'Pemicu') return atKind(evaluation, kind, language);
  return dueConsequence(
    pactCounts(evaluation.indicators.map(({ pactStatus }) => pactStatus)).filter(isTelling),
    language,
  );
}

const isTelling = ([status]: readonly [PactStatus, number]): boolean => status !== 'Belum Jatuh Tempo';

function termsFor(term: Term, option: string): Partial<PactTerms> {
  switch (term) {
    case 'Pemicu':
      return { triggers: PERIOD_KINDS.filter((kind) => kind === option) };
    case 'Kejar':
      return { catchUp: CATCH_UPS.find((one) => one === option) ?? null };
    case 'Pejabat Baru':
      return { newcomer: NEWCOMER_RULES.find((one) => one === option) ?? null };
  }
}

/** The pacts at the latest due period of a kind. */
function atKind(evaluation: Evaluation, kind: PeriodKind, language: Language): string {
  const { asOf, year, graceDays } = evaluation.settings;
  const latest = PERIODS.findLast(
    (period) => factsOf(period).kind === kind && asOf >= dueDateOf(period, year, graceDays),
  );
  const none = { fragile: 0, newcomers: 0 };
  if (latest === undefined) return consequenceSentence(null, [], none, language);
  const results = evaluation.indicators.map(({ periods }) => periods[latest]);
  const reviewed = results.filter(({ pactStatus }) => pactStatus === 'Perlu Telaah');
  const causes = {
    fragile: reviewed.filter(({ reasons }) => reasons.some(isFragile)).length,
    newcomers: reviewed.filter(({ reasons }) => reasons.some(isOfNewcomer)).length,
  };
  return consequenceSentence(
    latest,
    pactCounts(results.map(({ pactStatus }) => pactStatus)),
    causes,
    language,
  );
}

const isFragile = ({ code }: Reason): boolean => code.startsWith('FRAGILE_');
const isOfNewcomer = ({ code }: Reason): boolean =>
  code === 'BRAKE_NEWCOMER_RULE_BLANK' || code === 'BRAKE_SHORT_TENURE';

export function signingView({ input, prepared }: Looked): SigningView {
  const signed = new Set([
    ...(prepared.asFound.input?.pacts ?? []).map(({ opd }) => opd),
    ...input.pacts.map(({ opd }) => opd),
  ]);
  const offices = new Map(
    input.indicators.flatMap(({ opd, office }) => (opd === '' ? [] : [[opd, office || opd] as const])),
  );
  const all = [...offices].map(([opd, label]) => ({ opd, label, hasPact: signed.has(opd) }));
  return {
    offices: [...all.filter(({ hasPact }) => !hasPact), ...all.filter(({ hasPact }) => hasPact)],
    kinds: DOCUMENT_KINDS,
  };
}

/** Documents that were typed and are not written yet, one line a document. */
export function documentLines({ choices, input }: Looked, language: Language): readonly string[] {
  const nameOf = new Map(input.indicators.map(({ opd, office }) => [opd, office || opd]));
  return choices.rules.documents.map(({ opds, number, date }) => {
    const offices = opds.map((opd) => nameOf.get(opd) ?? opd);
    const shown =
      offices.length > 2 ? `${offices[0] ?? ''} +${String(offices.length - 1)}` : offices.join(', ');
    return documentLine(shown, number, formatDate(date, language), language);
  });
}
