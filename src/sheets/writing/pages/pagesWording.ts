// What all pages say, given from outside: this layer holds the facts only.
import type { IsoDate } from '../../../domain/calendar';
import type { Period } from '../../../domain/period';
import type { MinutesWording } from './minutes/minutesWording';
import type { ProgressWording } from './progress/progressWording';

export interface PagesWording {
  dashboardTitle(year: number): string;
  /** Up to which month and period a page tells; the day itself would make every day's page another one. */
  position(year: number, asOf: IsoDate, latest: Period | null): string;
  /** The fingerprint of the figures, for a page's footer. */
  fingerprint(data: string): string;
  /** That the tool decides nothing, for the foot of every page. */
  readonly disclaimer: string;
  readonly progress: ProgressWording;
  readonly minutes: MinutesWording;
}
