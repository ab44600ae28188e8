// A column with the day of each revision, beside the revised target. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
/** 1 October 2026. */
const OCTOBER = 46_296;

function read(heading: string) {
  const matrix: Matrix = [
    ['REALISASI RETRIBUSI 2026'],
    ['Uraian', 'APBD', 'P-APBD', heading, 'Januari'],
    ['Retribusi Los', 420 * MILLION, 350 * MILLION, OCTOBER, 30 * MILLION],
    ['Retribusi Kios', 310 * MILLION, '', '', 20 * MILLION],
  ];
  const { input, questions } = inspected(
    readingOf([sheetOf('PAD', matrix, { formats: { '3:4': 'dd/mm/yyyy' } })]),
  );
  return {
    from: input?.indicators.map(({ targets }) => targets.revisedFrom),
    asked: questions.map(({ code }) => code),
  };
}

it.each(['Tgl P-APBD', 'Tanggal P-APBD', 'Tgl. Perubahan APBD', 'Tanggal Berlaku Perubahan'])(
  'a heading %s is that of the day from which revisions hold',
  (heading) => {
    expect(read(heading)).toEqual({ from: ['2026-10-01', null], asked: [] });
  },
);
