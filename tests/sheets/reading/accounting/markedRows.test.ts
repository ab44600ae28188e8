// Names of rows with the mark of a footnote. Fictional amounts only.
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf } from '../bookOf';

const MILLION = 1_000_000;
const months = (least: number) => MONTH_NAMES.map((_, month) => (least + ((month * 7) % 11) * 4) * MILLION);
const inspectedWith = (note: string) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI PAJAK 2026'],
        ['Uraian', 'Target', ...MONTH_NAMES],
        ['Pajak Reklame *)', 900 * MILLION, ...months(60)],
        ['Pajak Air Tanah', 700 * MILLION, ...months(40)],
        [],
        [note],
      ]),
    ]),
    { asOf: '2026-12-31' },
  );
const held = (note: string) =>
  inspectedWith(note).input?.indicators.map(({ holds }) => holds.map(({ code }) => code));

describe('markedRows', () => {
  it('asks about the row whose mark calls its figures foreseen', () => {
    expect(held('*) masih angka estimasi')).toEqual([['PERIOD_WORD_UNUSED'], []]);
  });

  it('quotes the note with the name, as the name alone says nothing of it', () => {
    const [question] = inspectedWith('*) masih angka estimasi').questions;
    expect(question?.facts['found']).toBe('Pajak Reklame *) masih angka estimasi');
  });

  it.each(['*) termasuk denda', '**) masih angka estimasi', '*) di atas proyeksi'])(
    'asks nothing with the note %s',
    (note) => {
      expect(held(note)).toEqual([[], []]);
    },
  );
});
