// The part of a run that makes `Naskah Perjanjian Kinerja`, on demand, and keeps it up to date once it stands.
import { agreementPage } from './agreement/agreementPage';
import { openQuestionsOf } from './openReviews';
import { NO_SECTION, type RunPlanFacts, type Section } from '../section';
import type { PagesWording } from './pagesWording';
import { pageSection, printFacts } from './printedPage';
import { wantsPage } from './standingPages';

/** Plans the agreements of all offices with targets. */
export function planAgreement(facts: RunPlanFacts, wording: PagesWording): Section {
  const { inspection, evaluation } = facts;
  const { input } = inspection;
  if (input === null || !wantsPage(facts, 'agreement')) return NO_SECTION;
  const page = agreementPage({
    evaluation,
    input,
    list: inspection.rpjmd ?? null,
    openIn: (opd) => ({ questions: openQuestionsOf(opd, inspection.questions, input), reviews: 0 }),
    wording: wording.agreement,
    figure: (target, unit) => wording.figure(target, unit),
    print: printFacts(facts, input, wording),
  });
  return pageSection(facts, page);
}
