// What all pages say, given from outside: this layer holds the facts only.
import type { IsoDate } from '../../../domain/calendar';
import type { TargetValue } from '../../../domain/indicator';
import type { Period } from '../../../domain/period';
import type { PaperFingerprint } from '../../proof/typedFingerprint';
import type { AgreementWording } from './agreement/agreementWording';
import type { HandoverWording } from './handover/handoverWording';
import type { MinutesWording } from './minutes/minutesWording';
import type { ProgressWording } from './progress/progressWording';

export interface PagesWording {
  dashboardTitle(year: number): string;
  /** Up to which month and period a page tells; the day itself would make every day's page another one. */
  position(year: number, asOf: IsoDate, latest: Period | null): string;
  /** The fingerprint of the run with its four parts, for a page's footer. */
  fingerprint(print: PaperFingerprint): string;
  /** That the tool decides nothing, for the foot of every page. */
  readonly disclaimer: string;
  readonly progress: ProgressWording;
  readonly minutes: MinutesWording;
  readonly handover: HandoverWording;
  readonly agreement: AgreementWording;
  /** A target with its unit. */
  figure(target: TargetValue, unit: { readonly isRupiah: boolean; readonly unit: string }): string;
}
