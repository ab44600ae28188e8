// What a header makes of its columns for each kind of table: which canonical headings stand where. Finds no rows, no figure.
import {
  MONTH_TARGET_HEADINGS,
  OWN_STAGE_HEADINGS,
  STAGE_HEADINGS,
  type SourceRole,
} from '../../templateSheets';
import { isMatterHeading } from '../captions/otherMatters';
import { DEPOSIT_AMOUNT, depositHeading, depositPaths, depositSigns } from '../deposits/depositHeadings';
import { figureHeading, LETTER, type About } from './figureHeading';
import { isOfOtherFigures } from './otherFigures';
import type { HeadingPath } from './headerPaths';
import { DICTIONARIES } from './headingDictionary';
import { recurringSpan } from './recurringTargets';
import { ROLE_SIGNS } from './roleSigns';
import { weakHeadings } from './weakHeadings';
import { namedYear } from './yearColumns';
import { withoutDocuments } from '../cells/documentWords';
import { bareWord } from '../cells/headingText';
import { hasSettledFigure, NOTHING_SETTLED, type FigureRole, type Settled } from '../pointing/settledColumns';
import {
  PERIOD,
  PERIOD_REALISATION,
  PERIOD_TARGET,
  RELATIVE_HEADINGS,
  SLOT_HEADINGS,
  UNPLACED_TARGETS,
  UP_TO_MONTH,
} from './slots';

/** Units and years behind a heading: `Target Murni (Rp juta)`, `APBD 2026`, `Target T.A. 2026 (Rp)`. */
const TRAILING = /\s*(?:\((?!%)[^)]*\)|(?:tahun|t\.?a\.?|thn)?\s*(?:19|20)\d\d|\btahun anggaran|\bt\.a\.?)$/;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;
const yearIn = (text: string): number | null => Number(YEAR.exec(withoutDocuments(text))?.[1] ?? 0) || null;

interface Match {
  readonly heading: string;
  /** Columns of a lower rank go before others of the same heading; 0 is the template's own word. */
  readonly rank: number;
  /** A quarter's figures without a word that says whether they run from January. */
  readonly isUnclear: boolean;
  readonly year: number | null;
}

function inDictionary(role: SourceRole, text: string): Match | null {
  const words = DICTIONARIES[role];
  let folded = text;
  for (let turn = 0; turn < 4 && folded !== ''; turn += 1) {
    const bare = bareWord(folded);
    const heading = words.get(bare);
    if (heading !== undefined)
      return { heading, rank: bareWord(heading) === bare ? 0 : 1, isUnclear: false, year: yearIn(text) };
    const shorter = folded.replace(TRAILING, '').trim();
    if (shorter === folded) break;
    folded = shorter;
  }
  return identityIn(words, text);
}

/** Two words for one thing in one heading: `Uraian / Jenis Penerimaan`. */
function identityIn(words: ReadonlyMap<string, string>, text: string): Match | null {
  if (!text.includes('/')) return null;
  const headings = new Set(text.split('/').map((part) => words.get(bareWord(part))));
  const [heading] = headings;
  const isIdentity = heading !== undefined && headings.size === 1 && IDENTITY.has(heading);
  return isIdentity ? { heading, rank: 2, isUnclear: false, year: null } : null;
}

const IDENTITY: ReadonlySet<string> = new Set([
  'Uraian/Indikator Kinerja',
  'Kode Rekening',
  'Perangkat Daerah',
]);

/** A meaning that was given goes before all that words say. */
const given = (heading: string): Match => ({ heading, rank: -1, isUnclear: false, year: null });

/** Roles whose columns hold figures. */
export const isFigureRole = (role: SourceRole): role is FigureRole =>
  role === 'target' || role === 'realisation';

/** What the words above a column say it is in a table of a role; null where they say nothing. */
export const saidOf = (role: FigureRole, path: HeadingPath, about: About | null): string | null =>
  lookUp(role, path, about)?.heading ?? null;

/** `TW I + II` is no `TW III`, which its bare letters would be. */
const JOINED_NUMERALS = /\b(?:[ivx]{1,4}|\d{1,2})\s*[+&/,-]\s*(?:[ivx]{1,4}|\d{1,2})\b/;

