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
import type { KnownTraits, ToldTraits } from '../evidence/traitEvidence';
import type { AskingRow, Draft } from '../findings';
import { addressUnder } from '../headers/foundTable';
import { nameKey } from '../keys/nameKey';
import { blankRows } from './blankRows';
import { askShared } from '../sharedQuestion';
import type { TargetContext } from './readTargets';
import type { TableRow } from '../headers/tableRows';
import { isLevelUnit } from '../cells/unit';
import { matterOfName, type Matter } from './matterWords';
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
  { method: printed, isMethodOpen }: Pick<ToldTraits, 'method' | 'isMethodOpen'>,
  matter: Matter,
): Method {
  const usual = isMethodOpen ? null : usualMethod(draft, row, matter);
  const settled = writtenTrait(context, draft, row, METHOD_TRAIT) ?? printed ?? usual;
  if (settled !== null) return settled;
  const unit = wordKey(draft.unit);
  const ids = { shared: `method:${row.table.grid.name}!${unit}`, own: `${unit}/${nameKey(draft.row.name)}` };
  // A level has no running totals to ask about, unless it is answered that it adds up.
  const trait: Trait<Method> = isMethodOpen ? { ...METHOD_TRAIT, meanwhile: 'Posisi Akhir' } : METHOD_TRAIT;
  return askedBlank(context, draft, row, trait, ids);
}

export function directionOf(
  context: TargetContext,
  draft: IndicatorDraft,
  row: TableRow,
  printed: Direction | null,
  matter: Matter,
): Direction {
  const settled =
    writtenTrait(context, draft, row, DIRECTION_TRAIT) ??
    signedDirection(row) ??
    usualDirection(draft, matter) ??
    printed;
  if (settled !== null) return settled;
  const { name } = draft.row;
  const block = moneyBlock(draft, matter);
  const isAlone = block === null && MAY_BE_LOWER.test(name);
  const shared = isAlone ? null : `directions:${row.table.grid.name}!${block ?? wordKey(draft.unit)}`;
  return askedBlank(context, draft, row, DIRECTION_TRAIT, { shared, own: nameKey(name) });
}

/** `≤ 5`, `maks. 30`: what may not be passed is better low, what must be reached is better high. */
function signedDirection(row: TableRow): Direction | null {
  if (typeof row.value('Target Murni') === 'number') return null;
  const text = row.text('Target Murni') || row.text('Target Perubahan');
  if (/^(?:<=?|≤|=<|maks(?:imal|imum)?\b)/i.test(text)) return 'Semakin rendah semakin baik';
  return /^(?:>=?|≥|=>|min(?:imal|imum)?\b\.?(?=\s|\d))/i.test(text) ? 'Semakin tinggi semakin baik' : null;
}

/**
 * One question a block: expenditure, financing and its two sides by their codes; other money by its unit, that which may
 * well be better low apart.
 */
function moneyBlock({ row: { code, name }, isRupiah, unit }: IndicatorDraft, matter: Matter): string | null {
  if (!isRupiah) return null;
  const byCode = code === null ? null : /^(?:[58]|6(?:\.\d+)?)(?=\.|$)/.exec(code);
  if (byCode !== null) return byCode[0];
  if (matter === 'spending') return 'belanja';
  return `${wordKey(unit)}${MAY_BE_LOWER.test(name) || matterOfName(name) === 'other' ? '/low' : ''}`;
}

/** Names whose direction may well differ from their neighbours' are asked about by themselves. Decides nothing. */
const MAY_BE_LOWER =
  /\b(?:\w*(?:miskin|stunting|anggur|mati|sakit|keluh|adu[ka]n|temuan|langgar|lambat|tunggak|piutang|utang|inflasi|gini|risiko|resiko|kurang|turun|putus|prevalensi|kasus|waktu|lama|rugi|rusak|bocor|emisi|cemar|kumuh|timpang|biaya|belanja|silpa|kriminal|kecelaka|banjir|bencana|gizi)\w*)/i;

/** What is known before anything is asked, null where a question would follow; null as a whole for an unknown word. */
export function settledTraits(draft: IndicatorDraft, row: TableRow, matter: Matter): KnownTraits | null {
  const method = row.text(METHOD_TRAIT.heading);
  const direction = row.text(DIRECTION_TRAIT.heading);
  const written = {
    method: chosen(METHOD_WORDS, method),
    direction: chosen(DIRECTION_WORDS, direction),
  };
  if ((method !== '' && written.method === null) || (direction !== '' && written.direction === null))
    return null;
  const usual = usualMethod(draft, row, matter);
  return {
    method: written.method ?? usual,
    direction: written.direction ?? signedDirection(row) ?? usualDirection(draft, matter),
    isMethodUsual: written.method === null && usual === 'Posisi Akhir' && isLevelUnit(draft.unit),
  };
}

