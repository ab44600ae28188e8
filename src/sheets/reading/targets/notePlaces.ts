// Of which table of a sheet a title or a note is said by where it stands: over all figures or below them of every table, between
// two tables of the one that it touches. Places only.
import type { FoundTable } from '../headers/foundTable';

/** `unclear`: between this table and another, touching both or neither. */
export type NotePlace = 'own' | 'other' | 'unclear';

const LEAST_FIGURES = 2;

/** Tells where a row of the sheet, by its grid index, stands to a table. */
export function notePlaces({ grid: { values }, from, to }: FoundTable): (row: number) => NotePlace {
  const isFigures = values.map(
    (cells) => cells.filter((cell) => typeof cell === 'number').length >= LEAST_FIGURES,
  );
  const isBlank = (row: number): boolean => (values[row] ?? []).every((cell) => cell === '');
  const isWithin = (row: number): boolean => from <= row && row < to;
  const touches = (row: number, figures: number): boolean => {
    for (let at = Math.min(row, figures) + 1; at < Math.max(row, figures); at += 1)
      if (isBlank(at)) return false;
    return true;
  };
  return (row) => {
    const above = isFigures.lastIndexOf(true, row - 1);
    const below = isFigures.indexOf(true, row + 1);
    if (row === 0 || above < 0 || below < 0) return 'own';
    const [ofAbove, ofBelow] = [isWithin(above), isWithin(below)];
    if (ofAbove && ofBelow) return 'own';
    if (!ofAbove && !ofBelow) return 'other';
    const [toAbove, toBelow] = [touches(row, above), touches(row, below)];
    if (toAbove === toBelow) return 'unclear';
    return (toAbove ? ofAbove : ofBelow) ? 'own' : 'other';
  };
}
