import type { MonthDatum } from '../../../../src/domain/indicator';
import { readDeposits, type DepositsReading } from '../../../../src/sheets/reading/deposits/deposits';
import { Findings } from '../../../../src/sheets/reading/findings';
import { Offices } from '../../../../src/sheets/reading/offices/offices';
import { ISSUE_CODES } from '../../../../src/messages/issueSentences';
import { QUESTION_CODES } from '../../../../src/messages/questionSentences';
import type { Matrix, SheetOptions } from '../bookOf';
import { depositTable } from '../depositTable';

const HEAD = ['Tanggal', 'Kode OPD', 'Kode Rekening', 'Uraian/Indikator Kinerja', 'Jumlah', 'No STS'];
/** Excel's day number of a date of 2026 by month and day. */
const day = (month: number, date: number, year = 2026): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

interface Run extends DepositsReading {
  readonly log: Findings;
  readonly codes: readonly string[];
  readonly questions: readonly string[];
}

function run(
  rows: Matrix,
  answers: Readonly<Record<string, string>> = {},
  options: SheetOptions = {},
  asOf = '2026-12-31',
): Run {
  const log = new Findings(answers);
  const table = depositTable([HEAD, ...rows], options);
  const reading = readDeposits(table, { year: 2026, asOf, basis: 'Kumulatif' }, new Offices(), log);
  return {
    ...reading,
    log,
    codes: log.issues().map(({ code }) => code),
    questions: log.questions().map(({ id }) => id),
  };
}

/** Figures of the months from January to the last one with data, in rupiah. */
const figures = (months: readonly MonthDatum[] | undefined): readonly (number | null)[] => {
  const all = (months ?? []).map((datum) => (datum.kind === 'amount' ? Number(datum.amount) / 1e6 : null));
  return all.slice(0, all.findLastIndex((figure) => figure !== null) + 1);
};
const HOTEL = '4.1.01.19.03';
const PARKIR = '4.1.02.01.04';
const row = (
  date: number | string,
  amount: number | string,
  code = HOTEL,
  opd = '1.1',
  sts = '',
): Matrix[0] => [date, opd, code, 'Pajak', amount, sts];

