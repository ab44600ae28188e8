// Quarters that the budget's own target leaves open or without a target: a pact that follows the signed target neither counts
// them as missed nor as met.
import type { Pact } from '../../src/domain/pact';
import { codesOf, figure, holding, indicator, months, pact, plan, rowIn, run, settings } from './inputs';

const signed = (changes: Partial<Pact>): Pact =>
  pact({ triggers: ['Tahun'], targetReference: 'Saat ditandatangani', ...changes });

const quarters = (one: number, two: number, three: number, four: number) =>
  [figure(one), figure(two), figure(three), figure(four)] as const;

describe('evaluate: a quarter before the missed one', () => {
  const missedFrom = (
    own: readonly [number, number, number, number],
    revised: number,
    revisedFrom: string,
    realised: readonly number[],
  ) =>
    run({
      settings: settings({ basis: 'Per Periode' }),
      indicators: [
        indicator({
          targets: plan({
            original: figure(1000),
            revised: figure(revised),
            revisedFrom,
            ownStages: quarters(...own),
          }),
          months: months(realised.flatMap((amount) => [amount, 0, 0])),
        }),
      ],
      holdings: [holding()],
      pacts: [signed({})],
    });

  it('that the budget’s target leaves open was not missed, though the signed target would make it so', () => {
    // 80 % of the revised 500 is less than the 600 of the first two quarters.
    const evaluation = missedFrom([300, 300, 200, 200], 500, '2026-09-01', [300, 300, 10, 10]);
    expect(rowIn(evaluation, 'TW III')).toMatchObject({
      status: 'Perlu Keputusan',
      pactStatus: 'Belum Dapat Dinilai',
    });
    expect(rowIn(evaluation, 'TW IV').pactStatus).toBe('Peringatan');
  });

  it('that has no target in the budget was not missed', () => {
    // Half of the revised 500 is what the first quarter had.
    const evaluation = missedFrom([250, 250, 250, 250], 500, '2026-05-01', [250, 10, 10, 250]);
    expect(rowIn(evaluation, 'TW II')).toMatchObject({
      status: 'Tidak Ada Target',
      pactStatus: 'Tidak Berlaku',
    });
    expect(rowIn(evaluation, 'TW III').pactStatus).toBe('Peringatan');
  });

  it('that was missed makes the second miss a matter to clarify', () => {
    const evaluation = missedFrom([250, 250, 250, 250], 1000, '2026-05-01', [250, 10, 10, 250]);
    expect(rowIn(evaluation, 'TW II').pactStatus).toBe('Peringatan');
    expect(rowIn(evaluation, 'TW III').pactStatus).toBe('Perlu Klarifikasi');
  });

  it('whose status asks for a decision cannot be judged, also where the signed target is none', () => {
    const evaluation = missedFrom([300, 300, 0, 400], 500, '2026-09-01', [300, 300, 10, 10]);
    expect(rowIn(evaluation, 'TW III')).toMatchObject({
      status: 'Perlu Keputusan',
      pactStatus: 'Belum Dapat Dinilai',
    });
  });
});

describe('evaluate: a quarter after the missed one', () => {
  const caughtUp = (revised: number) =>
    run({
      settings: settings(),
      indicators: [
        indicator({
          targets: plan({ original: figure(1000), revised: figure(revised), revisedFrom: '2026-08-01' }),
          months: months([150, 0, 0, 10, 0, 0, 990, 0, 0, 0, 0, 0]),
        }),
      ],
      holdings: [holding()],
      pacts: [signed({ triggers: ['Triwulan'], catchUp: 'Boleh dikejar' })],
    });

  it('catches up where budget and signed target can both be judged', () => {
    expect(rowIn(caughtUp(1000), 'TW II').pactStatus).toBe('Terkejar');
  });

  it('that the budget’s target leaves open leaves open whether it catches up', () => {
    const evaluation = caughtUp(-100);
    expect(rowIn(evaluation, 'TW III').status).toBe('Perlu Keputusan');
    expect(rowIn(evaluation, 'TW II').pactStatus).toBe('Perlu Telaah');
    expect(codesOf(rowIn(evaluation, 'TW II'))).toContain('CATCH_UP_UNKNOWN');
  });
});
