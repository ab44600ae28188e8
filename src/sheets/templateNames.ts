// Free names for the template's sheets and tables in a workbook that has some already. Excel compares without case.

const isTaken = (name: string, taken: readonly string[]): boolean =>
  taken.some((other) => other.toLowerCase() === name.toLowerCase());

/** `name`, else the first of `numbered(name, 2)`, `numbered(name, 3)`, … that no taken name equals. */
export function freeName(
  name: string,
  taken: readonly string[],
  numbered: (name: string, number: number) => string,
): string {
  if (!isTaken(name, taken)) return name;
  let number = 2;
  while (isTaken(numbered(name, number), taken)) number += 1;
  return numbered(name, number);
}

export const numberedSheet = (name: string, number: number): string => `${name} (${number})`;
export const numberedTable = (name: string, number: number): string => `${name}_${number}`;

/** A table's name for a sheet: letters only, with the tool's prefix, so that it is no cell address and no word of the user's. */
export const tableNameFor = (sheet: string): string => `Capaian_${sheet.replace(/[^A-Za-z]/g, '')}`;
