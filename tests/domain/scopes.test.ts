// What belongs to a pact's scope in a period, and how the readings of a blank rule are held against each other.
import type { Indicator } from '../../src/domain/indicator';
import {
  codesOf,
  figure,
  indicator,
  judgedOn,
  months,
  officialNamed,
  plan,
  rowIn,
  run,
  settings,
  thousandRow,
} from './inputs';

const quarters = (...sums: readonly number[]) => months(sums.flatMap((sum) => [sum, 0, 0]));
const halfYearly = (changes: Partial<Indicator> = {}) =>
  thousandRow({ id: 'T!2', name: 'Pajak Parkir', measuring: 'Semester', ...changes });
const level = (changes: Partial<Indicator> = {}) =>
  indicator({
    id: 'T!3',
    name: 'Indeks Kepuasan',
    isRupiah: false,
    unit: '%',
    method: 'Posisi Akhir',
    targets: plan({ original: figure(80) }),
    ...changes,
  });
const judged = judgedOn('2026-06-30');

describe('evaluate: rows that are not measured in a period', () => {
  it.each([
    [409, 'Terkejar'],
    [400, 'Terkejar'],
    [399, 'Terindikasi Pelanggaran'],
  ])('leave the quarter that would catch up: %d of 400 by June is %s', (byJune, expected) => {
    for (const scope of ['Rata-rata tertimbang', 'Total rupiah'] as const) {
      for (const other of [100, 900]) {
        const rows = [
          thousandRow({ months: quarters(140, byJune - 140) }),
          halfYearly({ months: quarters(0, other) }),
        ];
        const evaluation = judged(rows, { scope, catchUp: 'Boleh dikejar' });
        expect(rowIn(evaluation, 'TW I', 'T!1').pactStatus).toBe(expected);
      }
    }
  });

  it('may still be caught up at the half-year when judged alone', () => {
    const rows = [halfYearly({ months: quarters(150, 200, 350, 300) })];
    const evaluation = judged(
      rows,
      { triggers: ['Semester'], catchUp: 'Boleh dikejar' },
      { settings: settings() },
    );
    expect(rowIn(evaluation, 'Semester I', 'T!2').pactStatus).toBe('Terkejar');
  });

  it('add nothing to a total, for the verdict, the official and the totals alike', () => {
    const rows = [thousandRow({ months: quarters(75) }), halfYearly({ months: quarters(100) })];
    const evaluation = judged(rows, { scope: 'Total rupiah' });
    expect(rowIn(evaluation, 'TW I', 'T!1').pactStatus).toBe('Terindikasi Pelanggaran');
    const official = officialNamed(evaluation, 'Rahmat Hidayat').periods['TW I'];
    const total = evaluation.totals[0]?.periods['TW I'];
    expect(official.realisation).toBe(75_000_000n);
    expect(total?.realisation).toBe(official.realisation);
  });

  it('show no realisation where they hold no data, and what they hold where they do', () => {
    const empty = run({ indicators: [halfYearly()] });
    expect(rowIn(empty, 'TW I').realisation).toBeNull();
    const filled = run({ indicators: [halfYearly({ months: quarters(7) })] });
    expect(rowIn(filled, 'TW I').realisation?.numerator).toBe(7_000_000n);
  });
});

describe('evaluate: a total beside rows that add nothing', () => {
  const met = thousandRow({ months: quarters(150) });
  it.each([
    ['complete', months([70, 70, 70]), 'Terpenuhi'],
    ['without data', months([]), 'Belum Dapat Dinilai'],
  ])('waits for a level that is %s', (_, data, expected) => {
    const evaluation = judged([met, level({ months: data })], { scope: 'Total rupiah' });
    expect(rowIn(evaluation, 'TW I', 'T!1').pactStatus).toBe(expected);
  });

  it('does not wait for one without a target', () => {
    const evaluation = judged([met, level({ targets: plan() })], { scope: 'Total rupiah' });
    expect(rowIn(evaluation, 'TW I', 'T!1').pactStatus).toBe('Terpenuhi');
  });

  it('is not caught up while the later quarter waits for it', () => {
    const rows = [thousandRow({ months: quarters(140, 270) }), level({ months: months([80, 80, 80]) })];
    const evaluation = judged(rows, { scope: 'Total rupiah', catchUp: 'Boleh dikejar' });
    expect(codesOf(rowIn(evaluation, 'TW I', 'T!1'))).toContain('CATCH_UP_UNKNOWN');
  });
});

describe('evaluate: readings that leave nothing to judge', () => {
  const revisionOnly = plan({ revised: figure(1000), revisedFrom: '2026-02-15' });
  it.each([
    [149, 'Perlu Telaah'],
    [150, 'Perlu Telaah'],
  ])('count beside a target that only a revision set: %d of 150', (realised, expected) => {
    const rows = [thousandRow({ targets: revisionOnly, months: quarters(realised) })];
    const result = rowIn(judged(rows, { targetReference: null }), 'TW I');
    expect(result.pactStatus).toBe(expected);
    expect(codesOf(result)).toContain('READINGS_DIFFER');
  });

  it('do not count where no reading has a target', () => {
    const rows = [thousandRow({ targets: revisionOnly, months: quarters(100) })];
    const result = rowIn(judged(rows, { targetReference: 'Saat ditandatangani' }), 'TW I');
    expect(result.pactStatus).toBe('Tidak Berlaku');
  });

  it('count for a blank scope without rupiah to add up', () => {
    const rows = [level({ months: months([72, 72, 72]) })];
    expect(rowIn(judged(rows, { scope: null }), 'TW I').pactStatus).toBe('Perlu Telaah');
    expect(rowIn(judged(rows, { scope: 'Total rupiah' }), 'TW I').pactStatus).toBe('Belum Dapat Dinilai');
  });
});
