// Texts of cells within a sentence: on one line, without the brackets that mark places, and cut where they are very long.
import { oneLine } from './factText';

const LONGEST = 160;

/** @example shortText('Siti\nAminah [1]') // 'Siti Aminah (1)' */
export function shortText(text: string, most: number = LONGEST): string {
  const plain = oneLine(text).replaceAll('[', '(').replaceAll(']', ')');
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
}
