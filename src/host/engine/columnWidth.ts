// Column widths: characters as the file stores them, points as Office.js gives them. Both pass through whole pixels,
// as Excel does at 96 dpi with the standard font (digits 7 pixels wide), so that reading and writing back never drifts.

const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
/** Excel's limit is 255 characters. */
export const MAX_POINTS = 1342.5;

/** ECMA-376 18.3.1.13. */
export function pixelsOfCharacters(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

export function pointsOfCharacters(characters: number): number {
  return pixelsOfCharacters(characters) * POINTS_PER_PIXEL;
}

export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** The standard width in characters when the sheet states none: its base width, padded to a multiple of 8 pixels. */
export function standardCharacters(baseCharacters: number): number {
  return (Math.ceil((baseCharacters * DIGIT + 5) / 8) * 8) / DIGIT;
}
