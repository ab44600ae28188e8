// What to look at before assessing: the issues, gravest first, many of one kind told once. Hides none.
import { groupedBy } from '../../../domain/groupedBy';
import { applyFailureSentence } from '../../../messages/commandSentences';
import { issueSentence } from '../../../messages/issueSentences';
import type { Language } from '../../../messages/language';
import { absentTables, foldedIssue } from '../../../messages/rowNotes';
import { evaluationIssues } from '../../../sheets/evaluationIssues';
import type { Issue } from '../../../sheets/finding';
import type { CheckView } from '../../paneViews';
import type { Looked } from '../looked';
import { placeAt } from './places';
import { withoutPlace } from './questionViews';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const REST = 'MORE_ISSUES';
const ABSENT = 'SHEET_ABSENT';
/** Told apart by what is missing, for one says nothing of the other. */
const APART: ReadonlySet<string> = new Set(['HEADING_ABSENT']);

export function checkViews({ prepared, evaluation }: Looked, language: Language): readonly CheckView[] {
  const { inspection, plan } = prepared;
  const issues = [...inspection.issues, ...evaluationIssues(evaluation, inspection)];
  const views = [...groupedBy(issues, kindOf).values()].flatMap((own) => checkView(own, language));
  const sorted = SEVERITIES.flatMap((severity) => views.filter((view) => view.severity === severity));
  if (plan.refusal === null) return sorted;
  const sentence = applyFailureSentence({ code: 'REFUSED', refusal: plan.refusal }, language);
  return [{ severity: 'error', sentence, place: placeAt(plan.refusal.sheet, null) }, ...sorted];
}

/** What was only counted belongs to the kind that it counts. */
function kindOf({ code, severity, expected, sheet }: Issue): string {
  if (APART.has(code)) return JSON.stringify([severity, code, sheet, expected]);
  return `${severity} ${code === REST ? (expected ?? code) : code}`;
}

function checkView(own: readonly Issue[], language: Language): readonly CheckView[] {
  const first = own.find(({ code }) => code !== REST) ?? own[0];
  if (first === undefined) return [];
  const { sheet, cell, severity } = first;
  if (first.code === ABSENT && own.length > 1) {
    const names = own.flatMap(({ expected }) => expected ?? []);
    return [{ severity, sentence: absentTables(names, language), place: null }];
  }
  const others =
    own.reduce((sum, issue) => sum + (issue.code === REST ? Number(issue.found) || 0 : 1), 0) - 1;
  const sentence = withoutPlace(issueSentence(first, language), sheet, cell);
  return [
    {
      severity,
      sentence: foldedIssue(sentence, others, language),
      place: sheet === null ? null : placeAt(sheet, cell),
    },
  ];
}
