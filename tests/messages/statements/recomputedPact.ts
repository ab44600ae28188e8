// What a sentence says of a document, held against the document's own cells and the figures: terms, threshold, distance, and
// which verdicts are possible from there on. Brakes must be named where the verdict rests on one.
import type { WorkbookModel } from '../../../src/host/engine/workbookModel';
import { figureIn, isAtLeast, numberIn, whole, type Fraction } from './exact';
import { cellOf, rangesIn, valueIn } from './namedCells';
import type { SaidPact, Statement } from './parsedStatement';
import { confirmAway, judgedFigures, type StatusAsk } from './recomputedStatus';

/** Target and realisation of a row in the sentence's period as the JSON gives them, by the row on its sheet. */
export type SumsOf = (
  sheet: string,
  row: number,
) => { readonly target: bigint | null; readonly realisation: bigint | null };

export interface PactAsk extends StatusAsk {
  readonly sumsOf: SumsOf;
}

const UNJUDGED = ['Belum Dapat Dinilai', 'Dikecualikan', 'Tidak Berlaku'];
const BLANK = /^(?:kosong|blank)$/;

/** A row of `Pakta` by its headings. */
function documentRow(model: WorkbookModel, at: string): ReadonlyMap<string, string> {
  const [range] = rangesIn(at);
  if (range === undefined) throw new Error(`No cell: ${at}`);
  const { sheet, top } = range;
  const columns = Array.from({ length: 20 }, (_, index) => index + 1);
  let header = top - 1;
  while (header > 0 && !columns.some((column) => valueIn(model, sheet, header, column) === 'Nomor Pakta'))
    header -= 1;
  return new Map(
    columns.map((column) => [
      String(valueIn(model, sheet, header, column)),
      String(valueIn(model, sheet, top, column)).trim(),
    ]),
  );
}

function confirmTerms(pact: SaidPact, row: ReadonlyMap<string, string>): void {
  const told = [pact.number, pact.scope, pact.catchUp].map((text) => (BLANK.test(text) ? '' : text));
  const found = ['Nomor Pakta', 'Cakupan', 'Kejar'].map((heading) => row.get(heading));
  if (told.join('|') !== found.join('|'))
    throw new Error(`${told.join('|')} is told, ${found.join('|')} written`);
  const triggers = (row.get('Pemicu') ?? '').split(/ dan |, /).filter((word) => word !== '');
  const said = pact.triggers.filter((word) => !BLANK.test(word));
  if (triggers.join('|') !== said.join('|')) throw new Error(`Pemicu ${said.join('|')} is told`);
}

/** The verdicts that may stand in the sentence; null where it holds figures against nothing. */
export function possibleVerdicts(ask: PactAsk): readonly string[] | null {
  const { statement, model, language } = ask;
  const { pact, text } = statement;
  if (pact === null) return null;
  const row = documentRow(model, pact.at);
  confirmTerms(pact, row);
  if (pact.threshold === null)
    return /hasil berbeda|readings differ/.test(text) ? ['Perlu Telaah'] : openVerdicts(pact);
  const threshold = figureIn(pact.threshold, language);
  const written = pact.thresholdAt === null ? 100_000_000n : numberIn(cellOf(model, pact.thresholdAt));
  if (written !== threshold)
    throw new Error(`The threshold ${pact.threshold}% is not in ${String(pact.thresholdAt)}`);
  const isMet = meets(pact, threshold, ask);
  return isMet === null ? null : isMet ? metVerdicts(text) : missedVerdicts(statement, pact, row);
}

/** A blank scope judges a row alone, in the total and in the mean: its figures are none of them. */
const openVerdicts = (pact: SaidPact): readonly string[] | null => (BLANK.test(pact.scope) ? null : UNJUDGED);

const metVerdicts = (text: string): readonly string[] =>
  /target diringankan|the target was eased/.test(text) ? ['Perlu Telaah'] : ['Terpenuhi'];

const KINDS: Readonly<Record<string, string>> = { TW: 'Triwulan', Semester: 'Semester', Tahun: 'Tahun' };