describe('readDeposits', () => {
  it('adds the deposits of an office and account up by month', () => {
    const { series, codes } = run([
      row(day(1, 5), 100.25),
      row(day(1, 31), 0.5),
      row(day(3, 1), 7, 'Pajak', '1.1'),
      row(day(3, 1), 7),
      row(day(2, 2), 40, PARKIR),
      row(day(2, 2), 9, HOTEL, '1.2'),
    ]);
    expect(series.map(({ head, rows, months }) => [head.opd, head.code, rows, figures(months)])).toEqual([
      ['1.1', HOTEL, 3, [100.75, 0, 7]],
      ['1.1', 'PAJAK', 1, [0, 0, 7]],
      ['1.1', PARKIR, 1, [0, 40, 0]],
      ['1.2', HOTEL, 1, [0, 9]],
    ]);
    expect(codes).toEqual([]);
  });

  it('asks about deposits after which the balance of the list falls', () => {
    const head = [...HEAD.slice(0, 5), 'Saldo'];
    const rows: Matrix = [
      [day(1, 5), '1.1', HOTEL, 'Pajak', 100, 100],
      [day(2, 5), '1.1', HOTEL, 'Pajak', 30, 70],
      [day(3, 5), '1.1', HOTEL, 'Pajak', 20, 90],
    ];
    const read = (
      balances: Matrix,
      answers: Readonly<Record<string, string>> = {},
    ): DepositsReading & { log: Findings } => {
      const log = new Findings(answers);
      const frame = { year: 2026, asOf: '2026-12-31', basis: 'Kumulatif' } as const;
      return { ...readDeposits(depositTable([head, ...balances]), frame, new Offices(), log), log };
    };
    const rising = rows.map((cells, at): Matrix[0] => [
      ...(cells ?? []).slice(0, 5),
      [100, 130, 150][at] ?? 0,
    ]);
    expect(read(rising).log.questions()).toEqual([]);
    expect(figures(read(rising).series[0]?.months)).toEqual([100, 30, 20]);
    expect(
      read(rows)
        .log.questions()
        .map(({ id }) => id),
    ).toEqual(['deposits-cancelled:Setoran']);
    const answered = read(rows, { 'deposits-cancelled:Setoran': 'skip' });
    expect(figures(answered.series[0]?.months)).toEqual([100, 0, 20]);
  });

  it('counts a month as known when the same office has a deposit in it or later', () => {
    const { series } = run([
      row(day(2, 28), 5, HOTEL, '1.1'),
      row(day(6, 1), 5, PARKIR, '1.1'),
      row(day(9, 1), 5, HOTEL, '1.2'),
    ]);
    expect(figures(series[0]?.months)).toEqual([0, 5, 0, 0, 0, 0]);
    expect(figures(series[2]?.months)).toHaveLength(9);
  });

  it('takes one account in all its spellings, and a name where there is no code', () => {
    const { series } = run([
      row(day(1, 5), 1, '4.1.1.19.3'),
      row(day(1, 5), 2, '4.1.01.19.03'),
      [day(1, 5), '01.1', '', 'Pajak Reklame', 3],
      [day(1, 6), '1.1', '-', '  pajak  reklame ', 4],
    ]);
    expect(series.map(({ head, rows }) => [head.code, head.name, rows])).toEqual([
      [HOTEL, 'Pajak', 2],
      [null, 'Pajak Reklame', 2],
    ]);
  });

  it('leaves other years out, lets them prove earlier months, and ignores what is later than the evaluation', () => {
    const { series, excluded, codes } = run(
      [row(day(12, 31, 2025), 1), row(day(3, 1), 2), row(day(1, 1, 2027), 4), row(day(1, 2, 2027), 8)],
      {},
      {},
      '2027-01-01',
    );
    expect(figures(series[0]?.months)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(excluded).toEqual([
      { row: 2, reason: 'other year' },
      { row: 4, reason: 'other year' },
    ]);
    expect(codes).toEqual(['DEPOSITS_LATER']);
    expect(
      figures(run([row(day(3, 1), 2), row(day(3, 2), 4)], {}, {}, '2026-03-01').series[0]?.months),
    ).toEqual([0, 0, 2]);
  });

  it('is exact beyond what doubles hold', () => {
    const many = Array.from({ length: 1_000 }, () => row(day(1, 5), 9_999_999_999_999.99));
    const { series } = run([...many, row(day(1, 6), 0.1), row(day(1, 6), 0.2), row(day(1, 7), 0.000001)]);
    expect(series[0]?.months[0]).toEqual({ kind: 'amount', amount: 9_999_999_999_999_990_300_001n });
  });

  it('adds negative corrections', () => {
    expect(
      figures(run([row(day(1, 5), 100), row(day(1, 6), -30), row(day(1, 7), '(5)')]).series[0]?.months),
    ).toEqual([65]);
  });

  it.each<readonly [text: string, amount: number]>([
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.8', 1_234_567.8],
    ['1.234,50', 1_234.5],
    ['1500000', 1_500_000],
    ['Rp 1.234', 1_234],
    ['Rp1.234.567,-', 1_234_567],
    ['-1.234.567', -1_234_567],
    ['12,5', 12.5],
    ['nihil', 0],
  ])('reads the amount %s', (text, amount) => {
    const { series, codes } = run([row(day(1, 5), text)]);
    expect(figures(series[0]?.months)).toEqual([amount]);
    expect(codes).toEqual(['TEXT_NUMBER']);
  });

  it.each<readonly [date: string | number, month: number]>([
    ['31/08/2026', 8],
    ['31-Agu-26', 8],
    ['31 Agustus 2026', 8],
    ['31-VIII-2026', 8],
    ['1 IX 2026', 9],
    ['2026-08-31', 8],
    ['31/08/2026 10:21:05', 8],
    ['31-08-2026 10.21', 8],
    ['Senin, 31 Agustus 2026', 8],
    ['20260831', 8],
    [20_260_831, 8],
    [day(8, 31) + 0.75, 8],
    ['05/06/2026', 6],
  ])('reads the date %s', (date, month) => {
    const { series, questions } = run([row(date, 5)]);
    expect(figures(series[0]?.months)).toHaveLength(month);
    expect(questions).toEqual([]);
  });

  it('leaves totals, number rows, headings, notes and signatures out with the reason', () => {
    const { series, excluded, codes, questions } = run([
      [1, 2, 3, 4, 5, 6],
      ['', '', '', 'PAJAK DAERAH', '', ''],
      row(day(1, 5), 100),
      row(day(1, 6), 50),
      ['', '', '', 'JUMLAH', 150, ''],
      ['', '', '', '', '', ''],
      ['Tanggal', 'Kode OPD', 'Kode Rekening', 'Uraian', 'Jumlah', 'No STS'],
      row(day(2, 6), 30),
      ['Jumlah Februari', '', '', '', 30, ''],
      [day(2, 6), '', '', 'Sub Total', 30, ''],
      ['', '', '', '', 180, ''],
      ['', '', '', 'Catatan: setoran tunai', '', ''],
      ['', '', '', '', 'Praya, 31 Agustus 2026', ''],
      ['', '', '', '', 'Bendahara Penerimaan', ''],
      ['', '', '', '', 'Nama Contoh', ''],
      ['', '', '', '', 'NIP. 19700101 199003 1 001', ''],
    ]);
    expect(figures(series[0]?.months)).toEqual([150, 30]);
    expect(series).toHaveLength(1);
    expect(excluded.map(({ reason }) => reason)).toEqual([
      'number row',
      'note',
      'total',
      'blank',
      'note',
      'total',
      'total',
      'total',
      'note',
      'signature',
      'signature',
      'signature',
      'signature',
    ]);
    expect(questions).toEqual([]);
    expect(codes.filter((code) => code !== 'TOTAL_DIFFERS')).toEqual([]);
  });

  it('reports a stated total that differs from its rows, and one beyond the sheet not', () => {
    const rows = [row(day(1, 5), 100), row(day(1, 6), 50)];
    const total = (text: string, amount: number): Matrix => [...rows, ['', '', '', text, amount, '']];
    expect(run(total('JUMLAH', 150)).codes).toEqual([]);
    expect(run(total('JUMLAH', 155)).codes).toEqual(['TOTAL_DIFFERS']);
    expect(run(total('Jumlah s.d. bulan lalu', 900)).codes).toEqual([]);
  });

  it('leaves a sum by formula out even where it has a date and an account', () => {
    const { series, excluded } = run(
      [row(day(1, 5), 100), row(day(1, 6), 50), row(day(1, 6), 150)],
      {},
      {
        formulas: { '4:5': '=SUM(E2:E3)' },
      },
    );
    expect(figures(series[0]?.months)).toEqual([150]);
    expect(excluded).toEqual([{ row: 4, reason: 'subtotal' }]);
  });

  it('leaves out what Excel itself subtotals by groups', () => {
    const { series, excluded } = run([
      row(day(1, 5), 100, PARKIR),
      ['', '', `${PARKIR} Total`, '', 100, ''],
      ['', '', 'Grand Total', '', 100, ''],
    ]);
    expect(figures(series[0]?.months)).toEqual([100]);
    expect(excluded.map(({ reason }) => reason)).toEqual(['total', 'total']);
  });

  it('tells subtotals of days, months and pages from each other', () => {
    const { series, codes } = run([
      row(day(1, 5), 5),
      ['', '', '', 'Jumlah tanggal 5', 5, ''],
      row(day(1, 6), 7),
      ['', '', '', 'Jumlah tanggal 6', 7, ''],
      ['', '', '', 'Jumlah bulan Januari', 12, ''],
      ['', '', '', 'Pindahan', 12, ''],
      row(day(2, 6), 1),
      ['', '', '', 'Jumlah bulan Februari', 1, ''],
      ['', '', '', 'JUMLAH SELURUHNYA', 13, ''],
    ]);
    expect(figures(series[0]?.months)).toEqual([12, 1]);
    expect(codes).toEqual([]);
  });

  it('keeps what is only named like a total', () => {
    expect(run([[day(1, 5), '1.1', PARKIR, 'Jumlah pasien rawat jalan', 5]]).series).toHaveLength(1);
    expect(run([[day(1, 5), '1.1', PARKIR, 'Jumlah', 5]]).series).toHaveLength(0);
  });

  it('notes blank amounts and takes a dash for nothing', () => {
    const { series, codes, excluded } = run([row(day(1, 5), 100), row(day(2, 6), ''), row(day(2, 7), '-')]);
    expect(figures(series[0]?.months)).toEqual([100]);
    expect(codes).toEqual(['DEPOSIT_WITHOUT_AMOUNT', 'DEPOSIT_WITHOUT_AMOUNT']);
    expect(excluded).toHaveLength(2);
  });

  it('asks whether a deposit that is marked as cancelled counts, and holds its month', () => {
    const rows = [row(day(1, 5), 100), row(day(2, 6), 90, HOTEL, '1.1', 'STS 7 BATAL / salah input')];
    const open = run([...rows, row(day(2, 7), -5, HOTEL, '1.1', 'Pembatalan STS 3')]);
    expect(open.questions).toEqual(['deposits-cancelled:Setoran']);
    expect([...open.holds.values()].flat().map(({ months }) => months)).toEqual([[2]]);
    const skipped = run(rows, { 'deposits-cancelled:Setoran': 'skip' });
    expect(figures(skipped.series[0]?.months)).toEqual([100]);
    expect(skipped.excluded).toEqual([{ row: 3, reason: 'note' }]);
    const counted = run(rows, { 'deposits-cancelled:Setoran': 'count' });
    expect(figures(counted.series[0]?.months)).toEqual([100, 90]);
    expect(counted.holds.size).toBe(0);
  });

  it.each(['Belum', 'Pending', 'belum bayar', 'Piutang'])(
    'asks about a deposit whose state is %s',
    (state) => {
      const rows = [row(day(1, 5), 100, HOTEL, '1.1', 'Lunas'), row(day(2, 6), 90, HOTEL, '1.1', state)];
      expect(run(rows).questions).toEqual(['deposits-cancelled:Setoran']);
    },
  );

  it.each(['Reversal', 'Hold', 'dana ditarik'])(
    'asks about a deposit with the state %s where most are settled',
    (state) => {
      const states = ['Sukses', 'Berhasil', 'Sukses', state];
      const rows = states.map((word, at) => row(day(1, 5 + at), 100, HOTEL, '1.1', word));
      expect(run(rows).questions).toEqual(['deposits-cancelled:Setoran']);
    },
  );

  it('asks nothing of remarks that tell of no state', () => {
    const words = ['tunai', 'transfer', 'tunai', 'QRIS'];
    const rows = words.map((word, at) => row(day(1, 5 + at), 100, HOTEL, '1.1', word));
    expect(run(rows).questions).toEqual([]);
  });

  it.each([
    ['Masuk RK', ['deposits-cancelled:Setoran']],
    ['Paraf', []],
  ])('asks about deposits that are not ticked under %s: %j', (heading, asked) => {
    const head = [...HEAD.slice(0, -1), heading];
    const rows = ['✓', '', '✓'].map((tick, at) => row(day(1, 5 + at), 100, HOTEL, '1.1', tick) ?? []);
    const log = new Findings({});
    const frame = { year: 2026, asOf: '2026-12-31', basis: 'Kumulatif' } as const;
    readDeposits(depositTable([head, ...rows]), frame, new Offices(), log);
    expect(log.questions().map(({ id }) => id)).toEqual(asked);
  });

  it.each([
    ['Terima', 'Setor', 'terima'],
    ['K', 'D', 'k'],
    ['Kredit', 'Debet', 'kredit'],
    ['Pembayaran', 'Ketetapan', 'pembayaran'],
    ['Masuk', 'Keluar', 'masuk'],
  ])('asks which rows count where a column tells %s from %s', (one, other, answer) => {
    const rows = [1, 2].flatMap((month) => [
      row(day(month, 5), 100 * month, HOTEL, '1.1', one),
      row(day(month, 6), 100 * month, HOTEL, '1.1', other),
    ]);
    const open = run(rows);
    expect(open.questions).toEqual(['deposits-sides:Setoran!nosts']);
    expect(open.log.questions()[0]?.options.map(({ id }) => id)).toEqual([
      answer,
      other.toLowerCase(),
      'all',
    ]);
    expect([...open.holds.values()]).toEqual([
      [{ code: 'DEPOSITS_OF_SIDES', questionId: 'deposits-sides:Setoran!nosts', months: [1, 2] }],
    ]);
    const once = run(rows, { 'deposits-sides:Setoran!nosts': answer });
    expect(figures(once.series[0]?.months)).toEqual([100, 200]);
    expect(once.holds.size).toBe(0);
    const both = run(rows, { 'deposits-sides:Setoran!nosts': 'all' });
    expect(figures(both.series[0]?.months)).toEqual([200, 400]);
  });

  it('asks where the amounts of one word come again under another, whatever the words are', () => {
    const rows = [1, 2, 3, 4].flatMap((month) => [
      row(day(month, 5), 100 + month, HOTEL, '1.1', 'Juru pungut'),
      row(day(month, 6), 100 + month, HOTEL, '1.1', 'Bendahara'),
    ]);
    expect(run(rows).questions).toEqual(['deposits-sides:Setoran!nosts']);
  });

  it.each([
    ['Tunai', 'Transfer'],
    ['Setor', 'Setor'],
    ['Setor', 'Tunai'],
  ])('asks nothing where a column holds %s and %s beside different amounts', (one, other) => {
    const rows = [1, 2, 3, 4].flatMap((month) => [
      row(day(month, 5), 100 + month, HOTEL, '1.1', one),
      row(day(month, 6), 200 + month, HOTEL, '1.1', other),
    ]);
    expect(run(rows).questions).toEqual([]);
  });

  it('asks nothing of a few fixed rates that are paid in two ways', () => {
    const rows = Array.from({ length: 24 }, (_, at) =>
      row(
        day(1 + (at % 12), 5),
        5 * (1 + (Math.floor(at / 2) % 4)),
        HOTEL,
        '1.1',
        at % 2 === 0 ? 'Tunai' : 'QRIS',
      ),
    );
    expect(run(rows).questions).toEqual([]);
  });

  it('leaves a stated total without the cancelled deposit in peace once it does not count', () => {
    const rows = [
      row(day(1, 5), 100),
      row(day(1, 6), 90, HOTEL, '1.1', 'dibatalkan'),
      ['', '', '', 'JUMLAH', 100, ''],
    ];
    expect(run(rows).codes).toEqual([]);
    expect(run(rows, { 'deposits-cancelled:Setoran': 'skip' }).codes).toEqual([]);
    expect(run(rows, { 'deposits-cancelled:Setoran': 'count' }).codes).toEqual(['TOTAL_DIFFERS']);
  });

  it('asks nothing where a remark says that nothing was cancelled', () => {
    expect(run([row(day(1, 5), 100, HOTEL, '1.1', 'tidak jadi dibatalkan')]).questions).toEqual([]);
  });

  it('asks about an unreadable date and holds its key', () => {
    const rows = [row(day(1, 5), 100), row('31/13/2026', 7), row(day(1, 5), 3, PARKIR)];
    const open = run(rows);
    const [hotel, parkir] = open.series;
    expect(open.questions).toEqual(['deposit-date:Setoran!31132026']);
    expect(open.codes).toContain('INVALID_DATE');
    expect(hotel && open.holds.get(hotel.head)).toEqual([
      { code: 'DEPOSIT_DATE_UNREADABLE', questionId: 'deposit-date:Setoran!31132026', months: 'all' },
    ]);
    expect(parkir && open.holds.get(parkir.head)).toBeUndefined();
    const settled = run(rows, { 'deposit-date:Setoran!31132026': 'skip' });
    expect(settled.holds.size).toBe(0);
    expect(settled.excluded).toEqual([{ row: 3, reason: 'note' }]);
  });

  it.each<readonly [amount: string | number, formula: string | null]>([
    ['batal', null],
    ['1.2O0.000', null],
    ['#REF!', null],
    ['87,5%', null],
    ['', '=VLOOKUP(A2,X!A:B,2)'],
  ])('asks about the unreadable amount %s and holds the month of its key', (amount, formula) => {
    const rows = [row(day(2, 5), amount), row(day(3, 5), 100)];
    const { series, holds, questions } = run(
      rows,
      {},
      formula === null ? {} : { formulas: { '2:5': formula } },
    );
    expect(questions).toHaveLength(1);
    expect(series).toHaveLength(1);
    expect([...holds.values()]).toMatchObject([[{ code: 'DEPOSIT_AMOUNT_UNREADABLE', months: [2] }]]);
    expect(
      run(rows, { [questions[0] ?? '']: 'skip' }, formula === null ? {} : { formulas: { '2:5': formula } })
        .holds.size,
    ).toBe(0);
  });

  it('keeps a key of which nothing can be read', () => {
    const { series, holds } = run([row('kemarin 1', 100)]);
    expect(series.map(({ rows, months }) => [rows, figures(months)])).toEqual([[0, []]]);
    expect(holds.size).toBe(1);
  });

  it('asks what an ambiguous number is', () => {
    const { holds } = run([row(day(2, 5), '1.234')]);
    expect([...holds.values()]).toMatchObject([[{ code: 'AMBIGUOUS_NUMBER', months: [2] }]]);
    const { series } = run([row(day(2, 5), '1.234'), row(day(2, 6), '1.234.567,00')]);
    expect(figures(series[0]?.months)).toEqual([0, 1_235_801]);
  });

  it('asks once for the texts that are too many', () => {
    const rows = Array.from({ length: 30 }, (_, i) => row(`tgl ${i}`, 5, HOTEL, '1.1', String(i)));
    const { questions, holds } = run(rows);
    expect(questions).toHaveLength(6);
    expect([...holds.values()][0]?.at(-1)).toMatchObject({
      code: 'DEPOSIT_DATE_UNREADABLE_MANY',
      months: 'all',
    });
    const id = questions.find((question) => question.includes('~')) ?? '';
    expect(run(rows, { [id]: 'skip' }).holds.size).toBe(1);
    expect([...run(rows, { [id]: 'skip' }).holds.values()][0]).toHaveLength(5);
  });

  it('asks whether a blank date repeats the one above', () => {
    const rows = [row(day(1, 5), 100), row('', 7), row('', 8, PARKIR), row(day(2, 5), 1)];
    const open = run(rows);
    expect(open.questions).toEqual(['deposit-date-blank:Setoran']);
    expect(open.log.questions()[0]?.facts).toEqual({ rows: '2' });
    expect(open.holds.size).toBe(2);
    const above = run(rows, { 'deposit-date-blank:Setoran': 'above' });
    expect(above.series.map(({ months }) => figures(months))).toEqual([
      [107, 1],
      [8, 0],
    ]);
    expect(above.holds.size).toBe(0);
    const left = run(rows, { 'deposit-date-blank:Setoran': 'skip' });
    expect(left.series.map(({ months }) => figures(months))).toEqual([[100, 1]]);
  });

  it('has nothing to repeat above the first date', () => {
    const { questions, holds } = run([row('', 7), row(day(1, 5), 1)], {
      'deposit-date-blank:Setoran': 'above',
    });
    expect(questions).toContain('deposit-date:Setoran!');
    expect(holds.size).toBe(1);
  });

  it('asks whether a blank account repeats the one above, and holds whom it may concern', () => {
    const rows: Matrix = [
      row(day(1, 5), 100),
      [day(2, 6), '1.1', '', '', 7, 'a'],
      row(day(3, 5), 9, HOTEL, '1.2'),
    ];
    const open = run(rows);
    expect(open.questions).toEqual(['deposit-account:Setoran']);
    expect([...open.holds].map(([head, holds]) => [head.opd, holds[0]?.months])).toEqual([['1.1', [2]]]);
    const above = run(rows, { 'deposit-account:Setoran': 'above' });
    expect(figures(above.series[0]?.months)).toEqual([100, 7]);
    const anyone = run([
      row(day(1, 5), 100),
      [day(2, 6), '', '', '', 7, 'a'],
      row(day(3, 5), 9, HOTEL, '1.2'),
    ]);
    expect(anyone.holds.size).toBe(2);
  });

  it('takes the account of a heading for the rows under it, once that is answered', () => {
    const rows: Matrix = [
      ['', '1.1', HOTEL, 'Pajak Hotel', '', ''],
      [day(1, 6), '', '', '', 7, 'a'],
      ['', '1.1', PARKIR, 'Parkir', '', ''],
      [day(1, 7), '', '', '', 9, 'b'],
    ];
    const { series } = run(rows, { 'deposit-account:Setoran': 'above' });
    expect(series.map(({ head, months }) => [head.opd, head.code, head.name, figures(months)])).toEqual([
      ['1.1', HOTEL, 'Pajak Hotel', [7]],
      ['1.1', PARKIR, 'Parkir', [9]],
    ]);
  });

  it('reads texts with the month first where the column shows it', () => {
    const { series, codes } = run([row('08/31/2026', 1), row('08/05/2026', 2)]);
    expect(figures(series[0]?.months)).toEqual([0, 0, 0, 0, 0, 0, 0, 3]);
    expect(codes).toContain('DEPOSIT_DATES_MONTH_FIRST');
  });

  it('asks for the order where texts show both', () => {
    const rows = [row('08/31/2026', 1), row('31/07/2026', 2), row('05/06/2026', 4), row('06/06/2026', 8)];
    const { questions, holds } = run(rows);
    expect(questions).toEqual(['date-order:Setoran']);
    expect([...holds.values()]).toMatchObject([[{ code: 'DEPOSIT_DATE_ORDER', months: 'all' }]]);
    expect(figures(run(rows, { 'date-order:Setoran': 'day' }).series[0]?.months)).toEqual([
      0, 0, 0, 0, 0, 12, 2, 1,
    ]);
    expect(figures(run(rows, { 'date-order:Setoran': 'month' }).series[0]?.months)).toEqual([
      0, 0, 0, 0, 4, 8, 2, 1,
    ]);
  });

  it('asks whether day and month were exchanged where only impossible dates stayed texts', () => {
    const rows = [
      row(day(5, 8), 1),
      row(day(1, 8), 1),
      row(day(9, 8), 1),
      row('31/08/2026', 1),
      row('13/08/2026', 1),
    ];
    const { questions, holds } = run(rows);
    expect(questions).toEqual(['date-swap:Setoran']);
    expect([...holds.values()]).toMatchObject([[{ code: 'DEPOSIT_DATES_SWAPPED', months: 'all' }]]);
    expect(figures(run(rows, { 'date-swap:Setoran': 'swap' }).series[0]?.months)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 5,
    ]);
    expect(figures(run(rows, { 'date-swap:Setoran': 'keep' }).series[0]?.months)).toHaveLength(9);
    expect(run([...rows, row(day(9, 28), 1)]).questions).toEqual([]);
  });

  it('notes deposits that stand twice and counts both', () => {
    const { series, log } = run([
      row(day(1, 5), 100, HOTEL, '1.1', 'a'),
      row(day(1, 5), 100, HOTEL, '1.1', 'a'),
      row(day(1, 5), 100, HOTEL, '1.1', 'b'),
      row(day(1, 6), 100, HOTEL, '1.1', 'a'),
      row('05/01/2026', '100', HOTEL, '1.1', 'a'),
    ]);
    expect(figures(series[0]?.months)).toEqual([500]);
    expect(log.issues().filter(({ code }) => code === 'DEPOSITS_REPEATED')).toMatchObject([
      { cell: 'E3', found: '2', expected: '2, 3, 6' },
    ]);
  });

  it('tells repeated deposits apart by any column but the number of the row', () => {
    const rows = (counter: string): Matrix => [
      ['Tanggal', 'Kode Rekening', 'Jumlah', counter],
      [day(1, 5), HOTEL, 100, 1],
      [day(1, 5), HOTEL, 100, 2],
    ];
    const codesOf = (counter: string): readonly string[] => {
      const log = new Findings({});
      const frame = { year: 2026, asOf: '2026-12-31', basis: 'Kumulatif' } as const;
      readDeposits(depositTable(rows(counter)), frame, new Offices(), log);
      return log.issues().map(({ code }) => code);
    };
    expect(codesOf('No. Urut')).toEqual(['DEPOSITS_REPEATED']);
    expect(codesOf('No Bukti')).toEqual([]);
  });

  it('counts hidden rows and says which', () => {
    const { series, hiddenRows } = run([row(day(1, 5), 100), row(day(1, 6), 5)], {}, { hiddenRows: [3, 40] });
    expect(figures(series[0]?.months)).toEqual([105]);
    expect(hiddenRows).toEqual([3]);
  });

  it('leaves the office open where the sheet names none', () => {
    const { series } = run([row(day(1, 5), 100, HOTEL, '')]);
    expect(series[0]?.head).toMatchObject({ opd: '', row: 2, code: HOTEL });
  });

  it('reads an empty list', () => {
    expect(run([])).toMatchObject({ series: [], excluded: [], firstRow: 2, lastRow: 2 });
  });

  it('has words for all it asks and reports', () => {
    const asked = ['BLANK', 'ORDER', 'UNREADABLE', 'UNREADABLE_MANY'].map((kind) => `DEPOSIT_DATE_${kind}`);
    expect(QUESTION_CODES).toEqual(
      expect.arrayContaining([
        ...asked,
        'DEPOSIT_DATES_SWAPPED',
        'DEPOSIT_AMOUNT_UNREADABLE',
        'DEPOSIT_AMOUNT_UNREADABLE_MANY',
        'DEPOSIT_ACCOUNT_BLANK',
      ]),
    );
    expect(ISSUE_CODES).toEqual(expect.arrayContaining(['DEPOSITS_LATER', 'DEPOSITS_REPEATED']));
  });

  it('asks about a date that lies decades away instead of leaving it to another year', () => {
    const { questions, codes } = run([
      row(day(1, 5), 100),
      row(day(5, 15, 2062), 40),
      row(day(12, 30, 2025), 7),
      row(day(2, 2), 9),
    ]);
    expect(questions).toEqual(['deposit-date:Setoran!15052062']);
    expect(codes).toContain('INVALID_DATE');
  });
});
