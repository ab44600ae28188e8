// The part of a run that makes `Lembar Kemajuan`, on demand, and keeps it up to date once it stands.
import { lastYearOf } from './progress/lastYear';
import { progressPage } from './progress/progressPage';
import { NO_SECTION, type RunPlanFacts, type Section } from '../section';
import type { PagesWording } from './pagesWording';
import { pageSection, printFacts } from './printedPage';
import { wantsPage } from './standingPages';

/** Plans the progress pages; where no office has a position there are none. */
export function planProgress(facts: RunPlanFacts, wording: PagesWording): Section {
  const { inspection, evaluation } = facts;
  const { input } = inspection;
  if (input === null || !wantsPage(facts, 'progress')) return NO_SECTION;
  const page = progressPage({
    evaluation,
    lastYear: lastYearOf(facts.inputOf?.(evaluation.settings.year - 1) ?? null),
    wording: wording.progress,
    print: printFacts(facts, input, wording),
  });
  return pageSection(facts, page);
}
