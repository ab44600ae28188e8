// The part of a run that makes `Dasbor`, on demand, and keeps it up to date once it stands.
import { latestDuePeriod } from '../../../domain/latestDuePeriod';
import { sumsOfYears } from './dashboard/earlierYears';
import { dashboardPage } from './dashboard/dashboardPage';
import { NO_SECTION, type RunPlanFacts, type Section } from '../section';
import type { PagesWording } from './pagesWording';
import { pageSection, printFacts } from './printedPage';
import { wantsPage } from './standingPages';

/** Plans the dashboard. */
export function planDashboard(facts: RunPlanFacts, wording: PagesWording): Section {
  const { inspection, evaluation } = facts;
  const { input } = inspection;
  if (input === null || !wantsPage(facts, 'dashboard')) return NO_SECTION;
  const { settings } = evaluation;
  const page = dashboardPage({
    evaluation,
    input,
    earlierYears: sumsOfYears(facts),
    title: wording.dashboardTitle(settings.year),
    subtitle: wording.position(settings.year, settings.asOf, latestDuePeriod(settings)),
    print: printFacts(facts, input, wording),
  });
  return pageSection(facts, page);
}
