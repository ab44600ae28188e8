import { ONE } from '../../../../src/domain/amount';
import type { Inspection, InspectionOptions } from '../../../../src/sheets/inspection';
import { bookOf, CLEAN, inspected, target, REKLAME, type Row } from '../bookOf';

const pact = (row: Row): Row => ({
  'Kode OPD': '1.01',
  'Nama Pejabat': 'Rukmana',
  'Jenis Dokumen': 'Pakta Integritas',
  'Nomor Pakta': '800/1',
  'Tanggal Pakta': '2026-01-02',
  Pemicu: 'Triwulan',
  'Pejabat Baru': 'Meneruskan',
  ...row,
});
const withRules = (
  sheets: Readonly<Record<string, readonly Row[]>>,
  options: Partial<InspectionOptions> = {},
): Inspection => inspected(bookOf({ ...CLEAN, Pakta: [pact({})], ...sheets }), options);
const setting = (Kunci: string, Nilai: string | number): Readonly<Record<string, readonly Row[]>> => ({
  Pengaturan: [{ Kunci, Nilai }],
});
const quarter = (row: Row): Readonly<Record<string, readonly Row[]>> => ({ 'Ambang Triwulan': [row] });
const ids = (inspection: Inspection): readonly string[] => inspection.questions.map(({ id }) => id);
const heldRows = (inspection: Inspection): readonly (readonly string[])[] =>
  (inspection.input?.indicators ?? []).map(({ holds }) => holds.map(({ questionId }) => questionId));

describe('inspect: settings that cannot be read', () => {
  it.each([
    ['Hari Tenggang', 'sepuluh', '0'],
    ['Hari Tenggang', -3, '0'],
    ['Hari Tenggang', 1.5, '0'],
    ['Hari Tenggang', '#REF!', '0'],
    ['Basis Periode', 'Mingguan', 'Kumulatif'],
    ['Batas Rata-rata (%)', 'tinggi', '120'],
  ])('%s "%s" holds every row until the standard value %s is chosen', (key, found, preset) => {
    const id = `setting:Pengaturan!${key}`;
    const open = withRules(setting(key, found));
    expect(open.questions).toMatchObject([
      { id, code: 'SETTING_UNREADABLE', facts: { key, preset }, options: [{ id: 'standar' }], answer: null },
    ]);
    expect(heldRows(open)).toEqual([[id], [id]]);
    expect(open.input?.indicators[0]?.holds[0]?.periods).toBe('all');
    const answered = withRules(setting(key, found), { answers: { [id]: 'standar' } });
    expect(heldRows(answered)).toEqual([[], []]);
    expect(answered.input?.settings).toEqual(withRules({}).input?.settings);
  });

  it('asks about an evaluation date only where the run was given none', () => {
    const sheets = setting('Tanggal Evaluasi', 'akhir September');
    const open = withRules(sheets, { asOf: null });
    expect(open.asOf).toBe('2026-10-02');
    expect(open.questions).toMatchObject([
      { id: 'setting:Pengaturan!Tanggal Evaluasi', facts: { preset: '2026-10-02' } },
    ]);
    expect(heldRows(open).every((holds) => holds.length === 1)).toBe(true);
    const given = withRules(sheets, { asOf: '2026-09-30' });
    expect(given.questions).toEqual([]);
    expect(given.issues).toContainEqual(
      expect.objectContaining({ code: 'INVALID_SETTING', expected: 'Tanggal Evaluasi' }),
    );
  });

  it('holds the pacts and no row for the fragile limit', () => {
    const questionId = 'setting:Pengaturan!Batas Rapuh (%)';
    const open = withRules(setting('Batas Rapuh (%)', 'kecil'));
    expect(heldRows(open)).toEqual([[], []]);
    expect(open.input?.pactHolds).toEqual([{ code: 'SETTING_UNREADABLE', questionId, opd: '1.01' }]);
    const answered = withRules(setting('Batas Rapuh (%)', 'kecil'), { answers: { [questionId]: 'standar' } });
    expect(answered.input?.pactHolds).toEqual([]);
    expect(answered.input?.settings.fragilePercent).toBe(ONE / 100n);
  });

  it.each(['', '-', null])('takes the preset without a question where the value is %j', (Nilai) => {
    const inspection = withRules({ Pengaturan: [{ Kunci: 'Hari Tenggang', Nilai }] });
    expect(inspection.questions).toEqual([]);
    expect(inspection.input?.settings.graceDays).toBe(0);
  });
});

