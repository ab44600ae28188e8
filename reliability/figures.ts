// The figures of runs as data, and the table of them in the report. Runs nothing and touches no file.
import type { Effort, Experiment, ExperimentResult } from './experiment';

/** What one run of one experiment gave. */
export interface Figures extends ExperimentResult {
  readonly id: string;
  readonly effort: Effort;
  readonly seed: number;
  readonly seconds: number;
}

export const BEGIN = '<!-- figures: made by `npm run reliability`, not by hand -->';
export const END = '<!-- end of figures -->';

const HEADINGS = ['promise', 'experiment', 'cases', 'counted', 'losses', 'seed', 'time'];
/** Names to the left, amounts to the right. */
const RULES = ['---', '---', '--:', '---', '--:', '--:', '--:'];
const NOT_RUN = 'not run yet';

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;

const timeOf = (seconds: number): string =>
  seconds < 90 ? `${grouped(Math.round(seconds))} s` : `${grouped(Math.round(seconds / 60))} min`;

const countsOf = ({ counts }: ExperimentResult): string =>
  counts.map(({ name, value }) => `${name}: ${grouped(value)}`).join('; ');

/** The figures of an experiment's row of the table; an experiment without a long run says so. */
function rowOf({ id, promise }: Experiment, found: Figures | undefined): string {
  const name = `\`${id}\``;
  if (found === undefined) return row([promise, name, NOT_RUN, '', '', '', '']);
  return row([
    promise,
    name,
    grouped(found.cases),
    countsOf(found),
    grouped(found.losses.length),
    String(found.seed),
    timeOf(found.seconds),
  ]);
}

/** The table of the report: every experiment in the order of the register, with its last long run. */
export function figuresTable(experiments: readonly Experiment[], figures: readonly Figures[]): string {
  const found = new Map(figures.map((one) => [one.id, one]));
  return [row(HEADINGS), row(RULES), ...experiments.map((one) => rowOf(one, found.get(one.id)))].join('\n');
}

/** The report with another table between its two marks. Throws where a mark is missing. */
export function withTable(report: string, table: string): string {
  const begin = report.indexOf(BEGIN);
  const end = report.indexOf(END);
  if (begin === -1 || end < begin) throw new Error('The report lacks the marks around its figures');
  return `${report.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${report.slice(end)}`;
}

/** Earlier figures with those of a run in their place; what is no longer registered goes. */
export function merged(
  experiments: readonly Experiment[],
  earlier: readonly Figures[],
  now: readonly Figures[],
): readonly Figures[] {
  const last = new Map([...earlier, ...now].map((one) => [one.id, one]));
  return experiments.flatMap(({ id }) => last.get(id) ?? []);
}
