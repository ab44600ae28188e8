// What an experiment over drawn workbooks has tried so far, and what it lost. Draws and tries nothing.
import type { ExperimentResult } from '../experiment';

/** What one case led to. */
export interface Outcome<Stood extends string = string> {
  readonly losses: readonly string[];
  /** What the workbook was afterwards. */
  readonly stood: Stood;
}

export class Tally {
  private readonly losses: string[] = [];
  private readonly stood = new Map<string, number>();
  private cases = 0;

  /** `tell` hears of every workbook and every loss; `noun`: the plural of what is tried. */
  constructor(
    private readonly books: number,
    private readonly seed: number,
    private readonly noun: string,
    private readonly tell: (line: string) => void,
  ) {}

  /** The seeds of the workbooks in turn; the first one is always the same. */
  bookSeeds(): readonly number[] {
    return Array.from({ length: this.books }, (_, at) => (at === 0 ? 0 : this.seed * 1_000 + at));
  }

  /** `place` says how to come to the case again. */
  add(place: string, { losses, stood }: Outcome): void {
    this.cases += 1;
    this.stood.set(stood, (this.stood.get(stood) ?? 0) + 1);
    const lost = losses.map((loss) => `${place}: ${loss} (seed ${String(this.seed)})`);
    lost.forEach(this.tell);
    this.losses.push(...lost);
  }

  endBook(number: number): void {
    this.tell(
      `${String(number)} of ${String(this.books)} books, ${String(this.cases)} ${this.noun}, ${String(this.losses.length)} losses`,
    );
  }

  result(): ExperimentResult {
    const counts = [...this.stood].map(([name, value]) => ({ name: `stood afterwards: ${name}`, value }));
    return {
      cases: this.cases,
      counts: [{ name: 'workbooks', value: this.books }, ...counts],
      losses: this.losses,
    };
  }
}