describe('inspect: a schedule that cannot be read', () => {
  const share = (period: string, found: string | number): Readonly<Record<string, readonly Row[]>> =>
    quarter({ Periode: period, 'Target Kumulatif (%)': found });
  const id = (period: string): string => `schedule:Ambang Triwulan!Target Kumulatif (%) ${period}`;

  it.each([
    ['TW I', 'Kumulatif', ['TW I']],
    ['TW II', 'Kumulatif', ['TW II', 'Semester I']],
    ['TW IV', 'Kumulatif', ['TW IV', 'Semester II']],
    ['TW I', 'Per Periode', ['TW I', 'TW II']],
    ['TW II', 'Per Periode', ['TW II', 'Semester I', 'TW III', 'Semester II']],
    ['TW III', 'Per Periode', ['TW III', 'TW IV']],
  ])('holds with the share of %s on the basis %s the periods %j', (period, basis, periods) => {
    const open = withRules({ ...share(period, 'sebagian'), ...setting('Basis Periode', basis) });
    expect(open.input?.indicators[0]?.holds).toEqual([
      { code: 'SCHEDULE_UNREADABLE', questionId: id(period), periods, touchesTarget: true },
    ]);
  });

  it('leaves rows with stages of their own, levels and rows measured once a year alone', () => {
    const open = withRules({
      ...share('TW II', -5),
      Target: [
        target({
          ...REKLAME,
          'Target Murni': 1200,
          'Target s.d. TW I': 1,
          'Target s.d. TW II': 2,
          'Target s.d. TW III': 3,
          'Target s.d. TW IV': 1200,
        }),
        target({
          ...REKLAME,
          'Kode Rekening': '4.1.01.12',
          'Target Murni': 5,
          'Metode Perhitungan': 'Posisi Akhir',
        }),
        target({ ...REKLAME, 'Kode Rekening': '4.1.01.13', 'Target Murni': 5, 'Periode Ukur': 'Tahun' }),
      ],
    });
    expect(heldRows(open).map((holds) => holds.includes(id('TW II')))).toEqual([false, false, false]);
    expect(ids(open)).toContain(id('TW II'));
  });

  it('takes the preset share when it is chosen', () => {
    const answered = withRules(share('TW II', 'separuh'), { answers: { [id('TW II')]: 'standar' } });
    expect(heldRows(answered)).toEqual([[], []]);
    expect(answered.input?.settings.schedule[1]).toBe(40n * ONE);
  });

  it('holds the pacts that judge a newcomer since he took office', () => {
    const open = withRules({
      ...share('TW I', 'sedikit'),
      Pakta: [pact({ 'Pejabat Baru': 'Sejak menjabat' })],
    });
    expect(open.input?.pactHolds).toEqual([
      { code: 'SCHEDULE_UNREADABLE', questionId: id('TW I'), opd: '1.01' },
    ]);
    expect(withRules(share('TW I', 'sedikit')).input?.pactHolds).toEqual([]);
  });

  it.each([
    ['blank', null, 1],
    ['of its own', 90, 0],
  ])('holds a pact whose threshold is %s when the threshold of a quarter cannot be read', (_, own, count) => {
    const questionId = 'schedule:Ambang Triwulan!Ambang Capaian (%) TW III';
    const sheets = {
      ...quarter({ Periode: 'TW III', 'Target Kumulatif (%)': 75, 'Ambang Capaian (%)': 'penuh' }),
      Pakta: [pact({ 'Ambang (%)': own })],
    };
    const open = withRules(sheets);
    expect(ids(open)).toEqual([questionId]);
    expect(open.input?.pactHolds).toHaveLength(count);
    expect(heldRows(open)).toEqual([[], []]);
    expect(withRules(sheets, { answers: { [questionId]: 'standar' } }).input?.pactHolds).toEqual([]);
  });
});