/** What a column is in a table of a role: by all its headings together, by the grammar of figures, by the innermost. */
function lookUp(role: SourceRole, path: HeadingPath, about: About | null): Match | null {
  const [first] = path.texts;
  if (first === undefined || (role === 'realisation' && isOfOtherFigures(path))) return null;
  const whole = path.texts.length === 1 ? first : path.texts.join(' ');
  // `AGUS` over `T` is no `Agust`.
  const isLetter = path.texts.length > 1 && LETTER.test(path.texts.at(-1) ?? '');
  const isApart = isLetter || JOINED_NUMERALS.test(whole) || recurringSpan(path.texts) !== null;
  const known = isApart ? null : inDictionary(role, whole);
  if (known !== null || (role !== 'target' && role !== 'realisation'))
    return known ?? inDictionary(role, path.texts.at(-1) ?? '');
  const figure = figureHeading(path, about);
  // `Ketetapan` over months makes them none of what came in.
  const isMatter = figure === null && path.texts.slice(0, -1).some(isMatterHeading);
  if (figure === null) return isMatter ? null : inDictionary(role, path.texts.at(-1) ?? '');
  return figure.kind === 'figure' && ROLE_FIGURES[role]?.has(figure.heading) === true ? figure : null;
}

const ROLE_FIGURES: Readonly<Partial<Record<SourceRole, ReadonlySet<string>>>> = {
  target: new Set([
    'Target Murni',
    'Target Perubahan',
    ...STAGE_HEADINGS,
    ...OWN_STAGE_HEADINGS,
    ...MONTH_TARGET_HEADINGS,
    ...UNPLACED_TARGETS,
  ]),
  realisation: new Set([...SLOT_HEADINGS, ...RELATIVE_HEADINGS]),
};

export interface Header {
  readonly role: SourceRole;
  readonly isDeposits: boolean;
  readonly columns: Map<string, number>;
  /** Columns beside the name or the code that it spreads over. */
  readonly spread: Map<string, readonly number[]>;
  readonly doubled: Map<string, number[]>;
  readonly unclear: Set<string>;
  readonly yearly: Map<string, ReadonlyMap<number, number>>;
  readonly written: Map<string, string>;
}

const SPREAD_HEADINGS = ['Uraian/Indikator Kinerja', 'Kode Rekening'];

interface Place {
  readonly column: number;
  readonly match: Match;
  readonly text: string;
}

function headerOf(
  role: SourceRole,
  paths: readonly HeadingPath[],
  left: number,
  about: About | null,
  settled: Settled,
): Header | null {
  const found = new Map<string, Place[]>();
  paths.forEach((path, at) => {
    const own = isFigureRole(role) ? settled(role, path, left + at) : undefined;
    if (own === null || (own === undefined && path.isContinued)) return;
    const match = own === undefined ? lookUp(role, path, about) : given(own);
    if (match === null) return;
    const places = found.get(match.heading) ?? [];
    found.set(match.heading, [...places, { column: left + at, match, text: path.texts.join(' ') }]);
  });
  if (found.has(PERIOD)) tellPeriods(found);
  tellFirstStage(found);
  for (const { heading, at } of weakHeadings(role, new Set(found.keys()), paths))
    found.set(heading, [
      { column: left + at, match: given(heading), text: paths[at]?.texts.join(' ') ?? '' },
    ]);
  const signs = ROLE_SIGNS.find((sign) => sign.role === role)?.groups ?? [];
  if (!signs.every((group) => group.some((heading) => found.has(heading)))) return null;
  const header = emptyHeader(role);
  fillHeader(header, found, paths, left);
  return header;
}

const OF_THE_YEAR = /tahun|apbd|murni|anggaran|annual/;

/** Under a column of periods a plain `Target` or `Realisasi` is that of the row's period. */
function tellPeriods(found: Map<string, Place[]>): void {
  const move = (from: string, to: string, isOf: (place: Place) => boolean): void => {
    const all = found.get(from) ?? [];
    const moved = all.filter(isOf);
    if (moved.length === 0) return;
    const rest = all.filter((place) => !isOf(place));
    if (rest.length === 0) found.delete(from);
    else found.set(from, rest);
    found.set(to, moved);
  };
  move('Target Murni', PERIOD_TARGET, ({ text }) => !OF_THE_YEAR.test(text));
  move(UP_TO_MONTH, PERIOD_REALISATION, () => true);
}

/** `Januari - Maret` before `Januari - Juni`: the first quarter's own target is the one up to its end. */
function tellFirstStage(found: Map<string, Place[]>): void {
  const [own = '', ...others] = OWN_STAGE_HEADINGS;
  const [upTo = '', ...later] = STAGE_HEADINGS;
  const places = found.get(own);
  if (places === undefined || found.has(upTo) || others.some((heading) => found.has(heading))) return;
  if (!later.some((heading) => found.has(heading))) return;
  found.delete(own);
  found.set(upTo, places);
}

