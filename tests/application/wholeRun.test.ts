import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { SAMPLE_PAD } from '../../src/sheets/sample/samplePad';
import { RESULT_HEADINGS } from '../../src/sheets/writing/resultColumns';
import { openTemplate, optionsAt, reopened, valueOf } from './openTemplate';
import { portraitOf } from './portrait';

interface Portrait {
  readonly sheets: readonly {
    readonly name: string;
    readonly formulas: readonly (readonly unknown[])[] | null;
  }[];
}

const AS_OF = '2026-09-30';
const OWN = ['Rekap Pejabat', 'Register Pakta', 'Riwayat Evaluasi'];

describe.each(['1.9', '1.14', '1.17'])('a run over the sample with ExcelApi %s', (apiSet) => {
  it('writes 19 columns beside the target table and its own sheets, and no source cell', async () => {
    const book = await openTemplate(SAMPLE_PAD, apiSet);
    const before = (await portraitOf()) as Portrait;
    const prepared = valueOf(await prepareRun(book.port, optionsAt(AS_OF)));
    expect(prepared.plan.preview[0]).toMatchObject({ kind: 'resultsBeside', columns: 19, isNew: true });
    valueOf(await applyRun(book.port, prepared));
    const after = (await portraitOf()) as Portrait;
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), ...OWN]);
    for (const sheet of before.sheets) {
      const now = after.sheets.find(({ name }) => name === sheet.name);
      const widths = sheet.formulas?.[0]?.length ?? 0;
      expect(now?.formulas?.map((row) => row.slice(0, widths)) ?? null).toEqual(sheet.formulas);
    }
    const target = after.sheets.find(({ name }) => name === 'Target');
    expect(target?.formulas?.some((row) => RESULT_HEADINGS.every((heading) => row.includes(heading)))).toBe(
      true,
    );
  });

  it('plans nothing the second time, also after closing', async () => {
    const book = await openTemplate(SAMPLE_PAD, apiSet);
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, optionsAt(AS_OF)))));
    const again = reopened(book, apiSet);
    const options = optionsAt(AS_OF, {
      runDate: '2026-11-01',
      run: { time: '2026-11-01 10:00:00', person: null, toolVersion: '0.0.0' },
    });
    const { plan } = valueOf(await prepareRun(again.port, options));
    expect(plan.operations).toEqual([]);
    expect(plan.preview).toEqual([]);
  });

  it('is taken back whole after closing, but for its row in the history', async () => {
    const book = await openTemplate(SAMPLE_PAD, apiSet);
    const before = (await portraitOf()) as Portrait;
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, optionsAt(AS_OF)))));
    const again = reopened(book, apiSet);
    const undone = valueOf(await undoRun(again.port));
    expect(undone).toMatchObject({ time: '2026-10-05 09:15:00', keptRows: 0 });
    const after = (await portraitOf()) as Portrait & { readonly names: readonly { readonly name: string }[] };
    expect(after.sheets.filter(({ name }) => name !== 'Riwayat Evaluasi')).toEqual(before.sheets);
    const history = after.sheets.find(({ name }) => name === 'Riwayat Evaluasi');
    expect(history?.formulas?.at(-1)).toContain('Dibatalkan');
    expect(after.names.map(({ name }) => name)).toEqual(['_capaian_riwayat']);
    expect(await undoRun(again.port)).toMatchObject({ ok: false, failure: { code: 'NOTHING_TO_UNDO' } });
  });
});

describe('a run after figures changed', () => {
  it('writes only what changed, and its undo brings the first results back', async () => {
    const book = await openTemplate(SAMPLE_PAD);
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, optionsAt(AS_OF)))));
    const first = (await portraitOf()) as Portrait;
    const later = optionsAt('2026-12-31', {
      runDate: '2027-01-04',
      run: { time: '2027-01-04 08:00:00', person: null, toolVersion: '0.0.0' },
    });
    const prepared = valueOf(await prepareRun(book.port, later));
    expect(prepared.plan.operations.length).toBeGreaterThan(0);
    valueOf(await applyRun(book.port, prepared));
    expect(valueOf(await prepareRun(book.port, later)).plan.operations).toEqual([]);
    valueOf(await undoRun(book.port));
    const back = (await portraitOf()) as Portrait;
    const without = ({ sheets }: Portrait) => sheets.filter(({ name }) => name !== 'Riwayat Evaluasi');
    expect(without(back)).toEqual(without(first));
  });

  it('stops when a figure changes between preview and writing', async () => {
    const book = await openTemplate(SAMPLE_PAD);
    const prepared = valueOf(await prepareRun(book.port, optionsAt(AS_OF)));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Realisasi').getRange('F5').values = [[1]];
      await context.sync();
    });
    const before = await portraitOf();
    expect(await applyRun(book.port, prepared)).toMatchObject({
      ok: false,
      failure: { code: 'CHANGED_SINCE_PREVIEW', cells: [{ sheet: 'Realisasi', cell: 'F5' }] },
    });
    expect(await portraitOf()).toEqual(before);
  });
});

describe('the register', () => {
  it("keeps people's words through a second run and through undo", async () => {
    const book = await openTemplate(SAMPLE_PAD);
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, optionsAt(AS_OF)))));
    const words = 'Klarifikasi 12 Oktober 2026';
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Register Pakta').getRange('N5').values = [[words]];
      await context.sync();
    });
    valueOf(await undoRun(book.port));
    const kept = await Excel.run(async (context) => {
      const row = context.workbook.worksheets
        .getItem('Register Pakta')
        .getRange('A5:S5')
        .load({ values: true });
      await context.sync();
      return row.values[0] ?? [];
    });
    expect(kept[13]).toBe(words);
    expect(kept[10]).not.toBe('');
  });
});
