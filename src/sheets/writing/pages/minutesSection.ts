// The part of a run that makes `Berita Acara`, on demand, and keeps it up to date once it stands.
import { MARKS } from '../ownSheets';
import { minutesPage } from './minutes/minutesPage';
import { openReviews } from './openReviews';
import { fieldsOf } from './planPage';
import { NO_SECTION, type RunPlanFacts, type Section } from '../section';
import type { PagesWording } from './pagesWording';
import { pageSection, printFacts } from './printedPage';
import { wantsPage } from './standingPages';

/** Plans the minutes; before a period is due there is nothing to state. */
export function planMinutes(facts: RunPlanFacts, wording: PagesWording): Section {
  const { reading, inspection, evaluation } = facts;
  const { input } = inspection;
  if (input === null || !wantsPage(facts, 'minutes')) return NO_SECTION;
  const page = minutesPage({
    evaluation,
    openQuestions: inspection.questions.filter(({ answer }) => answer === null).length,
    openReviews: openReviews(reading, evaluation, null),
    fields: fieldsOf(reading, MARKS.minutes),
    wording: wording.minutes,
    print: printFacts(facts, input, wording),
  });
  return pageSection(facts, page);
}
