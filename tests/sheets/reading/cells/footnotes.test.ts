import { isForeseenBy, marked, withoutMark } from '../../../../src/sheets/reading/cells/footnotes';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const sheet = (...notes: readonly string[]) =>
  sheetOf(
    'PAD',
    notes.map((note) => [note]),
  );

describe('marked', () => {
  it.each([
    ['Jul*', 'Jul', '*'],
    ['Jul **)', 'Jul', '**'],
    ['Jul (*)', 'Jul', '*'],
    ['Jul¹⁾', 'Jul', '1'],
    ['Jul (2)', 'Jul', '2'],
    ['1.000 1)', '1.000', '1'],
    ['Jul†', 'Jul', '†'],
    ['Jul (P)', 'Jul', 'p'],
  ])('finds the mark of %s', (raw, text, mark) => {
    expect(marked(raw)).toEqual({ text, mark });
  });

  it.each(['Jul', '*', '(1)', 'Jul (Rupiah)', 'Jul 1', 7])('finds none in %j', (raw) => {
    expect(marked(raw)).toBeNull();
  });
});

describe('isForeseenBy', () => {
  it('goes by the note of the mark, line by line', () => {
    const grid = sheet('* angka sementara\n** angka prognosa; (P) perkiraan');
    expect(['*', '**', 'p', '1'].map((mark) => isForeseenBy(grid, mark))).toEqual([false, true, true, false]);
  });
});

describe('withoutMark', () => {
  it.each([
    ['4.834.000.000 *)', '4.834.000.000'],
    ['1.000¹⁾', '1.000'],
    ['1.000 1)', '1.000'],
  ])('gives what stands before the mark of %s', (raw, text) => {
    expect(withoutMark(sheet('* setelah pergeseran'), raw)).toBe(text);
  });

  it.each(['72,5 (2)', '72,5 (P)', '4.834.000.000'])('finds no sure mark in %s', (raw) => {
    expect(withoutMark(sheet(), raw)).toBeNull();
  });

  it('gives nothing where the note calls the figure foreseen', () => {
    expect(withoutMark(sheet('*) angka perkiraan'), '4.834.000.000 *)')).toBeNull();
  });
});

describe('a figure with a mark', () => {
  const read = (note: string) => {
    const matrix: Matrix = [
      ['REALISASI PAJAK 2026'],
      ['Uraian', 'Target', 'Januari', 'Februari'],
      ['Pajak Reklame', '400.000.000 *)', 90 * MILLION, '91.000.000 *)'],
      ['Pajak Air Tanah', 200 * MILLION, 50 * MILLION, 51 * MILLION],
      [],
      [note],
    ];
    const found = inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-06-30' });
    return {
      asked: found.questions.map(({ code }) => code),
      told: found.issues.flatMap(({ code, cell }) => (code === 'TEXT_NUMBER' ? [cell] : [])),
    };
  };

  it('is the number before it, with a remark', () => {
    expect(read('*) termasuk denda')).toEqual({ asked: [], told: ['B3', 'D3'] });
  });

  it('is asked about where the note calls it foreseen', () => {
    expect(read('*) angka prognosis').asked).toEqual(['TEXT_WHERE_NUMBER', 'TEXT_WHERE_NUMBER']);
  });
});
