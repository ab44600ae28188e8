// The parts of a run that make sheets to print. Kept apart from the rest of the plan, for most runs need none of them.
import type { RunPlanFacts, Section } from '../section';
import { planDashboard } from './dashboardSection';
import { planAgreement } from './agreementSection';
import { planHandover } from './handoverSection';
import { planMinutes } from './minutesSection';
import type { PagesWording } from './pagesWording';
import { planProgress } from './progressSection';

/** Plans every page that is asked for or stands in the workbook. */
export const planPages = (facts: RunPlanFacts, wording: PagesWording): readonly Section[] => [
  planDashboard(facts, wording),
  planProgress(facts, wording),
  planMinutes(facts, wording),
  planHandover(facts, wording),
  planAgreement(facts, wording),
];
