// `Serah Terima` in a workbook: made on demand, its figures those of the run, people's words kept, the draft ended by the
// last decision, and all of it taken back by undo.
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import type { PlanOperation } from '../../src/sheets/plan';
import type { SampleBook } from '../../src/sheets/templateBook';
import { MARKS, OWN_SHEETS } from '../../src/sheets/writing/ownSheets';
import { jsonOf, pageTexts, typeInto, typeBeside } from './pageCells';
import { completeRun, openTemplate, optionsAt, reopened, valueOf } from './openTemplate';
import { portraitOf } from './portrait';
import { smallBook } from './smallBook';

const SHEET = OWN_SHEETS.handover;
const ASKED = optionsAt('2026-09-30', { wants: ['handover'] });

/** The head of the first office left at the end of June. */
function changedHeads(kind = 'Definitif'): SampleBook {
  const book = smallBook();
  const [first, ...rest] = book.sheets['Pejabat'] ?? [];
  const newcomer = { 'Nama Pejabat': 'Bayu Anggara', NIP: '198503032010011003', 'TMT Mulai': '2026-07-01' };
  return {
    ...book,
    sheets: {
      ...book.sheets,
      Pejabat: [
        { ...first, 'TMT Selesai': '2026-06-30', 'Status Jabatan': kind },
        { ...first, ...newcomer },
        ...rest,
      ],
    },
  };
}

describe('Serah Terima', () => {
  it('holds the figures of the run, which stand in the JSON too', async () => {
    const book = await openTemplate(changedHeads());
    await completeRun(book, ASKED);
    const json = await jsonOf(book, ASKED);
    const total = json.totals.find(({ by, key }) => by === 'opd' && key === '1.01');
    const position = json.position.filter(({ opd }) => opd === '1.01');
    const cells = await pageTexts(book, SHEET);
    const sum = cells.find((line) => line[1] === 'Jumlah (rupiah)') ?? [];
    const below = cells[cells.indexOf(sum) + 1] ?? [];
    expect(String(sum[3])).toBe(total?.periods.Tahun.target);
    expect(Number(below[3])).toBe(position.reduce((all, { realisation }) => all + Number(realisation), 0));
    for (const line of [sum, below])
      expect(Number(line[4]) + Number(line[5]) + Number(line[6])).toBe(Number(line[3]));
  });

  it('is not made where no head changed, though it is asked for', async () => {
    const book = await openTemplate(smallBook());
    const preview = await completeRun(book, ASKED);
    expect(preview.some(({ kind }) => kind === 'page')).toBe(false);
  });

  it('keeps what people filled in, and plans nothing where nothing else changed', async () => {
    const book = await openTemplate(changedHeads());
    await completeRun(book, ASKED);
    await typeBeside(book, SHEET, 'Nomor', 2, '800/77/BA/2026');
    await typeBeside(book, SHEET, '(Nama)', 0, 'Wulan Prameswari');
    expect(valueOf(await prepareRun(book.port, ASKED)).plan.operations).toEqual([]);
    await completeRun(
      reopened(book),
      optionsAt('2026-12-31', {
        runDate: '2027-01-04',
        run: { time: '2027-01-04 08:00:00', person: null, toolVersion: '0.0.0' },
      }),
    );
    const texts = (await pageTexts(book, SHEET)).flat();
    expect(texts).toEqual(expect.arrayContaining(['800/77/BA/2026', 'Wulan Prameswari']));
  });

  it('is a draft until the last result to be reviewed is decided in the register', async () => {
    const book = await openTemplate(changedHeads('Plt'));
    await completeRun(book, ASKED);
    const isDraft = async (): Promise<boolean> => (await pageTexts(book, SHEET)).flat().includes('KONSEP');
    expect(await isDraft()).toBe(true);
    const register = await pageTexts(book, OWN_SHEETS.register);
    const head = register.find((line) => line.includes('Keputusan')) ?? [];
    for (const [at, line] of register.entries())
      if (line.includes('Perlu Telaah'))
        await typeInto(OWN_SHEETS.register, at + 1, head.indexOf('Keputusan') + 1, 'Tidak melanggar');
    await completeRun(book, ASKED);
    expect(await isDraft()).toBe(false);
  });

  it('goes with the run that made it, and everything else is as it was', async () => {
    const book = await openTemplate(changedHeads());
    const before = await portraitOf();
    await completeRun(book, ASKED);
    expect((await pageTexts(book, SHEET)).length).toBeGreaterThan(0);
    valueOf(await undoRun(book.port));
    expect(await pageTexts(book, SHEET)).toEqual([]);
    // The history keeps the run's row.
    const withoutHistory: readonly PlanOperation[] = [
      { kind: 'removeMark', name: MARKS.history },
      { kind: 'deleteSheet', sheet: OWN_SHEETS.history },
    ];
    valueOf(await book.port.write(withoutHistory));
    expect(await portraitOf()).toEqual(before);
  });
});
