// Texts as a cell can hold them.
import type { CellInput } from '../plan';

const LONGEST = 32_767;
const CUT = '…';

/** At most 32,767 characters, line breaks as Excel keeps them; a text that was cut ends in `…`. */
export function cellText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - CUT.length)}${CUT}`;
}

export const fitted = (cell: CellInput): CellInput => (typeof cell === 'string' ? cellText(cell) : cell);
