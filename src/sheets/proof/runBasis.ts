// What a run rested on, as short hashes: dates and rules as a whole, people and documents an office, figures a row. Kept in the
// workbook so that a later run can say which of them changed. Bounded in size; holds no name, no figure and no key in plain.
// Hints for a cause, not a proof: the fingerprints are that.
import type { IsoDate } from '../../domain/calendar';
import type { EvaluationInput } from '../../domain/evaluation';
import { groupedBy } from '../../domain/groupedBy';
import type { Indicator } from '../../domain/indicator';
import { RULE_VERSION } from '../../domain/ruleVersion';
import type { Inspection } from '../inspection';
import { hashOf } from '../writing/contentHash';
import { answerLines } from './answerTexts';
import { SEPARATOR, sortedLines, type Texts } from './canonical';
import { addRealisation, addTargets, addTraits, identityText } from './figureTexts';
import { settingsLine } from './ruleTexts';

/** What is told apart of a row, in the order in which it is stored. */
export const ROW_FACETS = ['target', 'realisation', 'traits', 'question'] as const;
export type RowFacet = (typeof ROW_FACETS)[number];
export const OFFICE_FACETS = ['people', 'documents', 'figures'] as const;
export type OfficeFacet = (typeof OFFICE_FACETS)[number];

export type RowHashes = Readonly<Record<RowFacet, string>>;
export type OfficeHashes = Readonly<Record<OfficeFacet, string>>;

export interface RunBasis {
  readonly asOf: IsoDate;
  readonly ruleVersion: number;
  readonly settings: string;
  readonly answers: string;
  /** By hash of the office's code. */
  readonly offices: ReadonlyMap<string, OfficeHashes>;
  /** By hash of the row's identity; none of more rows than are kept, nor of rows that share an identity. */
  readonly rows: ReadonlyMap<string, RowHashes>;
}

/** More rows than these are not kept one by one: the text would grow past half a megabyte. */
const MOST_ROWS = 20_000;
const KEY = 7;
const HASH = 4;
const FORM = 'dasar/1';

const shortHash = (text: string, length: number): string => hashOf(text).padStart(KEY, '0').slice(-length);

export const rowKey = (indicator: Indicator): string => shortHash(identityText(indicator), KEY);
export const officeKey = (opd: string): string => shortHash(opd, KEY);

const known = new WeakMap<Indicator, RowHashes>();

export function rowHashes(indicator: Indicator): RowHashes {
  const hashes = known.get(indicator) ?? workedOut(indicator);
  known.set(indicator, hashes);
  return hashes;
}

function workedOut(indicator: Indicator): RowHashes {
  const hashed = (add: (texts: Texts, of: Indicator) => void): string => {
    const texts: Texts = [];
    add(texts, indicator);
    return shortHash(texts.join(SEPARATOR), HASH);
  };
  const holds = indicator.holds.map(({ questionId, periods }) => [questionId, periods]);
  return {
    target: hashed(addTargets),
    realisation: hashed(addRealisation),
    traits: hashed(addTraits),
    question: shortHash(sortedLines(holds).join(SEPARATOR), HASH),
  };
}

const isKept = ({ indicators }: EvaluationInput): boolean => indicators.length <= MOST_ROWS;

const officesOf = ({ indicators, holdings, pacts }: EvaluationInput): ReadonlySet<string> =>
  new Set([...indicators, ...holdings, ...pacts].map(({ opd }) => opd));

/** Of every office, by its code; nothing of the figures where rows are not kept one by one. */
export function allOfficeHashes(input: EvaluationInput): ReadonlyMap<string, OfficeHashes> {
  const by = <T extends { readonly opd: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> =>
    groupedBy(items, ({ opd }) => opd);
  const rows = by(isKept(input) ? input.indicators : []);
  const people = by([...input.holdings, ...input.pactHolds]);
  const documents = by([...input.pacts, ...input.exemptions, ...input.reorganisations]);
  const hash = (lines: readonly string[]): string => shortHash(lines.join(SEPARATOR), HASH);
  const figures = (own: readonly Indicator[]): readonly string[] =>
    own.map((indicator) => identityText(indicator) + Object.values(rowHashes(indicator)).join('')).sort();
  return new Map(
    [...officesOf(input)].map((opd) => [
      opd,
      {
        people: hash(sortedLines(people.get(opd) ?? [])),
        documents: hash(sortedLines(documents.get(opd) ?? [])),
        figures: hash(figures(rows.get(opd) ?? [])),
      },
    ]),
  );
}

export const settingsHash = (input: EvaluationInput): string => shortHash(settingsLine(input), KEY);
export const answersHash = (inspection: Pick<Inspection, 'questions' | 'settled'>): string =>
  shortHash(answerLines(inspection).join(SEPARATOR), KEY);

const joined = (facets: readonly string[], hashes: Readonly<Record<string, string>>): string =>
  facets.map((facet) => hashes[facet] ?? '').join('');

function rowsText(input: EvaluationInput): string {
  if (!isKept(input)) return '';
  const rows = groupedBy(input.indicators, rowKey);
  return [...rows]
    .flatMap(([key, [indicator, ...others]]) =>
      indicator === undefined || others.length > 0 ? [] : [key + joined(ROW_FACETS, rowHashes(indicator))],
    )
    .join('');
}

/** The basis of a run as the workbook keeps it. */
export function basisText(
  input: EvaluationInput,
  inspection: Pick<Inspection, 'questions' | 'settled'>,
): string {
  const head = [
    FORM,
    input.settings.asOf,
    String(RULE_VERSION),
    settingsHash(input),
    answersHash(inspection),
  ].join(' ');
  const offices = [...allOfficeHashes(input)].map(
    ([opd, hashes]) => officeKey(opd) + joined(OFFICE_FACETS, hashes),
  );
  return [head, offices.join(''), rowsText(input)].join('\n');
}

/** Records of one length: a key and a hash for each facet. */
function recordsOf<F extends string>(
  text: string,
  facets: readonly F[],
): ReadonlyMap<string, Readonly<Record<F, string>>> {
  const length = KEY + facets.length * HASH;
  const records = new Map<string, Readonly<Record<F, string>>>();
  for (let at = 0; at + length <= text.length; at += length) {
    const hashes = {} as Record<F, string>;
    facets.forEach((facet, index) => {
      const from = at + KEY + index * HASH;
      hashes[facet] = text.slice(from, from + HASH);
    });
    records.set(text.slice(at, at + KEY), hashes);
  }
  return records;
}

const HEAD = /^dasar\/1 (\d{4}-\d{2}-\d{2}) (\d{1,6}) ([0-9a-z]{7}) ([0-9a-z]{7})$/;

/** Reads back what `basisText` wrote; null for anything else. */
export function basisFrom(text: string | undefined): RunBasis | null {
  if (text === undefined) return null;
  const [head = '', offices = '', rows = ''] = text.split('\n');
  const [, asOf, ruleVersion, settings, answers] = HEAD.exec(head) ?? [];
  if (asOf === undefined || settings === undefined || answers === undefined) return null;
  return {
    asOf,
    ruleVersion: Number(ruleVersion),
    settings,
    answers,
    offices: recordsOf(offices, OFFICE_FACETS),
    rows: recordsOf(rows, ROW_FACETS),
  };
}
