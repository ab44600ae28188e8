// Statuses as they are drawn: word, mark and colours of the sheets. Decides no status.
import type { Scale } from '../../../domain/scale';
import type { WordRule } from '../../../sheets/plan';
import { pactRules, statusRules } from '../../../sheets/writing/statusStyles';
import type { ChipView } from '../../paneViews';

export type Chips = (word: string) => ChipView;

/** For a word that no rule names: a scale that was changed since. */
const PLAIN = { mark: '', fill: 'FFFFFF', color: '404040' };

function chipsOf(rules: readonly WordRule[]): Chips {
  const known = new Map(
    rules.map(({ value, mark, fill, color }) => [value, { word: value, mark, fill, color }]),
  );
  return (word) => {
    const chip = known.get(word) ?? { word, ...PLAIN };
    known.set(word, chip);
    return chip;
  };
}

/** Chips of statuses under a scale; one object a word. */
export const statusChips = (scale: Scale): Chips => chipsOf(statusRules(scale));

export const pactChips = (): Chips => chipsOf(pactRules());
