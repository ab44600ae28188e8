// The part of a run that makes `Lembar Kemajuan`, on demand, and keeps it up to date once it stands.
import { fingerprintsOf } from '../fingerprint';
import { lastYearOf } from './progress/lastYear';
import { progressPage } from './progress/progressPage';
import { planPage } from './planPage';
import { cellCount, NO_SECTION, type RunPlanFacts, type Section } from '../section';
import type { PagesWording } from './pagesWording';
import { wantsPage } from './standingPages';

/** Plans the progress pages; where no office has a position there are none. */
export function planProgress(facts: RunPlanFacts, wording: PagesWording): Section {
  const { reading, inspection, evaluation } = facts;
  const { input } = inspection;
  if (input === null || !wantsPage(facts, 'progress')) return NO_SECTION;
  const page = progressPage({
    evaluation,
    lastYear: lastYearOf(facts.yearBefore ?? null),
    wording: wording.progress,
    disclaimer: wording.disclaimer,
    fingerprint: wording.fingerprint(fingerprintsOf(input).data),
    paper: inspection.paper,
  });
  if (page === null) return NO_SECTION;
  const { sheet, isNew, steps } = planPage(reading, page);
  const cells = cellCount(steps);
  return { steps, preview: cells === 0 ? [] : [{ kind: 'page', sheet, isNew, cells }] };
}
