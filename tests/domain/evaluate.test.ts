// The order and the shape of the whole result where offices with and without posts stand mixed in the input.
import { PERIODS } from '../../src/domain/period';
import {
  figure,
  holding,
  indicator,
  months,
  pact,
  plan,
  rowIn,
  run,
  settings,
  STAGED_MONTHS,
} from './inputs';

const NO_DATA = months([]);
const MIXED = [
  indicator({ id: 'T!1', opd: '2.02', months: NO_DATA }),
  indicator({ id: 'T!2', opd: '1.01', months: STAGED_MONTHS }),
  indicator({ id: 'T!3', opd: '2.02', months: STAGED_MONTHS, method: 'Posisi Akhir' }),
  indicator({ id: 'T!4', opd: '1.01', months: NO_DATA }),
  indicator({ id: 'T!5', opd: '2.02', months: STAGED_MONTHS }),
];

describe('evaluate', () => {
  const evaluation = run({ indicators: MIXED, holdings: [holding()], pacts: [pact()] });

  it('gives results and positions in the order of the input', () => {
    expect(evaluation.indicators.map((result) => result.indicator.id)).toEqual([
      'T!1',
      'T!2',
      'T!3',
      'T!4',
      'T!5',
    ]);
    expect(evaluation.positions.map(({ indicatorId }) => indicatorId)).toEqual(['T!1', 'T!2', 'T!4', 'T!5']);
  });

  it('counts every row once a period, words in the order of the input', () => {
    expect(evaluation.counts['TW I']).toEqual({
      'Data Belum Lengkap': 2,
      'Mendekati Target': 2,
      'Tidak Tercapai': 1,
    });
    expect(Object.keys(evaluation.counts['TW I'])).toEqual([
      'Data Belum Lengkap',
      'Mendekati Target',
      'Tidak Tercapai',
    ]);
    for (const period of PERIODS) {
      expect(Object.values(evaluation.counts[period]).reduce((sum, count) => sum + count, 0)).toBe(5);
    }
  });

  it('lists issues and totals office by office, in the order in which the offices appear', () => {
    const rows = MIXED.map((row, at) => ({ ...row, mission: null, field: at % 2 === 0 ? 'PAD' : 'Layanan' }));
    for (const documents of [{}, { holdings: [holding()] }, { holdings: [holding({ opd: '2.02' })] }]) {
      const { issues, totals } = run({ indicators: rows, ...documents });
      expect(issues.map(({ indicatorId }) => indicatorId)).toEqual(['T!1', 'T!3', 'T!5', 'T!2', 'T!4']);
      expect(totals.map(({ by, key }) => `${by} ${key}`)).toEqual([
        'all ',
        'opd 2.02',
        'opd 1.01',
        'bidang PAD',
        'bidang Layanan',
        'jenis 4.1.01',
        'bidangOpd PAD\n2.02',
        'bidangOpd Layanan\n1.01',
      ]);
    }
  });

  it('gives every office its own verdicts', () => {
    expect(rowIn(evaluation, 'TW I', 'T!2').pactStatus).toBe('Terindikasi Pelanggaran');
    expect(rowIn(evaluation, 'TW I', 'T!4').pactStatus).toBe('Belum Dapat Dinilai');
    expect(rowIn(evaluation, 'TW I', 'T!5').pactStatus).toBe('Tidak Berlaku');
  });

  it('leaves plain data that survives a copy', () => {
    const first = rowIn(evaluation, 'TW I', 'T!2');
    expect({ ...first }).toEqual(first);
    expect(structuredClone(first)).toEqual(first);
  });

  it('names the source of the annual target beside a derived fourth stage of the same amount', () => {
    const staged = run();
    expect(rowIn(staged, 'TW IV').targetSource).toBe('turunan');
    expect(rowIn(staged, 'Tahun').targetSource).toBe('ditetapkan');
    expect(rowIn(staged, 'Tahun').attainment).toEqual(rowIn(staged, 'TW IV').attainment);
  });

  it('judges the year on the annual target where the schedule ends elsewhere', () => {
    const [a, b, c] = settings().schedule;
    const eased = run({ settings: settings({ schedule: [a, b, c, 90_000_000n] }) });
    expect(rowIn(eased, 'TW IV').target).toEqual(figure(2_700_000_000));
    expect(rowIn(eased, 'Tahun').target).toEqual(figure(3_000_000_000));
  });

  it('keeps the sen of an annual target that the fourth stage cuts', () => {
    const targets = plan({ original: figure('100.005') });
    const cut = run({ indicators: [indicator({ targets, months: STAGED_MONTHS })] });
    expect(rowIn(cut, 'TW IV').target).toEqual(figure('100'));
    expect(rowIn(cut, 'Tahun').target).toEqual(figure('100.005'));
  });
});
