// Books as offices keep them, in the pane: units that stand in no cell are named with the result, a day can be typed where a
// revised budget has none, and no more is said to wait for an answer than does.
import { sheetsWorkbook, type SheetCell } from '../../support/sheetsWorkbook';
import type { QuestionView } from '../../../src/taskpane/paneViews';
import { choices, done, openPane, type OpenedPane } from './openedPane';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
const AS_OF = '2026-09-30';

/** Eight rows with a realisation of nine months; `targets` gives the figures of the target's columns. */
function book(headings: readonly string[], targets: (annual: number, row: number) => readonly number[]) {
  const rows: SheetCell[][] = [
    ['PEMERINTAH KABUPATEN CONTOH'],
    ['TARGET DAN REALISASI PAD TAHUN 2026'],
    [],
    ['No', 'Kode Rekening', 'Uraian', ...headings, ...MONTHS],
  ];
  for (let row = 1; row <= 8; row += 1) {
    const annual = row * 12_000_000;
    const share = [0.08, 0.085, 0.075, 0.07, 0.09][row % 5] ?? 0;
    rows.push([
      row,
      `4.1.02.01.00${String(row)}`,
      `Retribusi Pelayanan ${String(row)}`,
      ...targets(annual, row),
      ...MONTHS.map(() => Math.round(annual * share)),
    ]);
  }
  return openPane(sheetsWorkbook([{ name: 'PAD 2026', rows }]));
}

const questionOf = ({ pane }: OpenedPane): QuestionView => {
  const question = pane.reading('id')?.groups[0]?.questions[0];
  if (question === undefined) throw new Error('Nothing is asked');
  return question;
};

describe('a unit that was answered', () => {
  const inThousands = (): OpenedPane => book(['Target 2026'], (annual) => [annual / 1000]);

  it('is named in the preview and beside the verdict, with the cell', async () => {
    const opened = inThousands();
    done(await opened.pane.look(choices({ asOf: AS_OF })));
    expect(opened.pane.reading('id')?.preview.scales).toEqual([]);
    const { id } = questionOf(opened);
    done(await opened.pane.look(choices({ asOf: AS_OF, answers: { [id]: 'target-1000' } })));
    expect(opened.pane.reading('id')?.preview.scales).toEqual([
      'PAD 2026, 8 baris: Target dalam ribuan rupiah',
    ]);
    expect(opened.pane.reading('en')?.preview.scales).toEqual([
      'PAD 2026, 8 rows: Targets are in thousands of rupiah',
    ]);
    const why = opened.pane.whyRow(opened.pane.reading('id')?.preview.rows[0]?.id ?? '')?.('id');
    expect(why?.facts.find(({ label }) => label === 'Satuan')?.value).toBe('PAD 2026!D5 dibaca × 1.000');
  });

  it('is named nowhere where every figure is taken as it stands', async () => {
    const opened = inThousands();
    done(await opened.pane.look(choices({ asOf: AS_OF })));
    const { id } = questionOf(opened);
    done(await opened.pane.look(choices({ asOf: AS_OF, answers: { [id]: 'same' } })));
    expect(opened.pane.reading('id')?.preview.scales).toEqual([]);
    const why = opened.pane.whyRow(opened.pane.reading('id')?.preview.rows[0]?.id ?? '')?.('id');
    expect(why?.facts.some(({ label }) => label === 'Satuan')).toBe(false);
  });
});

describe('a revised budget without a date', () => {
  const revised = (): OpenedPane =>
    book(['Target Murni 2026', 'Target P-APBD 2026'], (annual, row) => [
      annual,
      annual + (row % 2 === 0 ? 6_000_000 : 0),
    ]);

  it('asks for the day, and says how many rows wait for it', async () => {
    const opened = revised();
    done(await opened.pane.look(choices({ asOf: AS_OF })));
    expect(questionOf(opened)).toMatchObject({
      date: { lead: 'since:', first: '2026-01-01', last: '2026-12-31' },
      sameEffect: null,
      waitingRows: 4,
    });
    expect(opened.pane.reading('id')).toMatchObject({ openQuestions: 1, waitingRows: 4 });
  });

  it('takes a day of the year, which then counts from it on', async () => {
    const opened = revised();
    done(await opened.pane.look(choices({ asOf: AS_OF })));
    const { id } = questionOf(opened);
    const target = async (answer: string): Promise<string | undefined> => {
      done(await opened.pane.look(choices({ asOf: AS_OF, answers: { [id]: answer } })));
      const row = opened.pane.reading('id')?.preview.rows[1]?.id ?? '';
      return opened.pane
        .whyRow(row)?.('id')
        .facts.find(({ label }) => label.startsWith('Target'))?.value;
    };
    expect(await target('since:2026-09-30')).toBe('75% × Rp30.000.000 = Rp22.500.000');
    expect(questionOf(opened)).toMatchObject({ answer: 'since:2026-09-30' });
    expect(questionOf(opened).options.find(({ id: option }) => option.startsWith('since:'))?.label).toBe(
      'Berlaku sejak 30 September 2026',
    );
    expect(await target('since:2026-10-01')).toBe('75% × Rp24.000.000 = Rp18.000.000');
  });

  it.each(['since:2026-02-30', 'since:2027-01-01', 'since:2026-13-01', 'since:'])(
    'stays open for %p',
    async (answer) => {
      const opened = revised();
      done(await opened.pane.look(choices({ asOf: AS_OF })));
      const { id } = questionOf(opened);
      done(await opened.pane.look(choices({ asOf: AS_OF, answers: { [id]: answer } })));
      expect(opened.pane.reading('id')?.openQuestions).toBe(1);
    },
  );
});
