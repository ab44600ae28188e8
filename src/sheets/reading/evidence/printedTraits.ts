// Direction and method of a row that says neither, by the attainments that the sheet prints for it: taken where exactly one
// reading reproduces them. Overrules nothing that is written, and asks nothing.
import { attainmentOf } from '../../../domain/attainment';
import { DIRECTIONS, METHODS, type Direction, type Method } from '../../../domain/indicator';
import type { Ratio } from '../../../domain/ratio';
import type { IndicatorDraft } from '../draft';
import type { FoundTable } from '../headers/foundTable';
import type { SourceRow } from '../rows/sourceRows';
import { agreementOf, printedPercent, type Agreement, type PrintedFigure } from './printedFigure';
import { printedSpan, type PrintedSpan } from './printedHeading';
import {
  BASES,
  falls,
  KINDS,
  lastFilled,
  realised,
  stageKinds,
  targetFor,
  type Base,
  type Figures,
  type Kind,
  type Reach,
} from './writtenFigures';

/** Null: not known. */
export interface Traits {
  readonly method: Method | null;
  readonly direction: Direction | null;
}

/** A printed percentage of one row. */
export interface PrintedCell {
  readonly table: FoundTable;
  readonly row: number;
  readonly column: number;
  readonly texts: string;
  readonly span: PrintedSpan | null;
  readonly figure: PrintedFigure;
}

/** One way to come from the row's figures to a percentage. */
interface Reading {
  readonly method: Method;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly stages: Kind;
  readonly base: Base;
  readonly reach: Reach;
}

/** The figures of a row as far as they bear on a percentage. */
export interface Evidence {
  readonly plan: IndicatorDraft['plan'];
  readonly figures: Figures;
  /** How the realisation may be read: one where headings say it. */
  readonly kinds: readonly Kind[];
  readonly cells: readonly PrintedCell[];
}

/** Whether anything may be printed beside a row; most tables print nothing. */
export const mayPrint = ({ table }: SourceRow): boolean => (table.printed ?? []).length > 0;

/** The percentages that the sheets print beside these rows. */
export function printedCells(rows: readonly SourceRow[]): readonly PrintedCell[] {
  const cells = new Map<string, PrintedCell>();
  for (const { table, index } of rows)
    for (const { what, column, texts } of table.printed ?? []) {
      const figure = what === 'percent' ? printedPercent(table, index, column) : null;
      // Target and realisation on one sheet are two tables with the same columns.
      const key = `${table.grid.name} ${index} ${column}`;
      if (figure !== null)
        cells.set(key, { table, row: index, column, texts, span: printedSpan(texts), figure });
    }
  const all = [...cells.values()];
  // Shares and growth stand beside attainments; a heading that names the attainment goes before `%`.
  const named = all.filter(({ texts }) => texts.includes('capaian'));
  return named.length > 0 ? named : all;
}

export const kindsOf = (figures: Figures, isRunning: boolean): readonly Kind[] =>
  isRunning ? ['running'] : falls(figures) ? ['own'] : KINDS;

function readingsOf({ plan, kinds }: Evidence, known: Traits): readonly Reading[] {
  const methods = known.method === null ? METHODS : [known.method];
  const directions = known.direction === null ? DIRECTIONS : [known.direction];
  const readings: Reading[] = [];
  for (const method of methods)
    for (const direction of directions)
      for (const base of BASES)
        for (const reach of ['upTo', 'within'] as const)
          for (const kind of method === 'Akumulasi' ? kinds : (['own'] as const))
            for (const stages of base === 'stage' ? stageKinds(plan, true) : (['own'] as const))
              readings.push({ method, direction, kind, stages, base, reach });
  return readings;
}

/** What a reading makes of the cell; null where the row has no figures for it. */
function attained({ plan, figures }: Evidence, { span }: PrintedCell, reading: Reading): Ratio | null {
  const { method, direction, kind, stages, base } = reading;
  const last = lastFilled(figures);
  const of = span ?? { first: 1, last, isRunning: true };
  const reach = of.isRunning ? 'upTo' : reading.reach;
  const amount = last === 0 ? null : realised(figures, of, method, kind, reach);
  const target = targetFor(plan, base, of, stages, reach, method);
  if (amount === null || target === null) return null;
  const attainment = attainmentOf(target, { kind: 'amount', value: amount }, direction);
  return attainment.kind === 'ratio' ? attainment.value : null;
}