/** A list of deposits, null where the headings are no such list's. */
function depositHeader(
  paths: readonly HeadingPath[],
  left: number,
  settled: Settled,
  isPointed: boolean,
): Header | null {
  if (isPointed) {
    if (!paths.some((path, at) => settled('realisation', path, left + at) === DEPOSIT_AMOUNT)) return null;
  } else {
    if (hasSettledFigure(settled, paths, left)) return null;
    if (!depositSigns(paths.map((path) => (path.isContinued ? '' : path.texts.join(' '))))) return null;
  }
  const found = new Map<string, Place[]>();
  paths.forEach((path, at) => {
    const text = path.texts.join(' ');
    const own = settled('realisation', path, left + at);
    const known = typeof own === 'string' ? given(own) : inDictionary('realisation', text);
    const heading = known?.heading ?? depositHeading(text);
    if (heading === null || own === null || (own === undefined && path.isContinued)) return;
    const match = known ?? { heading, rank: 0, isUnclear: false, year: null };
    found.set(heading, [...(found.get(heading) ?? []), { column: left + at, match, text }]);
  });
  const header: Header = { ...emptyHeader('realisation'), isDeposits: true };
  fillHeader(header, found, paths, left);
  return header;
}

const emptyHeader = (role: SourceRole): Header => ({
  role,
  isDeposits: false,
  columns: new Map(),
  spread: new Map(),
  doubled: new Map(),
  unclear: new Set(),
  yearly: new Map(),
  written: new Map(),
});

function fillHeader(
  header: Header,
  found: ReadonlyMap<string, readonly Place[]>,
  paths: readonly HeadingPath[],
  left: number,
): void {
  for (const [heading, all] of found) addColumn(header, heading, all);
  for (const heading of SPREAD_HEADINGS) {
    const column = header.columns.get(heading);
    if (column !== undefined) header.spread.set(heading, spreadOf(paths, left, column));
  }
}

/** The column and those to its right over which its heading spreads. */
function spreadOf(paths: readonly HeadingPath[], left: number, column: number): readonly number[] {
  const own = paths[column - left]?.texts.join('\n');
  const places = [column];
  for (let at = column - left + 1; at < paths.length; at += 1) {
    const path = paths[at];
    if (path?.isContinued !== true || path.texts.join('\n') !== own) break;
    places.push(left + at);
  }
  return places;
}

function addColumn(header: Header, heading: string, all: readonly Place[]): void {
  const rank = Math.min(...all.map(({ match }) => match.rank));
  const chosen = all.filter(({ match }) => match.rank === rank);
  const [first] = chosen;
  if (first === undefined) return;
  header.columns.set(heading, first.column);
  header.written.set(heading, withYear(first));
  if (first.match.isUnclear) header.unclear.add(heading);
  if (chosen.length === 1) return;
  const years = new Map(
    chosen.flatMap(({ column, match }) => (match.year === null ? [] : [[match.year, column]])),
  );
  const dated = chosen.filter(({ match }) => match.year !== null);
  if (dated.length > 0 && years.size === dated.length) header.yearly.set(heading, years);
  header.doubled.set(
    heading,
    chosen.map(({ column }) => column),
  );
}

/** The cell of a date that shows its month and year holds neither as a text. */
function withYear({ match: { heading, year }, text }: Place): string {
  if (year === null || namedYear(text) !== null) return text;
  return `${/\D/.test(text) ? text : heading.toLowerCase()} ${String(year)}`;
}

/** The tables that a header heads: one, or targets and realisation over the same rows. */
export function headersOf(
  paths: readonly HeadingPath[],
  left: number,
  about: About | null,
  settled: Settled = NOTHING_SETTLED,
  isPointed = false,
): readonly Header[] {
  const deposits = depositHeader(isPointed ? paths : depositPaths(paths), left, settled, isPointed);
  if (deposits !== null) return [deposits];
  const headers: Header[] = [];
  for (const { role } of ROLE_SIGNS) {
    if (isPointed && !isFigureRole(role)) continue;
    const header = headerOf(role, paths, left, about, settled);
    if (header === null) continue;
    const isSecond = headers.length > 0 && !(role === 'realisation' && headers[0]?.role === 'target');
    if (!isSecond) headers.push(header);
  }
  return headers;
}
