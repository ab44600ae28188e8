import { Findings } from '../../../../src/sheets/reading/findings';
import { settleOtherDates } from '../../../../src/sheets/reading/deposits/otherDates';
import { depositTable } from '../depositTable';

const ID = 'deposit-dates:Setoran!1';

const settled = (heading: string, days: readonly string[], answers: Record<string, string> = {}) => {
  const log = new Findings(answers);
  const table = settleOtherDates(
    depositTable([
      ['Tanggal', heading, 'Uraian/Indikator Kinerja', 'Jumlah'],
      ...days.map((day) => ['2026-03-30', day, 'Pajak Reklame', 1_000_000]),
    ]),
    log,
  );
  return { table, asked: log.questions().map(({ id, options }) => [id, options.map((option) => option.id)]) };
};

describe('settleOtherDates', () => {
  it.each(['Tgl Setor ke Kasda', 'Tanggal Validasi', 'Tgl Masuk RKUD'])(
    'asks which date counts where %s falls into another month',
    (heading) => {
      const { table, asked } = settled(heading, ['2026-03-31', '2026-04-01']);
      expect(asked).toEqual([[ID, ['A', 'B']]]);
      expect(table.open).toEqual({ id: ID, code: 'DEPOSIT_DATES_TWO' });
    },
  );

  it.each<[string, string[]]>([
    ['Tgl Setor ke Kasda', ['2026-03-31', '2026-03-30']],
    ['Tgl Jatuh Tempo Setor', ['2026-04-30', '2026-04-30']],
    ['Tanggal SKRD', ['2026-02-01', '2026-02-01']],
    ['Tanggal Setor', ['-', '']],
    ['Masa Pajak', ['2026-02-01', '2026-02-01']],
  ])('asks nothing of %s with %j', (heading, days) => {
    expect(settled(heading, days).asked).toEqual([]);
  });

  it.each([
    ['A', 0],
    ['B', 1],
  ])('reads the dates that the answer %s names', (answer, column) => {
    const { table } = settled('Tgl Setor ke Kasda', ['2026-04-01'], { [ID]: answer });
    expect([table.columns.get('Tanggal'), table.open]).toEqual([column, undefined]);
  });
});
