// `Naskah Perjanjian Kinerja` in a workbook: its targets are those of the JSON, findings stand there and among the issues,
// people's words are kept, a page on which somebody wrote elsewhere is left, and undo takes it back.
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import type { PlanOperation } from '../../src/sheets/plan';
import { MARKS, OWN_SHEETS } from '../../src/sheets/writing/ownSheets';
import { completeRun, openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { jsonOf, pageTexts, typeBeside, typeInto } from './pageCells';
import { portraitOf } from './portrait';
import { smallBook } from './smallBook';

const SHEET = OWN_SHEETS.agreement;
const ASKED = optionsAt('2026-09-30', { wants: ['agreement'] });
const LATER = optionsAt('2026-12-31', {
  runDate: '2027-01-04',
  run: { time: '2027-01-04 08:00:00', person: null, toolVersion: '0.0.0' },
});

async function withPlan(book: OpenTemplate): Promise<void> {
  const cells = [
    ['RPJMD KABUPATEN CONTOH', '', '', '', '', ''],
    ['Misi', 'Indikator', 'Satuan', '2025', '2026', '2027'],
    ['Misi 1', 'Pajak Reklame', 'Rupiah', 2_900_000_000, 3_100_000_000, 3_300_000_000],
    ['Misi 2', 'Retribusi Parkir', 'Rupiah', 2_000_000_000, 2_500_000_000, 3_000_000_000],
  ];
  valueOf(
    await book.port.write([
      { kind: 'addSheet', sheet: 'RPJMD' },
      { kind: 'writeCells', sheet: 'RPJMD', top: 1, left: 1, cells },
      { kind: 'writeCells', sheet: 'Target', top: 6, left: 12, cells: [['Misi 1'], ['Misi 1'], ['Misi 1']] },
    ]),
  );
}

describe('Naskah Perjanjian Kinerja', () => {
  it('promises the targets that stand in the JSON', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    const { indicators } = await jsonOf(book, ASKED);
    const cells = await pageTexts(book, SHEET);
    for (const { name, periods } of indicators) {
      const line = cells.find((row) => row[2] === name) ?? [];
      expect(line.slice(4, 9).map(String)).toEqual(
        ['Tahun', 'TW I', 'TW II', 'TW III', 'TW IV'].map((period) => periods[period]?.target),
      );
    }
  });

  it('tells its findings on the sheet and as issues', async () => {
    const book = await openTemplate(smallBook());
    await withPlan(book);
    const { issues } = await jsonOf(book, ASKED);
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['MISI_TANPA_INDIKATOR', 'TARGET_DI_BAWAH_JALUR_RPJMD']),
    );
    expect(issues.filter(({ code }) => code === 'TARGET_DI_BAWAH_JALUR_RPJMD')).toHaveLength(1);
    await completeRun(book, ASKED);
    const text = (await pageTexts(book, SHEET)).flat().join('\n');
    expect(text).toContain('Belum ada indikator untuk Misi 2.');
    expect(text).toContain('target Pajak Reklame (Rp3.000.000.000) lebih ringan daripada jalur RPJMD');
  });

  it('keeps what people filled in, and leaves a page on which they wrote elsewhere', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    await typeBeside(book, SHEET, '(Tempat), (tanggal)', 0, 'Kota Contoh, 5 Januari 2026');
    const later = reopened(book);
    await completeRun(later, LATER);
    expect((await pageTexts(later, SHEET)).flat()).toContain('Kota Contoh, 5 Januari 2026');
    expect(valueOf(await prepareRun(later.port, LATER)).plan.operations).toEqual([]);
    await typeInto(SHEET, 3, 1, 'Sudah dibaca Sekda');
    await withPlan(later);
    await completeRun(later, LATER);
    expect((await pageTexts(later, SHEET)).flat()).toContain('Sudah dibaca Sekda');
    expect((await pageTexts(later, `${SHEET} (2)`)).flat().join()).toContain('Misi 2');
  });

  it('goes with the run that made it', async () => {
    const book = await openTemplate(smallBook());
    const before = await portraitOf();
    await completeRun(book, ASKED);
    expect((await pageTexts(book, SHEET)).length).toBeGreaterThan(0);
    valueOf(await undoRun(book.port));
    // The history keeps the run's row.
    const withoutHistory: readonly PlanOperation[] = [
      { kind: 'removeMark', name: MARKS.history },
      { kind: 'deleteSheet', sheet: OWN_SHEETS.history },
    ];
    valueOf(await book.port.write(withoutHistory));
    expect(await portraitOf()).toEqual(before);
  });
});