function missedVerdicts(
  { period, text }: Statement,
  pact: SaidPact,
  row: ReadonlyMap<string, string>,
): readonly string[] {
  const kind = KINDS[period.split(' ')[0] ?? ''] ?? '';
  const isTriggered = pact.triggers.includes(kind);
  const isCaught = /terkejar pada|caught up by/.test(text);
  const isUnknown = /belum dapat dipastikan apakah|whether the shortfall/.test(text);
  const isEased = /target diringankan|the target was eased/.test(text);
  if (isCaught && !isEased) return ['Terkejar'];
  if (isUnknown || isEased) return ['Perlu Telaah'];
  if (!isTriggered) {
    if (kind === 'Semester' || /juga belum terpenuhi|not met either/.test(text)) return ['Perlu Klarifikasi'];
    return ['Peringatan'];
  }
  const reasons = / Perlu Telaah (?:karena|because) /.test(text);
  if (reasons) return ['Perlu Telaah'];
  if (row.get('Klausul') === '') return ['Perlu Klarifikasi'];
  if (!/menunggu keputusan pejabat yang berwenang/.test(text))
    throw new Error('The decision is not left open');
  return ['Terindikasi Pelanggaran'];
}

function meets(pact: SaidPact, threshold: bigint, ask: PactAsk): boolean | null {
  const { statement, language } = ask;
  if (pact.whole !== null) return wholeMeets(pact, pact.whole, threshold, ask);
  const figures = judgedFigures(pact.own ?? statement.status, ask);
  if (figures === null) return null;
  const { realisation, attainment } = figures;
  if (pact.amount !== null)
    confirmAway(
      pact.distance,
      realisation,
      whole(figureIn(pact.amount, language)),
      (pact.own ?? statement.status).direction !== 'higher',
      language,
    );
  return isAtLeast(attainment, threshold);
}

function wholeMeets(
  { scope, distance, told }: SaidPact,
  { count, rows, sums }: NonNullable<SaidPact['whole']>,
  threshold: bigint,
  { language, sumsOf, statement }: PactAsk,
): boolean | null {
  const named = rangesIn(rows).flatMap(({ sheet, top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => sumsOf(sheet, top + at)),
  );
  if (named.length !== count) throw new Error(`${String(count)} rows are told, ${rows} named`);
  // A mean of percentages lies no amount from its threshold.
  if (scope !== 'Total rupiah' && distance !== null) throw new Error(`${distance} is told of a mean`);
  if (scope !== 'Total rupiah') return shownMeets(statement.text, threshold, language);
  if (sums === null) return null;
  const [realisation, target] = sums.map((text) => figureIn(text, language)) as [bigint, bigint];
  // Other months or another day's target than the rows' own results have.
  const isOther =
    /(?:realisasi|realisation) \p{L}+–?\p{L}* Rp/u.test(told) || /Saat ditandatangani/.test(statement.text);
  const added = (key: 'target' | 'realisation'): bigint =>
    named.reduce((sum, row) => sum + (row[key] ?? 0n), 0n);
  if (!isOther && (added('target') !== target || added('realisation') !== realisation))
    throw new Error(`The rows add up to ${String(added('realisation'))} of ${String(added('target'))}`);
  const attainment: Fraction = { top: realisation, bottom: target };
  // The first amount to the sen that meets the threshold.
  const step = 100_000_000n * 10_000n;
  const asked = whole(((target * threshold + step - 1n) / step) * 10_000n);
  confirmAway(distance, whole(realisation), asked, false, language);
  return isAtLeast(attainment, threshold);
}

/** A mean is told cut, and no threshold of the test has more than two decimals. */
function shownMeets(text: string, threshold: bigint, language: 'id' | 'en'): boolean | null {
  const shown = /(?:baris|rows) \[[^\]]*\], (?:capaian|attainment) ([\d.,]+)%/.exec(text)?.[1];
  return shown === undefined ? null : figureIn(shown, language) >= threshold;
}
