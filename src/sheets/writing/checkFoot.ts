// The foot of `Pemeriksaan` on paper: the fingerprint of the run that it checks. A sheet from before there was such a foot keeps
// its own print settings.
import type { PageSetup } from '../pageSetup';
import type { PlanOperation } from '../plan';
import { fingerprintsOf } from '../proof/fingerprint';
import { paperFingerprint } from '../proof/typedFingerprint';
import { PARTS } from './ownSheets';
import { planPart, type RunPlanFacts } from './section';
import { NO_STEPS, type Steps } from './steps';

const paged = (paper: PageSetup['paper'], foot: string, headings: PageSetup['titleRows']): PageSetup => ({
  paper,
  isLandscape: true,
  area: null,
  wide: 1,
  tall: null,
  titleRows: headings,
  margins: { top: 36, bottom: 40, left: 28, right: 28, footer: 18 },
  isCentered: false,
  footer: { left: [foot], center: [], right: [{ count: 'page' }, ' / ', { count: 'pages' }] },
  showsGridlines: true,
});

/** Where a new sheet has its headings. */
const HEADINGS = { top: 4, left: 1, rows: 1, columns: 10 } as const;

/** The foot of the sheet where the run makes it, or where it bears one already. */
export function checkFoot(facts: RunPlanFacts, sheet: string, isNew: boolean): Steps {
  const { reading, inspection, evaluation, wording } = facts;
  const { input, paper } = inspection;
  const former = reading.parts[PARTS.checkFoot];
  if (input === null || (!isNew && former === undefined)) return NO_STEPS;
  const foot = wording.fingerprint(paperFingerprint(fingerprintsOf({ inspection, evaluation, input })));
  if (!isNew && foot === former) return NO_STEPS;
  const set = (text: string): PlanOperation => ({
    kind: 'setPage',
    sheet,
    page: paged(paper, text, isNew ? HEADINGS : null),
  });
  const part = planPart(reading, PARTS.checkFoot, foot);
  return {
    operations: [set(foot), ...part.operations],
    inverse: [...part.inverse, ...(isNew || former === undefined ? [] : [set(former)])],
  };
}
