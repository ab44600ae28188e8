// Where the stages of a table may stand as percentages of the annual targets, and which rows can have such stages.
import type { Amount } from '../../../domain/amount';
import type { FourQuarters } from '../../../domain/indicator';
import { isLevelUnit } from '../cells/unit';
import type { IndicatorDraft } from '../draft';
import type { FoundTable } from '../headers/foundTable';

/** Percent of the four quarters as they are written; null where the cell is blank. */
export type Shares = FourQuarters<Amount | null>;

export interface SharedRow {
  readonly draft: IndicatorDraft;
  readonly annual: Amount;
  readonly shares: Shares;
  /** Whether the note of this row says running shares; absent: what is said of the source holds. */
  readonly isHeadedRunning?: boolean;
}

/** Words of other percentages than shares of the target. */
export const OTHER_PERCENT = /\b(?:realisasi|capaian|serapan|penerimaan|selisih|kinerja|terhadap|dari)\b/;
/** Of what all such shares are. */
export const OF_TARGET = /\b(?:dari|terhadap) (?:target|anggaran)(?: (?:tahunan|setahun|1 tahun))?/g;
export const RUNNING_SHARES = /kumulatif|s\.d\.|sampai/;

/** What the stages of a table are read from. */
export interface ShareSource {
  /** Where the shares stand; absent: in the table itself. */
  readonly table?: FoundTable;
  /** The grid column of the first share. */
  readonly column: number;
  /** The grid row of a title; null where the shares stand in or over the rows. */
  readonly row: number | null;
  readonly written: string;
  readonly rows: readonly SharedRow[];
  readonly isHeadedRunning: boolean;
  /** Headed so that the shares can be nothing but stages. */
  readonly isTarget: boolean;
}

/** The annual target of a row of money or counts without other stages. */
export function annualOf({ plan, isRupiah, unit, method }: IndicatorDraft): Amount | null {
  const hasStages = (plan.cumulativeStages ?? plan.ownStages ?? plan.months) !== null;
  if (hasStages || method !== 'Akumulasi' || (!isRupiah && isLevelUnit(unit))) return null;
  return plan.original?.kind === 'amount' ? plan.original.amount : null;
}
