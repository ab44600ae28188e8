// `Periode Ukur`, `Metode Perhitungan` and `Arah Indikator` of a target row. A blank without a default and a word that is
// not known become questions; nothing is guessed from the indicator's name.
import {
  DIRECTIONS,
  MEASURING,
  METHODS,
  type Direction,
  type Measuring,
  type Method,
} from '../../../domain/indicator';
import { chosen, DIRECTION_WORDS, MEASURING_WORDS, METHOD_WORDS } from '../cells/choices';
import { holdDraft, type IndicatorDraft } from '../draft';
import { addressUnder } from '../headers/foundTable';
import { nameKey } from '../keys/nameKey';
import type { TargetContext } from './readTargets';
import type { TableRow } from '../headers/tableRows';
import { isLevelUnit } from '../cells/unit';
import { wordKey } from '../cells/wordKey';

/** A column of one trait: its words, what it may be, and what stands in while a question about it is open. */
interface Trait<T extends string> {
  readonly kind: string;
  readonly heading: string;
  readonly unknown: string;
  readonly blank: string;
  readonly words: ReadonlyMap<string, T>;
  readonly choices: readonly T[];
  readonly meanwhile: T;
}

const MEASURING_TRAIT: Trait<Measuring> = {
  kind: 'measuring',
  heading: 'Periode Ukur',
  unknown: 'UNKNOWN_MEASURING',
  blank: 'UNKNOWN_MEASURING',
  words: MEASURING_WORDS,
  choices: MEASURING,
  meanwhile: 'Bulanan',
};
const METHOD_TRAIT: Trait<Method> = {
  kind: 'method',
  heading: 'Metode Perhitungan',
  unknown: 'UNKNOWN_METHOD',
  blank: 'METHOD_BLANK',
  words: METHOD_WORDS,
  choices: METHODS,
  meanwhile: 'Akumulasi',
};
const DIRECTION_TRAIT: Trait<Direction> = {
  kind: 'direction',
  heading: 'Arah Indikator',
  unknown: 'UNKNOWN_DIRECTION',
  blank: 'DIRECTION_BLANK',
  words: DIRECTION_WORDS,
  choices: DIRECTIONS,
  meanwhile: 'Semakin tinggi semakin baik',
};

export function measuringOf(context: TargetContext, draft: IndicatorDraft, row: TableRow): Measuring {
  return writtenTrait(context, draft, row, MEASURING_TRAIT) ?? 'Bulanan';
}

export function methodOf(
  context: TargetContext,
  draft: IndicatorDraft,
  row: TableRow,
  printed: Method | null = null,
): Method {
  const settled = writtenTrait(context, draft, row, METHOD_TRAIT) ?? usualMethod(draft, row) ?? printed;
  if (settled !== null) return settled;
  const facts = { unit: draft.unit, name: draft.row.name };
  return askedTrait(context, draft, row, METHOD_TRAIT, 'blank', wordKey(draft.unit), facts);
}

export function directionOf(
  context: TargetContext,
  draft: IndicatorDraft,
  row: TableRow,
  printed: Direction | null = null,
): Direction {
  const settled = writtenTrait(context, draft, row, DIRECTION_TRAIT) ?? usualDirection(draft) ?? printed;
  if (settled !== null) return settled;
  const { name } = draft.row;
  const facts = { name, unit: draft.unit };
  return askedTrait(context, draft, row, DIRECTION_TRAIT, 'blank', nameKey(name), facts);
}

/** What is known before anything is asked, null where a question would follow; null as a whole for an unknown word. */
export function settledTraits(
  draft: IndicatorDraft,
  row: TableRow,
): { readonly method: Method | null; readonly direction: Direction | null } | null {
  const method = row.text(METHOD_TRAIT.heading);
  const direction = row.text(DIRECTION_TRAIT.heading);
  const written = {
    method: chosen(METHOD_WORDS, method),
    direction: chosen(DIRECTION_WORDS, direction),
  };
  if ((method !== '' && written.method === null) || (direction !== '' && written.direction === null))
    return null;
  return {
    method: written.method ?? usualMethod(draft, row),
    direction: written.direction ?? usualDirection(draft),
  };
}

/** `BB (72,5)`: a grade with its figure is a word as much as a grade alone. */
const GRADED = /^[A-Z][A-Z+-]{0,3} ?\(\s*[\d.,]+\s*\)$/;

function usualMethod({ isRupiah, plan, unit }: IndicatorDraft, row: TableRow): Method | null {
  if (isRupiah) return 'Akumulasi';
  const hasWord =
    plan.original?.kind === 'word' || plan.revised?.kind === 'word' || GRADED.test(row.text('Target Murni'));
  return hasWord || isLevelUnit(unit) ? 'Posisi Akhir' : null;
}

function usualDirection({ row: { code, name }, isRupiah }: IndicatorDraft): Direction | null {
  const isRevenue =
    code === null ? !/\b(?:belanja|tunggakan|piutang|utang|biaya)\b/i.test(name) : !/^[56]\./.test(code);
  return isRupiah && isRevenue ? 'Semakin tinggi semakin baik' : null;
}

/** What the cell says, asked about where its word is not known; null for a blank cell. */
function writtenTrait<T extends string>(
  context: TargetContext,
  draft: IndicatorDraft,
  row: TableRow,
  trait: Trait<T>,
): T | null {
  const written = row.text(trait.heading);
  if (written === '') return null;
  const facts = { found: written };
  return (
    chosen(trait.words, written) ?? askedTrait(context, draft, row, trait, 'unknown', wordKey(written), facts)
  );
}

/** Asks once for each `what` of a sheet; an open question holds the draft. */
function askedTrait<T extends string>(
  context: TargetContext,
  draft: IndicatorDraft,
  row: TableRow,
  trait: Trait<T>,
  reason: 'unknown' | 'blank',
  what: string,
  facts: Readonly<Record<string, string>>,
): T {
  const sheet = row.table.grid.name;
  const id = `${trait.kind}:${sheet}!${what}`;
  const code = trait[reason];
  const answer = context.log.ask({
    id,
    code,
    sheet,
    cell:
      addressUnder(row.table, row.index, trait.heading) ??
      addressUnder(row.table, row.index, 'Uraian/Indikator Kinerja'),
    facts,
    options: trait.choices.map((choice) => ({ id: choice })),
  });
  if (answer === null) holdDraft(draft, code, id, context.log);
  return trait.choices.find((choice) => choice === answer) ?? trait.meanwhile;
}
