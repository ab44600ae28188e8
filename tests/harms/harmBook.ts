// A workbook into which a fault is put, its evaluation as the command gives it, and what in it is not true. Judges by facts
// that are computed apart from the tool.
import type { Period } from '../../src/domain/period';
import { verdictTally } from '../golden/verdictTally';
import type { EvaluatedJson, IndicatorJson, PeriodJson } from '../laws/evaluatedJson';
import { evaluatedSheets } from '../support/evaluatedSheets';
import type { ExpectedIndicator } from '../support/layouts/layoutCase';
import { sheetsWorkbook, type WrittenSheet } from '../support/sheetsWorkbook';

export interface HarmBook {
  readonly layout: string;
  readonly sheets: readonly WrittenSheet[];
  readonly asOf: string;
  /** What is true of the facts themselves. */
  readonly indicators: readonly ExpectedIndicator[];
}

export interface HarmJson extends EvaluatedJson {
  readonly sources: readonly {
    readonly role: string;
    readonly sheet: string;
    readonly hiddenRows: readonly number[];
  }[];
}

/** The last day of every period. */
export const LAST_DAYS = {
  'TW I': '2026-03-31',
  'TW II': '2026-06-30',
  'Semester I': '2026-06-30',
  'TW III': '2026-09-30',
  'TW IV': '2026-12-31',
  'Semester II': '2026-12-31',
  Tahun: '2026-12-31',
} as const;

/** How many times as many draws; a long run sets it. */
export const HARM_FACTOR = Number(process.env['HARM_FACTOR'] ?? 1);
export const drawSeeds = (count: number, from = 1): readonly number[] =>
  Array.from({ length: Math.round(count * HARM_FACTOR) }, (_, index) => from + index);

const SCALE = ['Tercapai', 'Mendekati Target', 'Tidak Tercapai'];
const BREACH = 'Terindikasi Pelanggaran';

type Sheets = Pick<HarmBook, 'sheets'> & { readonly asOf: string | null };
type Answers = Readonly<Record<string, string>>;

/** The JSON of the book as a file, read by the real library over the host. */
export async function judgedThroughHost(book: Sheets, answers: Answers = {}): Promise<HarmJson> {
  const { evaluatedGolden } = await import('../golden/evaluatedGolden');
  const { asOf, sheets } = book;
  const workbook = async (): Promise<Uint8Array> => Promise.resolve(sheetsWorkbook(sheets));
  const golden = { name: 'buku', workbook, year: null, expected: null, asOf, answers };
  return (await evaluatedGolden(golden)) as HarmJson;
}

/** The JSON of the book: as the host would read it, or, in a run that asks for it, as the host does. */
export const judged = async (book: Sheets, answers: Answers = {}): Promise<HarmJson> =>
  process.env['HARM_HOST'] === undefined
    ? (evaluatedSheets(book, answers) as HarmJson)
    : judgedThroughHost(book, answers);

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^[\s\-–—•]*(?:[a-z0-9]{1,2}[.)]\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim();

const isOf = (truth: ExpectedIndicator, found: IndicatorJson): boolean =>
  truth.source === undefined
    ? folded(truth.name ?? '') === folded(found.name) &&
      (truth.office === undefined || truth.office === found.office) &&
      (truth.opd === undefined || truth.opd === found.opd)
    : truth.source.row === found.source.row && truth.source.sheet === found.source.sheet;

/** What is compared of a verdict that is shown. */
export type Compared = 'figures' | 'attainment';

function isTrue(truth: ExpectedIndicator, period: string, given: PeriodJson, compared: Compared): boolean {
  const stated = truth.periods[period];
  if (stated?.status !== given.status) return false;
  if (stated.attainment !== given.attainment) return false;
  if (compared === 'attainment') return true;
  return (
    (stated.target ?? given.target) === given.target &&
    (stated.realisation ?? given.realisation) === given.realisation
  );
}

/** A line for each verdict of the scale, and each breach, that is shown and not true; rows that wait are none. */
export function falseVerdicts(
  truths: readonly ExpectedIndicator[],
  json: EvaluatedJson,
  compared: Compared = 'figures',
): readonly string[] {
  return json.indicators.flatMap((found) => {
    const own = truths.filter((truth) => isOf(truth, found));
    return Object.entries(found.periods).flatMap(([period, given]) => {
      const place = `${found.name} (${found.source.sheet}:${String(found.source.row)}), ${period}`;
      if (!SCALE.includes(given.status)) return given.pactStatus === BREACH ? [`${place}: ${BREACH}`] : [];
      if (own.some((truth) => isTrue(truth, period, given, compared))) {
        const isBreach = given.pactStatus === BREACH && given.status === 'Tercapai';
        return isBreach ? [`${place}: ${BREACH} of what is reached`] : [];
      }
      const stated = own.map(({ periods }) => periods[period]);
      return [
        `${place}: ${given.status} ${String(given.attainment)} (${String(given.realisation)} of ${String(given.target)}) for ${JSON.stringify(stated)}`,
      ];
    });
  });
}

/** A line for each verdict of the facts that the evaluation does not give: nothing wrong, nothing asked, nothing left out. */
export function missedVerdicts(truths: readonly ExpectedIndicator[], json: EvaluatedJson): readonly string[] {
  const { asked, lines } = verdictTally({ indicators: truths }, json);
  const open = json.questions.filter((question) => (question as { answer?: unknown }).answer === null);
  return asked === 0 ? lines : [...lines, `${String(asked)} asked: ${open.map(({ id }) => id).join(' ')}`];
}

/** The verdict of one indicator in one period; throws where there is no such indicator. */
export function resultOf(json: EvaluatedJson, name: string, period: Period): PeriodJson {
  const found = json.indicators.find((indicator) => folded(indicator.name) === folded(name));
  if (found === undefined) throw new Error(`${name} is no indicator`);
  return found.periods[period];
}

const MOST_LINES = 6;

/** The first lines and how many more there are, so that a failure can be read. */
export const few = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `and ${String(lines.length - MOST_LINES)} more`];
