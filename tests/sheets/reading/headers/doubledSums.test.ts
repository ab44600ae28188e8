// Parts of an office beside their sum under one heading. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf } from '../bookOf';

const book = (last: number): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI PAD S.D. 30 SEPTEMBER 2026'],
        ['No', 'Uraian', 'Target', 'Realisasi UPTD Utara', 'Realisasi UPTD Selatan', 'Jumlah Realisasi'],
        [1, 'Retribusi Pasar', 420, 110, 190, 300],
        [2, 'Retribusi Parkir', 88, 25, 0, 25],
        [3, 'Retribusi Terminal', 240, 80, 75, last],
      ]),
    ]),
  );

describe('withSumOfParts', () => {
  it('takes the column that adds up the others in every row, without a question', () => {
    const { questions, input } = book(155);
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ months }) => months[8])).toMatchObject([
      { amount: 300_000_000n, column: 6 },
      { amount: 25_000_000n, column: 6 },
      { amount: 155_000_000n, column: 6 },
    ]);
  });

  it('names targets that are judged by their sum alone', () => {
    const kinds = ['PKB', 'BBNKB', 'PAP', 'Jumlah'];
    const { issues } = inspected(
      readingOf([
        sheetOf('Samsat', [
          ['REALISASI PER UPT S.D. 30 SEPTEMBER 2026'],
          ['No', 'Uraian', ...kinds.flatMap((kind) => [kind, ''])],
          ['', '', ...kinds.flatMap(() => ['Target', 'Realisasi'])],
          [1, 'UPT Utara', 420, 300, 110, 90, 70, 31, 600, 421],
          [2, 'UPT Selatan', 88, 61, 250, 170, 45, 22, 383, 253],
        ]),
      ]),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'TARGETS_ARE_PARTS', found: 'C, E, G', expected: 'I' }),
    );
  });

  it('asks where a row does not add up', () => {
    expect(book(156).questions.map(({ code }) => code)).toContain('HEADING_TWICE');
  });

  const group = (...heads: readonly [string, string, string]): Inspection =>
    inspected(
      readingOf([
        sheetOf('Netto', [
          ['PAJAK PROVINSI TAHUN 2026'],
          ['No', 'Uraian', 'Target', 'Realisasi s.d. TW I', '', '', 'Realisasi s.d. TW II', '', ''],
          ['', '', '', ...heads, ...heads],
          [1, 'Pajak Rokok', 900, 250, 20, 230, 480, 45, 435],
          [2, 'Pajak Air Permukaan', 300, 90, 0, 90, 170, 10, 160],
        ]),
      ]),
      { asOf: '2026-06-30' },
    );

  it.each<[string, string, string]>([
    ['Bruto', 'Restitusi', 'Netto'],
    ['Masuk RKUD', 'Retur', 'Diakui PAD'],
    ['LO', 'Penyesuaian', 'LRA'],
  ])('asks which of %s, %s and %s counts, and adds none of them', (...heads) => {
    const { questions } = group(...heads);
    expect(questions.map(({ code }) => code)).toEqual(['HEADINGS_TWICE']);
    expect(questions[0]?.options.map(({ id }) => id)).toEqual(['D,G', 'E,H', 'F,I', 'neither']);
  });

  it.each<[string, string, string]>([
    ['Jumlah', 'Tunai', 'Non Tunai'],
    ['Total Realisasi', 'Loket', 'Daring'],
    ['Realisasi (Rp)', 'Loket', 'Daring'],
  ])('takes %s over %s and %s', (...heads) => {
    const { questions, input } = group(...heads);
    expect(questions).toEqual([]);
    expect(input?.indicators[0]?.months[2]).toMatchObject({ amount: 250_000_000n });
  });
});
