// A budget, what its revision adds, and the day that a title prints. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf } from '../bookOf';

const LAW = 'Perda Perubahan APBD Nomor 7 Tahun 2026 tanggal 28 Agustus 2026';
const book = (
  headings: readonly string[],
  change: number | null,
  answers: Readonly<Record<string, string>> = {},
  title = 'REALISASI PAJAK DAERAH P-APBD TAHUN 2026',
): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['BADAN PENDAPATAN DAERAH'],
        [title],
        ['Kode Rekening', 'Uraian', ...headings, 'Realisasi TW I'],
        ['4.1.01.09', 'Pajak Reklame', 400_000_000, change, 119_000_000],
        ['4.1.01.12', 'Pajak Air Tanah', 68_000_000, 0, 25_000_000],
      ]),
    ]),
    { answers },
  );
const rupiah = (millions: number) => ({ kind: 'amount', amount: BigInt(millions) * 1_000_000_000_000n });
const plan = ({ input }: Inspection) => input?.indicators[0]?.targets;

describe('withAddedRevision', () => {
  it.each([
    ['Penambahan/(Pengurangan)', 20_000_000, 420],
    ['Bertambah / (Berkurang) (Rp)', -20_000_000, 380],
    ['Penambahan / Pengurangan', 5_000_000, 405],
  ])('adds %s to the first budget and asks from when', (heading, change, revised) => {
    const inspection = book(['Target Murni', heading], change);
    expect(plan(inspection)).toMatchObject({ original: rupiah(400), revised: rupiah(revised) });
    expect(inspection.questions).toMatchObject([{ code: 'REVISION_WITHOUT_DATE', facts: { rows: '1' } }]);
  });

  it('lets the revised target stand where it has a column', () => {
    const sheet = sheetOf('PAD', [
      ['REALISASI PAJAK DAERAH P-APBD TAHUN 2026'],
      [
        'Kode Rekening',
        'Uraian',
        'Target Murni',
        'Bertambah/(Berkurang)',
        'Target Perubahan',
        'Realisasi TW I',
      ],
      ['4.1.01.09', 'Pajak Reklame', 400, 20, 425, 119],
    ]);
    expect(plan(inspected(readingOf([sheet])))?.revised).toMatchObject({ amount: 425_000_000n });
  });

  it('takes a difference behind the realisation for none', () => {
    const sheet = sheetOf('PAD', [
      ['REALISASI PAJAK DAERAH TAHUN 2026'],
      ['Kode Rekening', 'Uraian', 'Target', 'Realisasi TW I', 'Bertambah/(Berkurang)'],
      ['4.1.01.09', 'Pajak Reklame', 400, 119, -281],
    ]);
    expect(plan(inspected(readingOf([sheet])))?.revised).toBeNull();
  });
});

describe('revisionDate', () => {
  it('offers the day of the regulation that a title names', () => {
    const { questions } = book(['Target Murni', 'Penambahan/(Pengurangan)'], 20_000_000, {}, LAW);
    expect(questions[0]?.options).toMatchObject([
      { id: 'from:2026-08-28', facts: { date: '2026-08-28' } },
      { id: 'whole-year' },
      { id: 'ignore' },
    ]);
    const id = questions[0]?.id ?? '';
    const answered = book(
      ['Target Murni', 'Penambahan/(Pengurangan)'],
      20_000_000,
      { [id]: 'from:2026-08-28' },
      LAW,
    );
    expect(plan(answered)?.revisedFrom).toBe('2026-08-28');
    expect(answered.input?.indicators[0]?.holds).toEqual([]);
  });
});
