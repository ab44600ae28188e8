// `Periode Ukur`, `Metode Perhitungan` and `Arah Indikator` of a target row. A blank without a default and a word that is
// not known become questions; nothing is guessed from the indicator's name.
import {
  DIRECTIONS,
  MEASURING,
  METHODS,
  type Direction,
  type Measuring,
  type Method,
} from '../../domain/indicator';
import { chosen, DIRECTION_WORDS, MEASURING_WORDS, METHOD_WORDS } from './choices';
import { holdDraft, type IndicatorDraft } from './draft';
import { addressUnder } from './foundTable';
import { nameKey } from './nameKey';
import type { TargetContext } from './readTargets';
import type { TableRow } from './tableRows';
import { isLevelUnit } from './unit';
import { wordKey } from './wordKey';

export function measuringOf(context: TargetContext, draft: IndicatorDraft, row: TableRow): Measuring {
  const written = row.text('Periode Ukur');
  const known = written === '' ? 'Bulanan' : chosen(MEASURING_WORDS, written);
  if (known !== null) return known;
  return (
    askWord(
      context,
      draft,
      row,
      {
        kind: 'measuring',
        code: 'UNKNOWN_MEASURING',
        heading: 'Periode Ukur',
        what: wordKey(written),
        facts: { found: written },
      },
      MEASURING,
    ) ?? 'Bulanan'
  );
}

export function methodOf(context: TargetContext, draft: IndicatorDraft, row: TableRow): Method {
  const written = row.text('Metode Perhitungan');
  if (written !== '') {
    const known = chosen(METHOD_WORDS, written);
    if (known !== null) return known;
    return (
      askWord(
        context,
        draft,
        row,
        {
          kind: 'method',
          code: 'UNKNOWN_METHOD',
          heading: 'Metode Perhitungan',
          what: wordKey(written),
          facts: { found: written },
        },
        METHODS,
      ) ?? 'Akumulasi'
    );
  }
  if (draft.isRupiah) return 'Akumulasi';
  const hasWord = draft.plan.original?.kind === 'word' || draft.plan.revised?.kind === 'word';
  if (hasWord || isLevelUnit(draft.unit)) return 'Posisi Akhir';
  const facts = { unit: draft.unit, name: draft.row.name };
  return (
    askWord(
      context,
      draft,
      row,
      {
        kind: 'method',
        code: 'METHOD_BLANK',
        heading: 'Metode Perhitungan',
        what: wordKey(draft.unit),
        facts,
      },
      METHODS,
    ) ?? 'Akumulasi'
  );
}

export function directionOf(context: TargetContext, draft: IndicatorDraft, row: TableRow): Direction {
  const written = row.text('Arah Indikator');
  if (written !== '') {
    const known = chosen(DIRECTION_WORDS, written);
    if (known !== null) return known;
    return (
      askWord(
        context,
        draft,
        row,
        {
          kind: 'direction',
          code: 'UNKNOWN_DIRECTION',
          heading: 'Arah Indikator',
          what: wordKey(written),
          facts: { found: written },
        },
        DIRECTIONS,
      ) ?? 'Semakin tinggi semakin baik'
    );
  }
  const { code, name } = draft.row;
  const isRevenue =
    code === null ? !/\b(?:belanja|tunggakan|piutang|utang|biaya)\b/i.test(name) : !/^[56]\./.test(code);
  if (draft.isRupiah && isRevenue) return 'Semakin tinggi semakin baik';
  return (
    askWord(
      context,
      draft,
      row,
      {
        kind: 'direction',
        code: 'DIRECTION_BLANK',
        heading: 'Arah Indikator',
        what: nameKey(name),
        facts: { name, unit: draft.unit },
      },
      DIRECTIONS,
    ) ?? 'Semakin tinggi semakin baik'
  );
}

interface WordQuestion {
  readonly kind: string;
  readonly code: string;
  readonly heading: string;
  /** What tells it from other questions of the kind on the sheet. */
  readonly what: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** Asks once for each `what` of a sheet; an open question holds the draft. */
function askWord<T extends string>(
  context: TargetContext,
  draft: IndicatorDraft,
  row: TableRow,
  { kind, code, heading, what, facts }: WordQuestion,
  choices: readonly T[],
): T | null {
  const id = `${kind}:${row.table.grid.name}!${what}`;
  const at = {
    sheet: row.table.grid.name,
    cell:
      addressUnder(row.table, row.index, heading) ??
      addressUnder(row.table, row.index, 'Uraian/Indikator Kinerja'),
  };
  const answer = context.log.ask({
    id,
    code,
    ...at,
    facts,
    options: choices.map((choice) => ({ id: choice })),
  });
  if (answer === null) holdDraft(draft, code, id, context.log);
  return choices.find((choice) => choice === answer) ?? null;
}
