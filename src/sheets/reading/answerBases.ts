// What a remembered answer was given for, and whether that still stands: an answer about one year's figures does not hold
// for the next year's, and which month a report reaches does not hold for other figures. Compares texts; reads no cell.
import { hashOf } from '../writing/contentHash';

/** Kinds of questions that are about the figures of one fiscal year, not about how a sheet is kept. */
const OF_ONE_YEAR: ReadonlySet<string> = new Set([
  'columns',
  'deposit-account',
  'deposit-amount',
  'deposit-date',
  'deposit-date-blank',
  'deposit-lists',
  'heading',
  'headings',
  'negative-target',
  'number',
  'own-stages',
  'percent',
  'percents',
  'report-month',
  'report-week',
  'revision-date',
  'stages',
  'stages-differ',
  'stages-revised',
  'sum',
  'sums',
  'target-changed',
  'year',
]);

const BETWEEN = '/';
const kindOf = (id: string): string => id.slice(0, Math.max(id.indexOf(':'), 0));

/** By question id, what remembered answers were given for; '' where the workbook does not say it. */
export type RememberedBases = ReadonlyMap<string, string>;

export class AnswerBases {
  private year: number | null = null;
  private readonly now = new Map<string, string>();

  constructor(private readonly remembered: RememberedBases) {}

  /** Tells the year that is judged, before the questions about its figures. */
  forYear(year: number): void {
    this.year = year;
  }

  /** Whether the remembered answer was given for another year or for other content; never of an answer given now. */
  isOutdated(id: string, restsOn?: string): boolean {
    const given = this.remembered.get(id);
    const basis = this.basisOf(id, restsOn);
    if (given === undefined || basis === '') return false;
    return restsOn === undefined ? yearOf(given) !== yearOf(basis) : given !== basis;
  }

  /** Notes what an answer to the question would be given for. */
  note(id: string, restsOn: string | undefined): void {
    const basis = this.basisOf(id, restsOn);
    if (basis !== '') this.now.set(id, basis);
  }

  /** By question id; only of questions whose answers do not hold for good. */
  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.now);
  }

  private basisOf(id: string, restsOn: string | undefined): string {
    const year = OF_ONE_YEAR.has(kindOf(id)) && this.year !== null ? String(this.year) : '';
    if (restsOn !== undefined) return `${year}${BETWEEN}${hashOf(restsOn)}`;
    return year;
  }
}

const yearOf = (basis: string): string => basis.split(BETWEEN)[0] ?? '';
