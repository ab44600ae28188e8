import { numberFromText } from '../../../../src/sheets/reading/cells/numberText';
import {
  isForeseenHeading,
  foreseenNote,
  marked,
  withoutMark,
} from '../../../../src/sheets/reading/cells/footnotes';
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

describe('isForeseenHeading', () => {
  it('goes by the note of the mark, line by line', () => {
    const grid = sheet('* angka sementara\n** angka prognosa; (P) perkiraan\n*** angka rencana');
    const heading = (mark: string) => isForeseenHeading(grid, { text: 'Okt', mark }, 0);
    expect(['*', '**', 'p', '***', '1'].map(heading)).toEqual([false, true, true, true, false]);
  });
});

it.each([
  '* Tunggakan tahun lalu sudah termasuk',
  '* Piutang PBB-P2 tidak termasuk',
  '* Usulan koreksi BPK sudah dimasukkan',
])('a heading is realisation still where its note says %s', (note) => {
  expect(isForeseenHeading(sheet(note), { text: 'Realisasi TW IV', mark: '*' }, 0)).toBe(false);
});

describe('a heading that two tables of a sheet bear', () => {
  const HEADING = { text: 'TW IV', mark: '*' };
  const both = (first: string, second: string) =>
    sheetOf('PAD', [['Uraian', 'TW IV *)'], ['A'], [first], ['Uraian', 'TW IV *)'], ['B'], [second]]);

  it.each([
    ['*) termasuk denda', '*) angka proyeksi', false, true],
    ['*) angka proyeksi', '*) termasuk denda', true, false],
    ['', '*) angka proyeksi', true, true],
    ['*) angka proyeksi', '', true, true],
  ])('is read by the notes below its own table: %j, %j', (first, second, above, below) => {
    const grid = both(first, second);
    expect([0, 3].map((row) => isForeseenHeading(grid, HEADING, row))).toEqual([above, below]);
  });

  it('is foreseen by any note below it where no other table bears it', () => {
    const grid = sheet('TW IV *)', '*) termasuk denda', '*) angka proyeksi');
    expect(isForeseenHeading(grid, HEADING, 0)).toBe(true);
  });

  it('keeps the figures of the first table that are none', () => {
    const head = ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II *)'];
    const grid = sheetOf('PAD', [
      ['REALISASI PAD TAHUN 2026'],
      ['A. PAJAK'],
      head,
      [1, 'Pajak Reklame', 500 * MILLION, 100 * MILLION, 140 * MILLION],
      [2, 'Pajak Air Tanah', 300 * MILLION, 70 * MILLION, 60 * MILLION],
      ['*) termasuk denda'],
      [],
      ['B. RETRIBUSI'],
      head,
      [1, 'Retribusi Pasar', 200 * MILLION, 40 * MILLION, 50 * MILLION],
      [2, 'Retribusi Parkir', 400 * MILLION, 70 * MILLION, 90 * MILLION],
      ['*) angka proyeksi'],
    ]);
    const { input } = inspected(readingOf([grid]), { asOf: '2026-06-30' });
    const second = (name: string) => input?.indicators.find((one) => one.name === name)?.months[5]?.kind;
    expect([second('Pajak Reklame'), second('Retribusi Pasar')]).toEqual(['amount', 'none']);
  });
});

describe('foreseenNote', () => {
  it.each([
    ['*) masih estimasi', true],
    ['*) target berdasarkan proyeksi potensi 2025', false],
    ['*) Desember masih estimasi', false],
    ['*) angka rencana', false],
    ['*) angka rencana, belum terealisasi', true],
    ['*) target dan realisasi masih estimasi', true],
  ])('by %s: %s', (note, is) => {
    expect(foreseenNote(sheet(note), '*') !== null).toBe(is);
  });
});

describe('withoutMark', () => {
  it.each([
    ['4.834.000.000 *)', '4.834.000.000'],
    ['1.000¹⁾', '1.000'],
    ['1.000 1)', '1.000'],
  ])('gives what stands before the mark of %s', (raw, text) => {
    expect(withoutMark(sheet('* setelah pergeseran'), raw, false)).toBe(text);
  });

  it.each(['72,5 (2)', '72,5 (P)', '4.834.000.000'])('finds no sure mark in %s', (raw) => {
    expect(withoutMark(sheet(), raw, false)).toBeNull();
  });

  it.each([
    '*) angka perkiraan',
    '*) angka rencana, belum terealisasi',
    '*) belum dibukukan',
    '*) piutang',
    '*) berdasarkan ketetapan, belum lunas',
    '*) sesuai anggaran kas',
    '*) hasil perhitungan potensi',
    '*) dana titipan',
  ])('gives nothing where the note says %s', (note) => {
    expect(withoutMark(sheet(note), '4.834.000.000 *)', false)).toBeNull();
  });

  it.each(['*) data sementara, belum diaudit', '*) termasuk denda', '*) hasil rekonsiliasi'])(
    'takes the figure of which the note says %s',
    (note) => {
      expect(withoutMark(sheet(note), '4.834.000.000 *)', false)).toBe('4.834.000.000');
    },
  );

  it('takes the figure of a target whatever its note says, but that it is foreseen', () => {
    expect(withoutMark(sheet('*) target APBD Perubahan'), '4.834.000.000 *)', true)).toBe('4.834.000.000');
    expect(withoutMark(sheet('*) prognosis'), '4.834.000.000 *)', true)).toBeNull();
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

describe('a raised numeral', () => {
  it.each(['25500000¹', '84²', '40.000.000 ³⁾', '8⁴'])('makes no number of %s by itself', (raw) => {
    expect(numberFromText(raw)).toEqual({ kind: 'text', text: raw });
  });

  it('is no digit of the figure before it', () => {
    const matrix: Matrix = [
      ['REALISASI PAJAK 2026'],
      ['Uraian', 'Target', 'Januari', 'Februari'],
      ['Pajak Reklame', 400 * MILLION, 90 * MILLION, '25500000¹'],
      ['¹ termasuk denda'],
    ];
    const [row] =
      inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-06-30' }).input?.indicators ?? [];
    expect(row?.months[1]).toMatchObject({ kind: 'amount', amount: 25_500_000n * 1_000_000n });
  });
});
