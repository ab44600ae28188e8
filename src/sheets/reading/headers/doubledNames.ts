// Several columns of names that fill the same rows (`Jenis Pajak | Rincian Objek`): the one whose texts all differ names the
// rows; of several such the first. Where none does, the doubled heading stays a question. Reads texts only.
import { bareWord } from '../cells/headingText';
import type { FoundTable } from './foundTable';

const NAME = 'Uraian/Indikator Kinerja';
const LEAST_NAMES = 2;

/** The table with one column of names where it is plain which. */
export function withPlainNames(table: FoundTable): FoundTable {
  const places = table.doubled.get(NAME);
  if (places === undefined || table.nameColumns.length > 1) return table;
  const texts = places.map((place) => textsIn(table, place));
  const most = Math.max(...texts.map((own) => own.length));
  const plain = places.find((_, at) => {
    const own = texts[at] ?? [];
    return own.length >= LEAST_NAMES && own.length * 4 >= most * 3 && new Set(own).size === own.length;
  });
  if (plain === undefined) return table;
  const doubled = new Map(table.doubled);
  doubled.delete(NAME);
  return { ...table, columns: new Map([...table.columns, [NAME, plain]]), nameColumns: [plain], doubled };
}

const textsIn = ({ grid, from, to }: FoundTable, column: number): readonly string[] =>
  grid.values
    .slice(from, to)
    .map((cells) => bareWord(cells[column]))
    .filter((text) => text !== '');
