// What all pages have in common: their paper, the foot of each sheet of paper, and how a page becomes a part of a run.
import type { EvaluationInput } from '../../../domain/evaluation';
import type { PageSetup, Paper } from '../../pageSetup';
import { fingerprintsOf } from '../../proof/fingerprint';
import { paperFingerprint } from '../../proof/typedFingerprint';
import { cellCount, NO_SECTION, type RunPlanFacts, type Section } from '../section';
import type { Page } from './page';
import type { PagesWording } from './pagesWording';
import { planPage } from './planPage';

export interface PrintFacts {
  readonly paper: Paper;
  /** Both stand at the foot. */
  readonly fingerprint: string;
  readonly disclaimer: string;
}

type OwnSetup = Omit<PageSetup, 'paper' | 'isCentered' | 'footer' | 'showsGridlines'>;

/** The print settings of a page from those that are its own. */
export const printedOn = ({ paper, fingerprint, disclaimer }: PrintFacts, own: OwnSetup): PageSetup => ({
  ...own,
  paper,
  isCentered: true,
  footer: {
    left: [fingerprint, ' · ', disclaimer],
    center: [],
    right: [{ count: 'page' }, ' / ', { count: 'pages' }],
  },
  showsGridlines: false,
});

/** What the foot of a run's pages says. */
export const printFacts = (
  { inspection, evaluation }: RunPlanFacts,
  input: EvaluationInput,
  wording: PagesWording,
): PrintFacts => ({
  paper: inspection.paper,
  fingerprint: wording.fingerprint(paperFingerprint(fingerprintsOf({ inspection, evaluation, input }))),
  disclaimer: wording.disclaimer,
});

/** The page as a part of the run; null where there is nothing to print. */
export function pageSection({ reading }: RunPlanFacts, page: Page | null): Section {
  if (page === null) return NO_SECTION;
  const { sheet, isNew, steps } = planPage(reading, page);
  const cells = cellCount(steps);
  return { steps, preview: cells === 0 ? [] : [{ kind: 'page', sheet, isNew, cells }] };
}
