// Lines of text in a cell: how high one is, and how many a wrapped text takes in a width.
import { PIXELS_PER_POINT } from './measure';

/** Height of a line in parts of the font's size, and what Excel adds: Calibri 11 makes 20 pixels, 14 makes 25. */
const LEADING = 1.2207;
const LINE_MARGIN = 2;

/** Pixels of one line of a font of so many points. */
export const lineHeight = (points: number): number =>
  Math.round(points * PIXELS_PER_POINT * LEADING + LINE_MARGIN);

type WidthOf = (text: string) => number;

/** Lines of a word that is wider than the room alone: it is broken between signs. */
function brokenLines(word: string, room: number, widthOf: WidthOf): number {
  return Math.max(1, Math.ceil(widthOf(word) / Math.max(1, room)));
}

function paragraphLines(text: string, room: number, widthOf: WidthOf): number {
  if (widthOf(text) <= room) return 1;
  let lines = 1;
  let line = '';
  for (const word of text.split(/(?<=[ -])/)) {
    const joined = line + word;
    if (line === '' || widthOf(joined.trimEnd()) <= room) {
      line = joined;
    } else {
      lines += 1;
      line = word;
    }
    const broken = brokenLines(line.trimEnd(), room, widthOf);
    if (broken > 1) {
      lines += broken - 1;
      line = '';
    }
  }
  return lines;
}

/** At least 1. */
export function wrappedLines(text: string, room: number, widthOf: WidthOf): number {
  return text.split('\n').reduce((sum, part) => sum + paragraphLines(part, room, widthOf), 0);
}
