// The part of a run that makes `Serah Terima`, on demand, and keeps it up to date once it stands.
import { MARKS } from '../ownSheets';
import { handoverPage } from './handover/handoverPage';
import { openQuestionsOf, openReviews } from './openReviews';
import { fieldsOf } from './planPage';
import { NO_SECTION, type RunPlanFacts, type Section } from '../section';
import type { PagesWording } from './pagesWording';
import { pageSection, printFacts } from './printedPage';
import { wantsPage } from './standingPages';

/** Plans the minutes of the year's handovers; where no head changed there are none. */
export function planHandover(facts: RunPlanFacts, wording: PagesWording): Section {
  const { reading, inspection, evaluation } = facts;
  const { input } = inspection;
  if (input === null || !wantsPage(facts, 'handover')) return NO_SECTION;
  const page = handoverPage({
    evaluation,
    input,
    openIn: (opd) => ({
      questions: openQuestionsOf(opd, inspection.questions, input),
      reviews: openReviews(reading, evaluation, opd),
    }),
    fields: fieldsOf(reading, MARKS.handover),
    wording: wording.handover,
    print: printFacts(facts, input, wording),
  });
  return pageSection(facts, page);
}
