// Whether a table of realisation may hold accounts of a table of targets: by names, codes and the words that tell accounts apart.
// Compares no figure.
import { accountCode, presentCode } from '../cells/accountCode';
import { plainText } from '../cells/headingText';
import { codeAt, nameAt, type FoundTable } from '../headers/foundTable';

/** Words of many accounts, which tell none apart. */
const COMMON: ReadonlySet<string> = new Set(
  'pajak retribusi daerah pelayanan jasa hasil pendapatan penerimaan lain jumlah total yang atas dari'.split(
    ' ',
  ),
);
const LEAST_LETTERS = 4;

/** Whether any row of the one bears a code or a telling word of a row of the other. */
export function mayShareAccounts(one: FoundTable, other: FoundTable): boolean {
  const known = signsOf(one);
  for (const sign of signsOf(other)) if (known.has(sign)) return true;
  return false;
}

function signsOf(table: FoundTable): ReadonlySet<string> {
  const signs = new Set<string>();
  for (let index = table.from; index < table.to; index += 1) {
    const code = accountCode(plainText(codeAt(table, index)));
    if (code !== null) signs.add(presentCode(code));
    const name = plainText(nameAt(table, index)).toLowerCase();
    for (const word of name.split(/[^\p{L}\d]+/u))
      if (word.length >= LEAST_LETTERS && !COMMON.has(word)) signs.add(word);
  }
  return signs;
}
