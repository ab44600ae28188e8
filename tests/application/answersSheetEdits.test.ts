// What people do to the sheet `Jawaban`: it is a mirror. Nothing that stands in it is an answer, nothing of it is run, and
// what the tool wrote there is written again.
import { sheetsWorkbook } from '../support/sheetsWorkbook';
import { edited, openIds, run, statusesIn } from './answeredBook';
import { contentOf, edit, sheet } from './peopleEdits';

const MILLION = 1_000_000;
const book = (): Uint8Array =>
  sheetsWorkbook([
    {
      name: 'LRA',
      rows: [
        ['Kode Rekening', 'Uraian', 'Target', 'Realisasi s.d. September'],
        ['4.1.01.09', 'Pajak Reklame', 1_200 * MILLION, 900 * MILLION],
        ['4.1.01.12', 'Pajak Air Tanah', 2_400 * MILLION, '-'],
      ],
    },
  ]);
const TRUE = { 'Pajak Reklame': 'Tercapai', 'Pajak Air Tanah': 'Tidak Tercapai' };

let written: Uint8Array;
beforeAll(async () => {
  written = (await run(book(), { 'dash:LRA': 'zero' })).bytes;
});

const LONG = 'x'.repeat(32_767);
type Edit = (context: Excel.RequestContext) => void;
const at = (address: string, values: readonly (readonly unknown[])[]): Edit => {
  return (context) => {
    sheet(context, 'Jawaban').getRange(address).values = values.map((row) => [...row]);
  };
};

describe('the sheet of answers', () => {
  it.each<readonly [string, Edit]>([
    ['is hidden', (c) => void (sheet(c, 'Jawaban').visibility = 'Hidden')],
    ['is very hidden', (c) => void (sheet(c, 'Jawaban').visibility = 'VeryHidden')],
    ['is renamed', (c) => void (sheet(c, 'Jawaban').name = 'Catatan Kami')],
    ['is deleted', (c) => sheet(c, 'Jawaban').delete()],
    ['is cleared', (c) => sheet(c, 'Jawaban').getRange('A1:D40').clear()],
    ['gets other headings', at('A4:D4', [['a', 'b', 'c', 'd']])],
    ['gets free text as its answer', at('C5', [['saya pilih tidak ada']])],
    ['gets the id of another option', at('C5', [['none']])],
    ['gets the id of another question', at('A5', [['unit:LRA']])],
    ['gets a formula', at('B5:C5', [['=HYPERLINK("http://contoh.id","x")', '=1/0']])],
    ['gets the longest texts', at('A5:D5', [[LONG, LONG, LONG, LONG]])],
    [
      'gets names that objects have',
      at('A5:D6', [
        ['__proto__', 'constructor', 'a', 'b'],
        ['prototype', 'toString', '__proto__', ''],
      ]),
    ],
    [
      'gets rows of people',
      at('A6:D7', [
        ['dash:LRA', 'x', 'none', ''],
        ['point:target', 'x', 'LRA!A1', ''],
      ]),
    ],
  ])('changes no answer when it %s', async (_, change) => {
    const next = await run(await edited(written, () => edit(change)));
    expect(openIds(next)).toEqual([]);
    expect(next.prepared.inspection.questions.map(({ id, answer }) => [id, answer])).toEqual([
      ['dash:LRA', 'zero'],
    ]);
    expect(statusesIn(next, 'TW III')).toEqual(TRUE);
    const again = await run(next.bytes);
    expect(again.prepared.plan.operations).toEqual([]);
    expect(statusesIn(again, 'TW III')).toEqual(TRUE);
  });

  it('says what was answered again once it was overwritten', async () => {
    const next = await run(await edited(written, () => edit(at('C5', [['none']]))));
    await edited(next.bytes, async () => {
      expect((await contentOf('Jawaban'))[4]?.slice(0, 4)).toEqual([
        'dash:LRA',
        expect.stringContaining('LRA'),
        'Nol',
        '2026-10-05 09:15:00',
      ]);
    });
  });

  it('is no table of the office where it was copied', async () => {
    const copied = await edited(written, async () => {
      const content = await contentOf('Jawaban');
      await edit((context) => {
        const copy = context.workbook.worksheets.add('Jawaban (2)');
        copy.getRange('A1:D5').values = content.slice(0, 5).map((row) => row.slice(0, 4));
      });
    });
    const next = await run(copied);
    expect(next.prepared.plan.operations).toEqual([]);
    expect(statusesIn(next, 'TW III')).toEqual(TRUE);
  });
});
