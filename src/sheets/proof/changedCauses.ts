// By what the verdicts of a row may have changed since the run that stands: which of the things that they rest on are others
// now. Decides no verdict, and says nothing where nothing is known.
import type { IsoDate } from '../../domain/calendar';
import type { EvaluationInput } from '../../domain/evaluation';
import type { Indicator } from '../../domain/indicator';
import { RULE_VERSION } from '../../domain/ruleVersion';
import type { Inspection } from '../inspection';
import {
  allOfficeHashes,
  answersHash,
  officeKey,
  ROW_FACETS,
  rowHashes,
  rowKey,
  settingsHash,
  type OfficeHashes,
  type RunBasis,
} from './runBasis';

export type ChangeCause =
  | { readonly kind: 'target' | 'realisation' | 'traits' | 'question' }
  | { readonly kind: 'people' | 'documents' | 'others' }
  | { readonly kind: 'rules' | 'answers' | 'edition' }
  | { readonly kind: 'date'; readonly before: IsoDate; readonly now: IsoDate };

/** What changed under a row; of a pact's verdict also the people, documents and other rows of its office. */
export type RowCauses = (indicator: Indicator, isPact: boolean) => readonly ChangeCause[];

export interface Judgement {
  readonly input: EvaluationInput;
  readonly inspection: Pick<Inspection, 'questions' | 'settled'>;
}

export function changedCauses(before: RunBasis, { input, inspection }: Judgement): RowCauses {
  const { asOf } = input.settings;
  const hasOtherRules = before.settings !== settingsHash(input);
  const hasOtherAnswers = before.answers !== answersHash(inspection);
  let offices: ReadonlyMap<string, OfficeHashes> | null = null;
  const officeCauses = (opd: string, isRowChanged: boolean): readonly ChangeCause[] => {
    offices ??= allOfficeHashes(input);
    const was = before.offices.get(officeKey(opd));
    const is = offices.get(opd);
    if (was === undefined || is === undefined) return [];
    const kinds = (['people', 'documents'] as const).filter((facet) => was[facet] !== is[facet]);
    const others =
      was.figures !== is.figures && !isRowChanged && before.rows.size > 0
        ? [{ kind: 'others' as const }]
        : [];
    return [...kinds.map((kind) => ({ kind })), ...others];
  };
  return (indicator, isPact) => {
    const was = before.rows.get(rowKey(indicator));
    const is = rowHashes(indicator);
    const own = was === undefined ? [] : ROW_FACETS.filter((facet) => was[facet] !== is[facet]);
    const causes: readonly ChangeCause[] = [
      ...own.map((kind) => ({ kind })),
      ...(isPact ? officeCauses(indicator.opd, own.length > 0) : []),
      ...(hasOtherRules ? [{ kind: 'rules' as const }] : []),
      // Answers act through what is read of a row.
      ...(hasOtherAnswers && (own.length > 0 || was === undefined) ? [{ kind: 'answers' as const }] : []),
      ...(before.ruleVersion === RULE_VERSION ? [] : [{ kind: 'edition' as const }]),
    ];
    const isByDate = before.asOf !== asOf && causes.length === 0;
    return isByDate ? [{ kind: 'date', before: before.asOf, now: asOf }] : causes;
  };
}
