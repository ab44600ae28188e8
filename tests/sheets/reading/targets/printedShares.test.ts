// Stages in columns of percentages beside the annual target. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const TIMES = ['Realisasi s.d. TW I', 'Realisasi s.d. TW II'];
const headed = (make: (quarter: string) => string) => ['TW I', 'TW II', 'TW III', 'TW IV'].map(make);
const RUNNING = headed((quarter) => `Target s.d. ${quarter} (%)`);
const BARE = headed((quarter) => `${quarter} (%)`);
const book = (stages: readonly string[], rows: Matrix, answers: Readonly<Record<string, string>> = {}) =>
  inspected(readingOf([sheetOf('PAD', [['No', 'Uraian', 'Target Setahun', ...stages, ...TIMES], ...rows])]), {
    asOf: '2026-10-05',
    answers,
  });
const stagesOf = ({ input }: ReturnType<typeof book>) =>
  input?.indicators.map(({ targets }) =>
    targets.cumulativeStages?.map((stage) => (stage?.kind === 'amount' ? Number(stage.amount) / 1e6 : null)),
  );

describe('settlePrintedShares', () => {
  it.each([
    ['percentages', [20, 45, 70, 100]],
    ['fractions', [0.2, 0.45, 0.7, 1]],
    ['texts', ['20%', '45%', '70%', '100%']],
  ] as const)('reads running %s as shares of the annual target, and says so', (_, shares) => {
    const reading = book(RUNNING, [[1, 'Pajak Reklame', 1000, ...shares, 210, 430]]);
    expect(stagesOf(reading)).toEqual([[200, 450, 700, 1000]]);
    expect(reading.questions).toEqual([]);
    expect(reading.issues.map(({ code }) => code)).toContain('STAGES_ARE_SHARES');
  });

  it('adds up the own shares of quarters that name no target, where several rows come to 100', () => {
    const reading = book(BARE, [
      [1, 'Pajak Reklame', 1000, 20, 25, 25, 30, 210, 430],
      [2, 'Pajak Air Tanah', 500, 20, 25, 25, 30, 110, 230],
    ]);
    expect(stagesOf(reading)).toEqual([
      [200, 450, 700, 1000],
      [100, 225, 350, 500],
    ]);
  });

  it('reads shares headed as targets beside the percentages of what was reached', () => {
    const quarters = ['s.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'];
    const parts = ['Target (%)', 'Realisasi (Rp)', '%'];
    const matrix: Matrix = [
      ['No', 'Uraian', 'Target Setahun', ...quarters.flatMap((quarter) => [quarter, '', ''])],
      ['', '', '', ...quarters.flatMap(() => parts)],
      [1, 'Pajak Reklame', 1000, 20, 210, '105,00%', 45, 430, '95,55%', 70, '', '', 100, '', ''],
    ];
    const reading = inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-07-05' });
    expect(stagesOf(reading)).toEqual([[200, 450, 700, 1000]]);
  });

  it('takes percentages behind the figures for attainments, though each row ends at its target', () => {
    const quarters = headed((quarter) => quarter).flatMap((quarter) => [
      `Realisasi ${quarter}`,
      `${quarter} (%)`,
    ]);
    const row = (no: number, name: string, target: number, shares: readonly number[]) => [
      no,
      name,
      target,
      ...shares.flatMap((share) => [(target * share) / 100, share]),
    ];
    const reading = inspected(
      readingOf([
        sheetOf('PAD', [
          ['No', 'Uraian', 'Target Setahun', ...quarters],
          row(1, 'Pajak Reklame', 1_100_000, [20, 25, 30, 25]),
          row(2, 'Pajak Air Tanah', 500_000, [10, 20, 30, 40]),
        ]),
      ]),
      { asOf: '2026-12-31' },
    );
    expect(stagesOf(reading)).toEqual([undefined, undefined]);
  });

  it.each([
    ['Target kumulatif', [200, 450, 700, 1000]],
    ['Target fisik', undefined],
    ['Target serapan belanja', undefined],
  ])('reads a row %j under the quarters as %j', (label, stages) => {
    const head = ['No', 'Uraian', 'Target Setahun', ...headed((quarter) => `Realisasi ${quarter}`)];
    const matrix: Matrix = [
      head,
      ['', label, '', '20%', '45%', '70%', '100%'],
      [1, 'Pajak Reklame', 1000, 210, 220, 190, 300],
    ];
    expect(stagesOf(inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-12-31' }))).toEqual([
      stages,
    ]);
  });

  it('takes percentages that come to no whole for attainments', () => {
    const reading = book(BARE, [
      [1, 'Pajak Reklame', 1000, 21, 43, 60, 80, 210, 430],
      [2, 'Pajak Air Tanah', 500, 22, 46, 61, 90, 110, 230],
    ]);
    expect(stagesOf(reading)).toEqual([undefined, undefined]);
    expect(reading.questions).toEqual([]);
  });

  it('asks where columns headed as targets come to no whole', () => {
    const rows: Matrix = [[1, 'Pajak Reklame', 1000, 20, 45, 70, 90, 210, 430]];
    expect(book(RUNNING, rows).questions.map(({ code }) => code)).toEqual(['STAGES_UNCLEAR']);
    expect(book(RUNNING, rows).input?.indicators[0]?.holds).toMatchObject([{ touchesTarget: true }]);
    const answered = book(RUNNING, rows, { 'stage-kind:PAD': 'running' });
    expect(stagesOf(answered)).toEqual([[200, 450, 700, 900]]);
  });

  it('reads the shares that headings of realisation state behind their quarters', () => {
    const due = ['20', '40', '70', '100'];
    const quarters = ['I', 'II', 'III', 'IV'].map(
      (one, at) => `Realisasi s.d. TW ${one} (${due[at] ?? ''}%)`,
    );
    const reading = inspected(
      readingOf([
        sheetOf('PAD', [
          ['No', 'Uraian', 'Target Setahun', ...quarters],
          [1, 'Pajak Reklame', 1000, 210, 430, 690, ''],
        ]),
      ]),
      { asOf: '2026-10-05' },
    );
    expect(stagesOf(reading)).toEqual([[200, 400, 700, 1000]]);
    expect(reading.input?.indicators[0]?.months[5]).toMatchObject({ kind: 'amount', amount: 430_000_000n });
    expect(reading.issues.map(({ code }) => code)).toContain('STAGES_ARE_SHARES');
  });

  it('reads the shares that a title states for the table below it', () => {
    const reading = inspected(
      readingOf([
        sheetOf('PAD', [
          ['REALISASI PAJAK DAERAH TAHUN 2026', null, null, null],
          ['Target kumulatif: TW I 20%, TW II 40%, TW III 70%, TW IV 100%', null, null, null],
          ['No', 'Uraian', 'Target Setahun', 'Realisasi s.d. TW I'],
          [1, 'Pajak Reklame', 1000, 210],
        ]),
      ]),
      { asOf: '2026-10-05' },
    );
    expect(stagesOf(reading)).toEqual([[200, 400, 700, 1000]]);
    expect(reading.issues.find(({ code }) => code === 'STAGES_ARE_SHARES')?.cell).toBe('A2');
  });

  it('reads the shares that stand behind the quarters over realisation and its percentage', () => {
    const shares = [20, 45, 70, 100];
    const quarters = headed((quarter) => quarter).map((text, at) => `${text} (${String(shares[at])}%)`);
    const matrix: Matrix = [
      ['No', 'Uraian', 'Target Setahun', ...quarters.flatMap((quarter) => [quarter, ''])],
      ['', '', '', ...quarters.flatMap(() => ['Realisasi', '%'])],
      [1, 'Pajak Reklame', 1000, 210, '', 240, '', '', '', '', ''],
      [2, 'Pajak Hotel', 1000, 190, '', 260, '', '', '', '', ''],
    ];
    const reading = inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-07-05' });
    expect(stagesOf(reading)).toEqual([
      [200, 450, 700, 1000],
      [200, 450, 700, 1000],
    ]);
  });

  it.each([
    ['Keterangan: target kumulatif per triwulan 20%, 45%, 70%, 100% sesuai Perwal', [200, 450, 700, 1000]],
    ['Catatan: target TW I 20%, TW II 45%, TW III 70%, TW IV 100%', [200, 450, 700, 1000]],
    ['(Target tiap triwulan 25% dari target tahunan)', [250, 500, 750, 1000]],
    ['Keterangan: target triwulan dibagi rata masing-masing 25%', [250, 500, 750, 1000]],
    ['Target TW sesuai Perwal 7/2025: 20/45/75/100', [200, 450, 750, 1000]],
    ['Target kumulatif Pajak Reklame TW I 5%, TW II 20%, TW III 90%, TW IV 100%', [50, 200, 900, 1000]],
    [
      'Target kumulatif BPHTB TW I 5%, TW II 20%, TW III 90%, TW IV 100%; pajak lain sesuai jadwal',
      undefined,
    ],
    ['Target tiap triwulan 30% dari target tahunan', undefined],
    ['Target kenaikan setoran tiap triwulan 25% dari target tahun lalu', undefined],
    ['Target penagihan piutang per triwulan 25%', undefined],
    ['Realisasi terhadap target per triwulan 20%, 45%, 70%, 100%', undefined],
  ])('reads the shares that a note below the table states: %s', (note, stages) => {
    const reading = book([], [[1, 'Pajak Reklame', 1000, 210, 430], [], [note]]);
    expect(stagesOf(reading)).toEqual([stages]);
  });

  it('gives every row the shares that a sheet of its own states', () => {
    const reading = inspected(
      readingOf([
        sheetOf('PAD', [
          ['No', 'Uraian', 'Target', 'Januari', 'Februari', 'Maret'],
          [1, 'Pajak Reklame', 1_000_000, 70_000, 71_000, 72_000],
        ]),
        sheetOf('Jadwal', [
          ['PENTAHAPAN TARGET TAHUN 2026'],
          ['Uraian', 'TW I', 'TW II', 'TW III', 'TW IV'],
          ['Target kumulatif', '20%', '45%', '70%', '100%'],
        ]),
      ]),
    );
    expect(stagesOf(reading)).toEqual([[200_000, 450_000, 700_000, 1_000_000]]);
    expect(reading.issues.find(({ code }) => code === 'STAGES_ARE_SHARES')).toMatchObject({
      sheet: 'Jadwal',
      cell: 'B3',
    });
  });
});
