// A total up to the report's end beside columns of quarters. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { ONE } from '../../../../src/domain/amount';
import { inspected, readingOf, sheetOf } from '../bookOf';

const MILLION = 1_000_000;
const report = (title: string, headings: readonly string[], ...figures: readonly number[]): Inspection =>
  inspected(
    readingOf([
      sheetOf('LRA', [
        ['BADAN PENDAPATAN DAERAH'],
        [title],
        ['Uraian', 'Anggaran', ...headings],
        ['Pajak Reklame', 420 * MILLION, ...figures.map((figure) => figure * MILLION)],
        ['Pajak Air Tanah', 88 * MILLION, ...figures.map((figure) => figure * 200_000)],
      ]),
    ]),
  );
const months = ({ input }: Inspection): readonly (number | null)[] =>
  [2, 5, 8].map((month) => {
    const datum = input?.indicators[0]?.months[month];
    return datum?.kind === 'amount' ? Number(datum.amount / ONE) / MILLION : null;
  });
const TITLE = 'LAPORAN REALISASI ANGGARAN Periode 1 Januari s.d. 30 September 2026';

describe('placeReport', () => {
  it.each([
    ['totals', ['Realisasi', 's.d. TW I', 's.d. TW II'], [315, 116, 192], [116, 192, 315]],
    ['own quarters', ['Realisasi', 'Realisasi TW I', 'Realisasi TW II'], [315, 116, 76], [116, 192, 315]],
    [
      'a quarter that is still blank',
      ['Realisasi', 's.d. TW I', 's.d. TW II', 's.d. TW III'],
      [315, 116, 192],
      [116, 192, 315],
    ],
  ])('takes a total that reaches further than %s beside it', (_, headings, figures, expected) => {
    const inspection = report(TITLE, headings, ...figures);
    expect(inspection.questions).toEqual([]);
    expect(months(inspection)).toEqual(expected);
  });

  it('leaves a total that ends within its month to its columns', () => {
    const inspection = report(
      'LAPORAN REALISASI ANGGARAN Periode 1 Januari s.d. 15 September 2026',
      ['Realisasi', 's.d. TW I', 's.d. TW II'],
      300,
      116,
      192,
    );
    expect(months(inspection)).toEqual([116, 192, null]);
  });

  it('asks whether it is the own figure where the titles name one quarter alone', () => {
    const inspection = report(
      'REALISASI TRIWULAN III TAHUN 2026',
      ['Realisasi', 's.d. TW I', 's.d. TW II'],
      123,
      116,
      192,
    );
    expect(inspection.questions.map(({ code }) => code)).toContain('REPORT_SPAN_UNCLEAR');
  });
});
