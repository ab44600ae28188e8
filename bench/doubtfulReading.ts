// A long list without codes on one sheet, targets beside their months, in which every so often a row looks like the sum of the
// rows below it, repeats the next one, or nearly adds up the next four: hundreds of questions. For measuring the reader alone.
import type { CellValue, WorkbookReading } from '../src/sheets/grid';
import { MONTH_NAMES } from '../src/sheets/monthNames';
import { gridOf, readingOf } from './benchReadings';
import { generator } from './generator';

const KNOWN_MONTHS = 9;
/** So many rows from one row of a kind to the next of that kind. */
const EVERY = 250;
const WORDS = [
  'parkir',
  'pasar',
  'kios',
  'terminal',
  'sampah',
  'menara',
  'wisata',
  'gedung',
  'kolam',
  'taman',
];

type Figures = readonly number[];

/** As many rows as asked for, or a few more: what belongs together is not cut. */
export function doubtfulReading(rows: number): WorkbookReading {
  const random = generator(20_261_124);
  const figures = (): Figures => MONTH_NAMES.map(() => Math.round(1e6 + random() * 9e7));
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const list: (readonly CellValue[])[] = [];
  const add = (annual: number, months: Figures): void => {
    const known = months.map((figure, month) => (month < KNOWN_MONTHS ? figure : ''));
    list.push([`Retribusi ${word()} ${word()} ${word()} ${list.length + 1}`, annual, ...known]);
  };
  while (list.length < rows) {
    const place = list.length % EVERY;
    const own = figures();
    if (place === 100) {
      const parts = [figures(), figures()];
      add(
        parts.reduce((sum, part) => sum + total(part), 0),
        own,
      );
      for (const part of parts) add(total(part), part);
    } else if (place === 150) {
      add(total(own), own);
      add(total(own), own);
    } else if (place === 200) {
      const parts = [own, figures(), figures(), figures()];
      const near = MONTH_NAMES.map((_, at) => Math.round(0.995 * total(parts.map((part) => part[at] ?? 0))));
      add(total(near), near);
      for (const part of parts) add(total(part), part);
    } else add(total(own), own);
  }
  const titles = [['REALISASI PENDAPATAN TAHUN ANGGARAN 2026'], []];
  return readingOf([gridOf('PAD 2026', [...titles, ['Uraian', 'Target', ...MONTH_NAMES], ...list])]);
}

const total = (figures: Figures): number => figures.reduce((sum, figure) => sum + figure, 0);
