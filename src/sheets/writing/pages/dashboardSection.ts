// The part of a run that makes `Dasbor`, on demand, and keeps it up to date once it stands.
import { latestDuePeriod } from '../../../domain/latestDuePeriod';
import { fingerprintsOf } from '../fingerprint';
import { dashboardPage } from './dashboard/dashboardPage';
import { planPage } from './planPage';
import { cellCount, NO_SECTION, type RunPlanFacts, type Section } from '../section';
import type { PagesWording } from './pagesWording';
import { wantsPage } from './standingPages';

/** Plans the dashboard. */
export function planDashboard(facts: RunPlanFacts, wording: PagesWording): Section {
  const { reading, inspection, evaluation } = facts;
  const { input } = inspection;
  if (input === null || !wantsPage(facts, 'dashboard')) return NO_SECTION;
  const { settings } = evaluation;
  const page = dashboardPage({
    evaluation,
    input,
    title: wording.dashboardTitle(settings.year),
    subtitle: wording.position(settings.year, settings.asOf, latestDuePeriod(settings)),
    disclaimer: wording.disclaimer,
    fingerprint: wording.fingerprint(fingerprintsOf(input).data),
    paper: inspection.paper,
  });
  const { sheet, isNew, steps } = planPage(reading, page);
  const cells = cellCount(steps);
  return { steps, preview: cells === 0 ? [] : [{ kind: 'page', sheet, isNew, cells }] };
}