/** `BB (72,5)`: a grade with its figure is a word as much as a grade alone. */
const GRADED = /^[A-Z][A-Z+-]{0,3} ?\(\s*[\d.,]+\s*\)$/;

/** Money that neither comes in nor is spent, as arrears or losses, may be what stands at the end. */
function usualMethod({ isRupiah, plan, unit }: IndicatorDraft, row: TableRow, matter: Matter): Method | null {
  if (isRupiah) return matter === 'other' ? null : 'Akumulasi';
  const hasWord =
    plan.original?.kind === 'word' || plan.revised?.kind === 'word' || GRADED.test(row.text('Target Murni'));
  return hasWord || isLevelUnit(unit) ? 'Posisi Akhir' : null;
}

/** Expenditure is no revenue, whatever is printed beside it; a word is met or not, whichever way is better. */
function usualDirection({ isRupiah, plan }: IndicatorDraft, matter: Matter): Direction | null {
  const isRevenue = isRupiah && matter === 'revenue';
  return isRevenue || isOfWords(plan) ? 'Semakin tinggi semakin baik' : null;
}

function isOfWords(plan: IndicatorDraft['plan']): boolean {
  const { original, revised, cumulativeStages, ownStages, months } = plan;
  const filled = [original, revised, ...(cumulativeStages ?? []), ...(ownStages ?? [])].flatMap(
    (value) => value ?? [],
  );
  return months === null && filled.length > 0 && filled.every(({ kind }) => kind === 'word');
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
  return chosen(trait.words, written) ?? askedWord(context, draft, row, trait, written);
}

/** Asks once for each word of a sheet; an open question holds the draft. */
function askedWord<T extends string>(
  context: TargetContext,
  draft: IndicatorDraft,
  row: TableRow,
  trait: Trait<T>,
  written: string,
): T {
  const id = `${trait.kind}:${row.table.grid.name}!${wordKey(written)}`;
  const answer = context.log.ask({
    ...traitQuestion(row, trait),
    id,
    code: trait.unknown,
    facts: { found: written },
    of: askerOf(draft),
  });
  return settledBy(context, draft, trait, { code: trait.unknown, id, answer });
}

/** Asks about a blank cell: once for all rows of `shared`, or, where that is null, about this one. */
function askedBlank<T extends string>(
  context: TargetContext,
  draft: IndicatorDraft,
  row: TableRow,
  trait: Trait<T>,
  ids: { readonly shared: string | null; readonly own: string },
): T {
  const { log } = context;
  const of = askerOf(draft);
  const ownId = `${trait.kind}:${row.table.grid.name}!${ids.own}`;
  const facts = { unit: draft.unit };
  const question = { ...traitQuestion(row, trait), code: trait.blank, facts };
  const { answer, questionId } =
    ids.shared === null
      ? { answer: log.ask({ ...question, id: ownId, of }), questionId: ownId }
      : askShared(
          log,
          { ...question, id: ids.shared, restsOn: blankRows(row.table, trait.heading, row.text('Satuan')) },
          ownId,
          of,
        );
  return settledBy(context, draft, trait, { code: trait.blank, id: questionId, answer });
}

const askerOf = ({ row }: IndicatorDraft): AskingRow => ({
  key: `${row.table.grid.name}!${row.row}`,
  name: row.name,
});

const traitQuestion = <T extends string>(
  { table, index }: TableRow,
  { heading, choices }: Trait<T>,
): Pick<Draft, 'sheet' | 'cell' | 'options'> => ({
  sheet: table.grid.name,
  cell: addressUnder(table, index, heading) ?? addressUnder(table, index, 'Uraian/Indikator Kinerja'),
  options: choices.map((choice) => ({ id: choice })),
});

function settledBy<T extends string>(
  context: TargetContext,
  draft: IndicatorDraft,
  { choices, meanwhile }: Trait<T>,
  asked: { readonly code: string; readonly id: string; readonly answer: string | null },
): T {
  if (asked.answer === null) holdDraft(draft, asked.code, asked.id, context.log);
  return choices.find((choice) => choice === asked.answer) ?? meanwhile;
}