/** Whether a reading reproduces every cell; strong where one of them hardly is so by chance. */
function reproduces(evidence: Evidence, reading: Reading): Agreement {
  let best: Agreement = 'no';
  for (const cell of evidence.cells) {
    const exact = attained(evidence, cell, reading);
    const found = exact === null ? 'no' : agreementOf(exact, cell.figure);
    if (found === 'no') return 'no';
    if (found === 'strong') best = 'strong';
    else if (best === 'no') best = 'weak';
  }
  return best;
}

/** The cells to which the row has figures: a percentage of a month that has none is not evidence. */
const withFigures = (evidence: Evidence): Evidence => ({
  ...evidence,
  cells: evidence.cells.filter(({ span, figure }) => {
    const last = span?.last ?? lastFilled(evidence.figures);
    const isZero = figure.values.every((value) => value === 0n);
    return last > 0 && !(isZero && (evidence.figures[last - 1] ?? null) === null);
  }),
});

/** A point that both sides miss equals a plain direction until it is passed, and nobody who means it leaves that unsaid. */
const isPoint = ({ plan }: Evidence): boolean =>
  [plan.original, plan.revised, ...(plan.cumulativeStages ?? []), ...(plan.ownStages ?? [])].every(
    (value) => value?.kind !== 'range',
  );

interface Fitting {
  readonly methods: ReadonlySet<Method>;
  readonly directions: ReadonlySet<Direction>;
  /** Whether one of the readings hardly reproduces the printed figures by chance. */
  readonly isStrong: boolean;
}

/** The readings with these traits that reproduce every printed figure to which the row has its own. */
function fittingOf(all: Evidence, known: Traits): Fitting {
  const evidence = withFigures(all);
  const readings = evidence.cells.length === 0 ? [] : readingsOf(evidence, known);
  const found = readings.flatMap((reading) => {
    const agreement = reproduces(evidence, reading);
    return agreement === 'no' ? [] : [{ reading, agreement }];
  });
  const plain = found.filter(({ reading }) => reading.direction !== 'Rentang');
  const fitting = known.direction === null && plain.length > 0 && isPoint(evidence) ? plain : found;
  return {
    methods: new Set(fitting.map(({ reading }) => reading.method)),
    directions: new Set(fitting.map(({ reading }) => reading.direction)),
    isStrong: fitting.some(({ agreement }) => agreement === 'strong'),
  };
}

const only = <T>(values: ReadonlySet<T>): T | null => (values.size === 1 ? ([...values][0] ?? null) : null);

/** The traits on which all readings that reproduce the printed figures agree, with what was known before. */
export function printedTraits(all: Evidence, known: Traits): Traits {
  const { methods, directions, isStrong } = fittingOf(all, known);
  if (!isStrong) return known;
  return { method: known.method ?? only(methods), direction: known.direction ?? only(directions) };
}

/**
 * What the printed figures say against the method that goes without saying: another one that alone reproduces them, or
 * `open` where they may be those of another. Null where they follow from it, or from no method at all.
 */
export function methodAgainst(all: Evidence, usual: Traits): Method | 'open' | null {
  if (fittingOf(all, usual).methods.size > 0) return null;
  const { methods, isStrong } = fittingOf(all, { ...usual, method: null });
  if (methods.size === 0) return null;
  const isNamed = all.cells.some(({ texts }) => texts.includes('capaian'));
  // A whole percentage under a plain `%` is met by chance too easily to doubt a method.
  if (!isStrong) return isNamed ? 'open' : null;
  return only(methods) ?? 'open';
}

/** The first printed cell, where no reading of known traits reproduces any; null where one does or none is printed. */
export function differingCell(all: Evidence, known: Traits): PrintedCell | null {
  const evidence = withFigures(all);
  const readings = readingsOf(evidence, known);
  const isMet = (cell: PrintedCell): boolean =>
    readings.some((reading) => {
      const exact = attained(evidence, cell, reading);
      return exact !== null && agreementOf(exact, cell.figure) !== 'no';
    });
  return evidence.cells.some(isMet) ? null : (evidence.cells[0] ?? null);
}
