// The tally behind the corpus: a wrong verdict must never count as right or as asked.
import { verdictTally } from './verdictTally';

const indicator = (name: string, row: number, status: string, attainment: string | null) => ({
  name,
  source: { sheet: 'Target', row },
  periods: { 'TW I': { target: '100', realisation: '90', attainment, status } },
});
const truth = {
  indicators: [
    {
      name: 'Pajak Hotel',
      periods: {
        'TW I': { target: '100', realisation: '90', attainment: '90.00', status: 'Mendekati Target' },
      },
    },
  ],
};

describe('verdictTally', () => {
  it.each([
    ['the same verdict', indicator('- PAJAK HOTEL', 5, 'Mendekati Target', '90.00'), [1, 0, 0]],
    ['an open question', indicator('Pajak Hotel', 5, 'Perlu Keputusan', null), [0, 1, 0]],
    ['another status', indicator('Pajak Hotel', 5, 'Tercapai', '90.00'), [0, 0, 1]],
    ['another figure', indicator('Pajak Hotel', 5, 'Mendekati Target', '90.01'), [0, 0, 1]],
    ['no data', indicator('Pajak Hotel', 5, 'Data Belum Lengkap', null), [0, 0, 1]],
    ['a row of another name', indicator('Pajak Parkir', 5, 'Mendekati Target', '90.00'), [0, 0, 2]],
  ])('counts %s', (_, found, [right, asked, wrong]) => {
    expect(verdictTally(truth, { indicators: [found] })).toMatchObject({ right, asked, wrong });
  });

  it('counts a row that is no indicator', () => {
    const parent = indicator('Pajak Daerah', 4, 'Mendekati Target', '90.00');
    const own = indicator('Pajak Hotel', 5, 'Mendekati Target', '90.00');
    expect(verdictTally(truth, { indicators: [parent, own] })).toMatchObject({ right: 1, wrong: 1 });
  });

  it('counts a row as asked while the book asks what it is', () => {
    const parent = indicator('Pajak Daerah', 4, 'Perlu Keputusan', null);
    const own = indicator('Pajak Hotel', 5, 'Mendekati Target', '90.00');
    expect(verdictTally(truth, { indicators: [parent, own] })).toMatchObject({
      right: 1,
      asked: 1,
      wrong: 0,
    });
  });

  it('counts a verdict where the truth is a question', () => {
    const open = {
      indicators: [
        {
          source: { sheet: 'Target', row: 5 },
          periods: { 'TW I': { attainment: null, status: 'Perlu Keputusan' } },
        },
      ],
    };
    const decided = indicator('Pajak Hotel', 5, 'Tercapai', '100.00');
    expect(verdictTally(open, { indicators: [decided] })).toMatchObject({ right: 0, wrong: 1 });
  });
});
