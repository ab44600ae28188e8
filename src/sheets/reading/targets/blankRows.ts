// Which rows of a table leave a cell blank, by their unit: what one answer for all of them rests on, so that it is asked again
// once another row joins them. Reads texts only.
import { plainText } from '../cells/headingText';
import { wordKey } from '../cells/wordKey';
import { nameAt, valueAt, type FoundTable } from '../headers/foundTable';

const known = new WeakMap<FoundTable, Map<string, ReadonlyMap<string, string>>>();

/** The names of the rows whose cell under `heading` is blank and whose unit is `unit`, in the order of the sheet. */
export function blankRows(table: FoundTable, heading: string, unit: string): string {
  const byHeading = known.get(table) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(table, byHeading);
  const names = byHeading.get(heading) ?? gathered(table, heading);
  byHeading.set(heading, names);
  return names.get(wordKey(unit)) ?? '';
}

function gathered(table: FoundTable, heading: string): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>();
  for (let index = table.from; index < table.to; index += 1) {
    const name = wordKey(plainText(nameAt(table, index)));
    if (name === '' || plainText(valueAt(table, index, heading)) !== '') continue;
    const unit = wordKey(plainText(valueAt(table, index, 'Satuan')));
    const own = names.get(unit);
    if (own === undefined) names.set(unit, [name]);
    else own.push(name);
  }
  return new Map([...names].map(([unit, own]) => [unit, own.join('\n')]));
}
