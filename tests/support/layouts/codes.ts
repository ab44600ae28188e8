// The forms in which sheets write one and the same account code.

export type CodeForm = 'dotted' | 'p13' | 'compact' | 'trailingDot' | 'typed';

/** Old tax codes of before 2024 for the accounts that got new ones. */
const OLD_CODES: Readonly<Record<string, readonly [code: string, name: string]>> = {
  '4.1.01.19.01': ['4.1.01.07', 'Pajak Restoran'],
  '4.1.01.19.02': ['4.1.01.10', 'Pajak Penerangan Jalan'],
  '4.1.01.19.03': ['4.1.01.06', 'Pajak Hotel'],
  '4.1.01.19.04': ['4.1.01.11', 'Pajak Parkir'],
  '4.1.01.19.05': ['4.1.01.08', 'Pajak Hiburan'],
};
export const oldTax = (code: string): readonly [code: string, name: string] | null => OLD_CODES[code] ?? null;

/** `4.1.01.09` as `4.1.1.09`, `410109`, `4.1.01.09.`, or as Excel keeps it when it was typed (`4`, 4.1 as numbers). */
export function codeCell(code: string, form: CodeForm): string | number {
  const parts = code.split('.');
  switch (form) {
    case 'dotted':
      return code;
    case 'p13':
      return parts.map((part, index) => (index === 2 ? part.replace(/^0+/, '') : part)).join('.');
    case 'compact':
      return parts.map((part, index) => (index === 2 ? part.replace(/^0+/, '') : part)).join('');
    case 'trailingDot':
      return `${code}.`;
    case 'typed':
      return parts.length <= 2 ? Number(code) : code;
  }
}

/** Five narrow cells; a short code leaves the last ones empty. */
export const narrowCells = (code: string, width = 5): readonly (string | null)[] =>
  Array.from({ length: width }, (_, index) => {
    const part = code.split('.')[index];
    return part === undefined ? null : index === 2 ? part.replace(/^0+/, '') : part;
  });
