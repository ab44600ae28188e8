// Stages typed as percentages, and stages of which only some are filled. Fictional figures only.
import type { TargetValue } from '../../../../src/domain/indicator';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target Setahun (Rp)', 'Target s.d. TW I', 'Target s.d. TW II'];
const REST = ['Target s.d. TW III', 'Target s.d. TW IV', 'Realisasi s.d. TW I'];
const read = (row: Matrix[0], answers: Readonly<Record<string, string>> = {}) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        [...HEAD, ...REST],
        [1, ...row],
      ]),
    ]),
    { asOf: '2026-10-05', answers },
  );
const rupiah = (value: TargetValue | null | undefined): number | null =>
  value?.kind === 'amount' ? Number(value.amount) / 1e6 : null;
const stagesOf = (reading: ReturnType<typeof read>): readonly (number | null)[] | undefined =>
  reading.input?.indicators[0]?.targets.cumulativeStages?.map(rupiah);

describe('shareOf', () => {
  it('reads percentages beside an annual target as its shares, cut to the sen, and says so', () => {
    const reading = read(['Pajak Reklame', 333_333_333.33, '20%', '40%', '75 %', '100%', 50_000_000]);
    expect(stagesOf(reading)).toEqual([66_666_666.66, 133_333_333.33, 249_999_999.99, 333_333_333.33]);
    expect(reading.questions).toEqual([]);
    expect(reading.issues.filter(({ code }) => code === 'STAGES_ARE_SHARES')).toHaveLength(1);
  });

  it('asks what a percentage is of where no annual target stands', () => {
    const { questions } = read(['Pajak Reklame', '', '20%', '45%', '75%', '100%', 50_000_000]);
    expect(questions.map(({ code }) => code)).toContain('TEXT_WHERE_NUMBER');
  });
});

describe('withBareShares', () => {
  it.each<readonly [string, readonly number[], number, readonly number[]]>([
    ['beside a large annual target', [20, 45, 70, 100], 1_000_000_000, [200e6, 450e6, 700e6, 1000e6]],
    ['nothing beside a small one', [20, 45, 70, 100], 100, [20, 45, 70, 100]],
    ['nothing where they do not end at 100', [20, 45, 70, 90], 1_000_000_000, [20, 45, 70, 90]],
  ])('takes bare numbers up to 100 for shares: %s', (_, stages, annual, expected) => {
    expect(stagesOf(read(['Pajak Reklame', annual, ...stages, 50_000_000]))).toEqual(expected);
  });
});

describe('settleOpenTargets', () => {
  const ROW = ['Pajak Reklame', 1_000_000, 200_000, 450_000, '', '', 150_000];
  const ID = 'stages:PAD!III, IV';

  it('asks about blank stages among filled ones', () => {
    expect(read(ROW).questions.map(({ id }) => id)).toEqual([ID]);
  });

  it('has a blank fourth stage hold what the year still lacks, never the stage before it', () => {
    expect(stagesOf(read(ROW, { [ID]: 'carry' }))).toEqual([200_000, 450_000, 450_000, 1_000_000]);
  });
});
