// Words for a multiple of rupiah near a table: used where it is plain, asked where the reading has no use for them.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf } from '../bookOf';

interface Places {
  readonly title?: string;
  readonly foot?: string;
  readonly sheet?: string;
}

const book = (places: Places, answers: Readonly<Record<string, string>> = {}): Inspection =>
  inspected(
    readingOf([
      sheetOf(places.sheet ?? 'PAD', [
        ['REALISASI PAD TAHUN 2026'],
        [places.title ?? ''],
        ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'],
        ['Pajak Reklame', 1200, 310, 290, 345],
        ['Pajak Air Tanah', 700, 160, 171, 169],
        [places.foot ?? ''],
      ]),
    ]),
    { answers },
  );
const asked = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ answer }) => answer === null).map(({ code }) => code);
const target = ({ input }: Inspection): number | null => {
  const original = input?.indicators[0]?.targets.original;
  return original?.kind === 'amount' ? Number(original.amount) / 1e6 : null;
};

describe('settleUnitWord', () => {
  it.each<readonly [string, Places]>([
    ['alone above the table', { title: 'dlm juta' }],
    ['in a note below', { foot: '*) angka dalam jutaan' }],
    ['in brackets in the name of the sheet', { sheet: 'PAD (jt)' }],
  ])('uses a unit %s', (_, places) => {
    const found = book(places);
    expect([asked(found), target(found)]).toEqual([[], 1_200_000_000]);
  });

  it.each<readonly [string, Places]>([
    ['beside other words in the title', { title: 'Kabupaten Contoh 2026 jt' }],
    ['in the name of the sheet', { sheet: 'PAD jt' }],
    ['that is all of the name of the sheet, short as it is', { sheet: 'Mn' }],
    ['against another', { title: '(ribuan rupiah)', sheet: 'PAD jutaan' }],
  ])('asks about a unit %s, and reads the figures by the answer', (_, places) => {
    const found = book(places);
    expect(asked(found)).toEqual(['UNIT_WORD_UNUSED']);
    expect(found.input?.indicators.map(({ holds }) => holds[0]?.code)).toEqual([
      'UNIT_WORD_UNUSED',
      'UNIT_WORD_UNUSED',
    ]);
    const [{ id } = { id: '' }] = found.questions;
    const answered = book(places, { [id]: '1000000' });
    expect([asked(answered), target(answered)]).toEqual([[], 1_200_000_000]);
    expect(asked(book(places, { [id]: places.title === '(ribuan rupiah)' ? '1000' : '1' }))).toEqual([]);
  });

  const under = (title: string, unit: string, answers: Readonly<Record<string, string>> = {}): Inspection =>
    inspected(
      readingOf([
        sheetOf('PAD', [
          [title],
          ['Uraian', 'Satuan', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'],
          ['Pajak Reklame', unit, 1_200_000, 310_000, 290_000, 345_000],
          ['Pajak Air Tanah', unit, 700_000, 160_000, 171_000, 169_000],
        ]),
      ]),
      { answers },
    );

  it('asks where the column of units names another multiple than the title', () => {
    const found = under('PAD 2026 (dalam jutaan rupiah)', 'Rp ribu');
    const [question] = found.questions;
    expect([question?.code, question?.cell, question?.facts['found']]).toEqual([
      'UNIT_WORD_UNUSED',
      'B3',
      'Rp ribu',
    ]);
    const answered = under('PAD 2026 (dalam jutaan rupiah)', 'Rp ribu', { [question?.id ?? '']: '1000' });
    expect([asked(answered), target(answered)]).toEqual([[], 1_200_000_000]);
  });

  it.each([
    ['PAD 2026 (dalam ribuan rupiah)', 'Rp'],
    ['PAD 2026 (dalam ribuan rupiah)', 'Ribu Rp'],
    ['PAD 2026', 'Ribu Rp'],
  ])('does not under the title %j beside %j', (title, unit) => {
    expect(asked(under(title, unit))).toEqual([]);
    expect(target(under(title, unit))).toBe(1_200_000_000);
  });

  it.each(['Target PAD sebesar Rp 850 juta', 'Sesuai Perda Nomor 1.000'])(
    'asks nothing of an amount: %s',
    (title) => {
      expect(asked(book({ title }))).toEqual([]);
    },
  );

  it.each([
    ['#,##0.00" M"', ['UNIT_WORD_UNUSED']],
    ['#,##0.00,,," M"', []],
    ['#,##0" m2"', []],
  ])('asks only of a letter that may be milyar or million: %s', (format, codes) => {
    const matrix = [
      ['REALISASI PAD TAHUN 2026'],
      ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'],
      ['Pajak Reklame', 1200, 310, 290, 345],
    ];
    const formats = Object.fromEntries([2, 3, 4, 5].map((column) => [`3:${String(column)}`, format]));
    expect(asked(inspected(readingOf([sheetOf('PAD', matrix, { formats })])))).toEqual(codes);
  });

  const fine = (names: readonly string[], scale: number, answers: Readonly<Record<string, string>> = {}) =>
    inspected(
      readingOf([
        sheetOf('PAD', [
          ['REALISASI 2026'],
          ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'],
          ...names.map((name, at) => [name, (7.12341 + at) * scale, 1.61021 * scale, 2.04173 * scale]),
        ]),
      ]),
      { answers },
    );
  const TAXES = ['Pajak Reklame', 'Pajak Air Tanah'];

  it('asks for the unit of revenue that is small and finer than the sen', () => {
    expect(asked(fine(TAXES, 1))).toContain('UNIT_OF_FINE_FIGURES');
    const read = fine(TAXES, 1, { 'unit-fine:PAD!2': '1000000000' });
    expect(asked(read)).not.toContain('UNIT_OF_FINE_FIGURES');
    expect(target(read)).toBe(7_123_410_000);
  });

  it.each<[string, readonly string[], number]>([
    ['large figures', TAXES, 1_000_003.7],
    ['figures that are no revenue', ['Indeks Kepuasan', 'Angka Kematian'], 1],
  ])('asks nothing of the kind about %s', (_, names, scale) => {
    expect(asked(fine(names, scale))).not.toContain('UNIT_OF_FINE_FIGURES');
  });

  it('reads `(M)` over small figures as miliar, and over large ones as nothing', () => {
    const book = (scale: number) =>
      inspected(
        readingOf([
          sheetOf('PAD', [
            ['REALISASI 2026'],
            ['Uraian', 'Target (M)', 'Realisasi TW I (M)'],
            ['Pajak Reklame', 7.5 * scale, 1.6 * scale],
          ]),
        ]),
      );
    expect(target(book(1))).toBe(7_500_000_000);
    expect(target(book(1_000_000_000))).toBe(7_500_000_000);
  });

  it.each([
    { title: 'Total target Rp 12,5 Miliar' },
    { title: 'KETETAPAN DI ATAS RP 2 JUTA' },
    { title: '(dalam rupiah penuh, bukan ribuan)' },
    { foot: 'Catatan: grafik di samping dalam juta rupiah' },
    { foot: 'Piutang pada lampiran disajikan dalam ribuan rupiah' },
  ])('takes the figures for rupiah beside %j, which is said of something else', (places) => {
    expect(asked(book(places))).toEqual([]);
    expect(target(book(places))).toBe(1200);
  });

  it.each(['LAMPIRAN II REALISASI PAD (DALAM JUTA RUPIAH)', 'DATA GRAFIK (dalam juta rupiah)'])(
    'uses the unit of the title %j',
    (title) => {
      expect([asked(book({ title })), target(book({ title }))]).toEqual([[], 1_200_000_000]);
    },
  );

  it('asks about a unit that is said of some rows alone', () => {
    const places = { foot: 'Catatan: angka dalam rupiah kecuali Pajak Reklame dalam juta rupiah' };
    expect(asked(book(places))).toEqual(['UNIT_WORD_UNUSED']);
  });
});
