// Stage targets under headings that name them by the report or by halves of the year. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const report = (title: string) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        [title],
        ['Kode Rekening', 'Uraian', 'Target', null, 'Realisasi'],
        [null, null, 'Setahun', 's.d. Bulan Ini', 's.d. Bulan Ini'],
        ['4.1.01.09', 'Pajak Reklame', 1_000_000_000, 700_000_000, 650_000_000],
      ]),
    ]),
  );
const stages = ({ input }: ReturnType<typeof report>) => input?.indicators[0]?.targets.cumulativeStages;
const rupiah = (millions: number) => ({ kind: 'amount', amount: BigInt(millions) * 1_000_000_000_000n });

describe('withReportStages', () => {
  it('takes a target up to the report for the stage of its quarter', () => {
    expect(stages(report('S.D. 30 SEPTEMBER 2026'))).toMatchObject([null, null, rupiah(700), null]);
  });

  it('leaves it out, with an issue, where no quarter ends with the report', () => {
    const inspection = report('S.D. 31 AGUSTUS 2026');
    expect(stages(inspection)).toBeNull();
    expect(inspection.issues.map(({ code }) => code)).toContain('STAGE_WITHOUT_QUARTER');
  });

  it('adds up the halves of the year', () => {
    const inspection = inspected(
      readingOf([
        sheetOf('PAD', [
          ['TAHUN 2026'],
          ['Kode Rekening', 'Uraian', 'Target 2026', 'Semester I', null, 'Semester II', null],
          [null, null, null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
          ['4.1.01.09', 'Pajak Reklame', 1_000_000_000, 450_000_000, 1, 550_000_000, 2],
        ]),
      ]),
    );
    expect(stages(inspection)).toMatchObject([null, rupiah(450), null, rupiah(1_000)]);
  });

  const ROMANS = ['I', 'II', 'III'];
  const reports = (kind: string, titles: readonly string[], answers: Readonly<Record<string, string>> = {}) =>
    inspected(
      readingOf(
        titles.map((title, at) =>
          sheetOf(title, [
            [`LAPORAN ${title} TAHUN 2026`],
            ['No', 'Uraian', 'Target Setahun', `Target ${kind} Ini`, `Realisasi ${kind} Ini`],
            [1, 'Pajak Reklame', 1_000_000_000, (at + 1) * 10_000_000, 80_000_000],
          ]),
        ),
      ),
      { answers },
    );
  const MONTHS = ['JANUARI', 'FEBRUARI', 'MARET', 'APRIL', 'MEI', 'JUNI', 'JULI', 'AGUSTUS', 'SEPTEMBER'];

  it('joins the targets of the quarters, each on the report of its own', () => {
    const inspection = reports(
      'Triwulan',
      ROMANS.map((roman) => `TRIWULAN ${roman}`),
    );
    const plan = inspection.input?.indicators[0]?.targets;
    expect(plan?.ownStages).toMatchObject([rupiah(10), rupiah(20), rupiah(30), null]);
    expect(inspection.questions).toMatchObject([{ code: 'STAGES_PARTLY_FILLED', facts: { blank: 'IV' } }]);
  });

  it('joins the targets of the months and asks about those that no report states', () => {
    const titles = MONTHS.map((month) => `BULAN ${month}`);
    const [question] = reports('Bulan', titles).questions;
    expect(question).toMatchObject({ code: 'STAGES_PARTLY_FILLED', facts: { blank: 'IV' } });
    const carried = reports('Bulan', titles, { [question?.id ?? '']: 'carry' });
    const months = [...MONTHS.map((_, at) => (at + 1) * 10), 0, 0, 550];
    expect(carried.input?.indicators[0]?.targets.months).toEqual(
      months.map((amount) => rupiah(amount).amount),
    );
    expect(carried.input?.indicators[0]?.holds).toEqual([]);
    const scheduled = reports('Bulan', titles, { [question?.id ?? '']: 'schedule' });
    expect(scheduled.input?.indicators[0]?.targets.months).toBeNull();
  });

  it('leaves the target of a single month out, with an issue', () => {
    const inspection = reports('Bulan', ['BULAN SEPTEMBER']);
    expect(inspection.input?.indicators[0]?.targets.months).toBeNull();
    expect(inspection.issues.map(({ code }) => code)).toContain('STAGE_WITHOUT_QUARTER');
    expect(inspection.questions).toEqual([]);
  });
});
