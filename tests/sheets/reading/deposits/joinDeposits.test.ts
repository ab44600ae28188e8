import { readDeposits } from '../../../../src/sheets/reading/deposits/deposits';
import { Findings } from '../../../../src/sheets/reading/findings';
import { joinDeposits, type JoinedDeposits } from '../../../../src/sheets/reading/deposits/joinDeposits';
import { Offices } from '../../../../src/sheets/reading/offices/offices';
import { optionSentence, questionSentence } from '../../../../src/messages/questionSentences';
import type { CellValue } from '../../../../src/sheets/grid';
import { depositTable } from '../depositTable';

const HEAD = ['Tanggal', 'Kode OPD', 'Kode Rekening', 'Jumlah'];
const FRAME = { year: 2026, asOf: '2026-12-31', basis: 'Kumulatif' } as const;
const HOTEL = '4.1.01.19.03';
const PARKIR = '4.1.02.01.04';
type List = readonly (readonly [date: string, code: string, amount: CellValue])[];

function join(
  lists: readonly List[],
  answers: Readonly<Record<string, string>> = {},
): JoinedDeposits & { readonly log: Findings } {
  const log = new Findings(answers);
  const offices = new Offices();
  const readings = lists.map((rows, at) => {
    const table = depositTable([HEAD, ...rows.map(([date, code, amount]) => [date, '1.1', code, amount])]);
    const grid = { ...table.grid, name: `Setoran ${at + 1}` };
    return { reading: readDeposits({ ...table, grid }, FRAME, offices, log), factor: 1_000n } as const;
  });
  return { ...joinDeposits(readings, log), log };
}
const rupiah = ({ series }: JoinedDeposits): readonly (readonly (number | null)[])[] =>
  series.map(({ months }) =>
    months.slice(0, 4).map((datum) => (datum.kind === 'amount' ? Number(datum.amount / 1_000_000n) : null)),
  );

describe('joinDeposits', () => {
  it('adds up lists of different months in rupiah, known as far as any list of the office reaches', () => {
    const joined = join([
      [['2026-01-05', HOTEL, 1]],
      [
        ['2026-02-05', HOTEL, 2],
        ['2026-03-05', PARKIR, 5],
      ],
    ]);
    expect(rupiah(joined)).toEqual([
      [1_000, 2_000, 0, null],
      [0, 0, 5_000, null],
    ]);
    expect(joined.series[0]?.rows).toBe(2);
    expect(joined.log.questions()).toEqual([]);
  });

  it('asks where lists hold deposits of one account and month, and holds the account', () => {
    const lists: readonly List[] = [
      [
        ['2026-01-05', HOTEL, 1],
        ['2026-01-05', PARKIR, 3],
      ],
      [['2026-01-09', HOTEL, 2]],
    ];
    const open = join(lists);
    const [question] = open.log.questions();
    expect(question?.facts).toMatchObject({ sheets: 'Setoran 1, Setoran 2', count: '1' });
    expect([...open.holds].map(([head, holds]) => [head.code, holds[0]?.questionId])).toEqual([
      [HOTEL, question?.id],
    ]);
    const answered = (answer: string): unknown =>
      rupiah(join(lists, { [question?.id ?? '']: answer }))[0]?.[0];
    expect(answered('sum')).toBe(3_000);
    expect(answered('list-1')).toBe(1_000);
    expect(answered('list-2')).toBe(2_000);
    expect(join(lists, { [question?.id ?? '']: 'sum' }).holds.size).toBe(0);
    if (question === undefined) throw new Error('not asked');
    expect(questionSentence(question, 'id')).toContain('Setoran 1, Setoran 2');
    expect(optionSentence(question, 'list-2', 'id')).toBe('Salinan; pakai hanya Setoran 2');
  });

  it('keeps what each list waits for', () => {
    const joined = join([[['2026-01-05', HOTEL, 1]], [['2026-02-05', HOTEL, 'batal']]]);
    expect([...joined.holds.values()]).toMatchObject([[{ code: 'DEPOSIT_AMOUNT_UNREADABLE', months: [2] }]]);
  });
});
