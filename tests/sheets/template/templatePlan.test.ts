// What `Buat Templat` plans: names that never collide, formats before contents, lists that Excel can hold.
import { templateTexts } from '../../../src/messages/templateSentences';
import type { PlanOperation } from '../../../src/sheets/plan';
import { SAMPLE_PAD } from '../../../src/sheets/sample/samplePad';
import { filledTemplatePlan, TEMPLATE_HEADER_ROW, templatePlan } from '../../../src/sheets/templatePlan';
import type { TemplateOptions } from '../../../src/sheets/templatePlan';
import { TEMPLATE_SHEETS } from '../../../src/sheets/templateSheets';

const EMPTY_BOOK: TemplateOptions = { sheetNames: [], tableNames: [], texts: templateTexts('id') };
const SHEET_NAMES = TEMPLATE_SHEETS.map((sheet) => sheet.name);

type Kind = PlanOperation['kind'];
const operations = <K extends Kind>(plan: readonly PlanOperation[], kind: K) =>
  plan.filter((operation): operation is Extract<PlanOperation, { kind: K }> => operation.kind === kind);

describe('templatePlan', () => {
  it('adds every sheet of the template once, in order', () => {
    expect(operations(templatePlan(2026, EMPTY_BOOK), 'addSheet').map((added) => added.sheet)).toEqual(
      SHEET_NAMES,
    );
  });

  it('makes one table a sheet over exactly its headings and at least one row', () => {
    const tables = operations(templatePlan(2026, EMPTY_BOOK), 'addTable');
    expect(tables.map((table) => [table.sheet, table.rect])).toEqual(
      TEMPLATE_SHEETS.map((sheet) => {
        const rows = { schedule: 4, scale: 3, settings: 8 }[sheet.role as string] ?? 1;
        return [sheet.name, { top: 4, left: 1, rows: rows + 1, columns: sheet.headings.length }];
      }),
    );
  });

  it('numbers a sheet and a table whose name is taken, whatever its case', () => {
    const plan = templatePlan(2026, {
      ...EMPTY_BOOK,
      sheetNames: ['target', 'TARGET (2)', 'Realisasi'],
      tableNames: ['CAPAIAN_TARGET', 'Capaian_Target_2'],
    });
    const added = operations(plan, 'addSheet').map((operation) => operation.sheet);
    expect(added.slice(0, 3)).toEqual(['Target (3)', 'Realisasi (2)', 'Ambang Triwulan']);
    expect(operations(plan, 'addTable')[0]?.name).toBe('Capaian_Target_3');
    const touched = new Set(plan.flatMap((operation) => ('sheet' in operation ? [operation.sheet] : [])));
    expect([...touched]).toEqual(added);
  });

  it('freezes each sheet under its headings', () => {
    const frozen = operations(templatePlan(2026, EMPTY_BOOK), 'freezeRows');
    expect(frozen.map((freeze) => [freeze.sheet, freeze.rows])).toEqual(
      SHEET_NAMES.map((name) => [name, TEMPLATE_HEADER_ROW]),
    );
  });

  it('brings the preset stages, scale and settings', () => {
    const written = operations(templatePlan(2026, EMPTY_BOOK), 'writeCells').filter(
      (write) => write.top === 4,
    );
    const body = (sheet: string, columns: number) =>
      written
        .find((write) => write.sheet === sheet)
        ?.cells.slice(1)
        .map((row) => row.slice(0, columns));
    expect(body('Ambang Triwulan', 3)).toEqual([
      ['TW I', 15, 100],
      ['TW II', 40, 100],
      ['TW III', 75, 100],
      ['TW IV', 100, 100],
    ]);
    expect(body('Skala Status', 5)).toEqual([
      [1, 'Tercapai', 100, 'C6EFCE', '006100'],
      [2, 'Mendekati Target', 90, 'FFEB9C', '7F6000'],
      [3, 'Tidak Tercapai', null, 'FFC7CE', '9C0006'],
    ]);
    expect(body('Pengaturan', 2)).toEqual([
      ['Tahun Anggaran', 2026],
      ['Tanggal Evaluasi', null],
      ['Hari Tenggang', 0],
      ['Basis Periode', 'Kumulatif'],
      ['Batas Rata-rata (%)', 120],
      ['Batas Rapuh (%)', 0.01],
      ['Satuan', 'Rupiah'],
      ['Ukuran Kertas', 'A4'],
    ]);
    expect(body('Target', 1)).toEqual([]);
  });

  it('offers a list at every choice, none longer than 255 characters and none with a comma', () => {
    const lists = operations(templatePlan(2026, EMPTY_BOOK), 'setListValidation');
    const headingOf = (list: (typeof lists)[number]): string | undefined =>
      TEMPLATE_SHEETS.find((sheet) => sheet.name === list.sheet)?.headings[list.rect.left - 1];
    expect(lists.map((list) => `${list.sheet}: ${String(headingOf(list))}`)).toEqual([
      'Target: Arah Indikator',
      'Target: Metode Perhitungan',
      'Target: Periode Ukur',
      'Pejabat: Status Jabatan',
      'Pakta: Jenis Dokumen',
      'Pakta: Pemicu',
      'Pakta: Cakupan',
      'Pakta: Kejar',
      'Pakta: Acuan Target',
      'Pakta: Pejabat Baru',
      'Pengecualian: Periode',
      'Pengaturan: Nilai',
    ]);
    for (const list of lists) {
      expect(list.values.join(',').length).toBeLessThanOrEqual(255);
      expect(list.values.filter((value) => value.includes(','))).toEqual([]);
    }
  });

  it.each([
    ['Target', 'Kode Rekening'],
    ['Target', 'Kode OPD'],
    ['Realisasi', 'Kode Rekening'],
    ['Pejabat', 'NIP'],
    ['Pakta', 'NIP'],
    ['Skala Status', 'Warna Huruf'],
  ])('formats %s, %s as text before anything is written there', (sheet, heading) => {
    const plan = templatePlan(2026, EMPTY_BOOK);
    const column = (TEMPLATE_SHEETS.find((one) => one.name === sheet)?.headings.indexOf(heading) ?? -1) + 1;
    const format = plan.findIndex(
      (operation) =>
        operation.kind === 'formatRange' &&
        operation.sheet === sheet &&
        operation.format.numberFormat === '@' &&
        operation.rect.left <= column &&
        column < operation.rect.left + operation.rect.columns,
    );
    const write = plan.findIndex(
      (operation) => operation.kind === 'writeCells' && operation.sheet === sheet && operation.top === 4,
    );
    expect(format).toBeGreaterThanOrEqual(0);
    expect(write).toBeGreaterThan(format);
  });

  it.each(['id', 'en'] as const)('titles every sheet and gives it one line of help (%s)', (language) => {
    const plan = templatePlan(2026, { ...EMPTY_BOOK, texts: templateTexts(language) });
    const heads = operations(plan, 'writeCells').filter((write) => write.top === 1);
    expect(heads).toHaveLength(SHEET_NAMES.length);
    for (const head of heads) {
      const [title, help] = head.cells.flat();
      expect(String(title)).toMatch(/\S/);
      expect(String(help)).toMatch(/^[^\n]+\.$/);
    }
  });
});

describe('filledTemplatePlan', () => {
  it('writes a date column as serial numbers and leaves other texts of that shape alone', () => {
    const book = {
      year: 2026,
      sheets: {
        Pakta: [{ 'Nomor Pakta': '2026-01-02', 'Tanggal Pakta': '2026-01-02' }],
        Pengaturan: [{ Kunci: 'Tanggal Evaluasi', Nilai: '2026-09-30' }],
      },
    };
    const writes = operations(filledTemplatePlan(book, EMPTY_BOOK), 'writeCells').filter(
      (write) => write.top === 4,
    );
    const cells = (sheet: string) => writes.find((write) => write.sheet === sheet)?.cells;
    expect(cells('Pakta')?.[1]?.slice(5, 7)).toEqual(['2026-01-02', 46024]);
    expect(cells('Pengaturan')?.[2]?.slice(0, 2)).toEqual(['Tanggal Evaluasi', 46295]);
  });

  it('adds a column for a heading that the template lacks', () => {
    const book = { year: 2026, sheets: { Target: [{ 'Target TW I': 5, Tahun: 2026 }] } };
    const table = operations(filledTemplatePlan(book, EMPTY_BOOK), 'addTable')[0];
    expect(table?.rect.columns).toBe(22);
  });

  it('keeps the settings that a book does not name', () => {
    const writes = operations(filledTemplatePlan(SAMPLE_PAD, EMPTY_BOOK), 'writeCells');
    const settings = writes.find((write) => write.sheet === 'Pengaturan' && write.top === 4);
    expect(settings?.cells.slice(1).map((row) => row[0])).toHaveLength(8);
  });

  it('refuses a sheet that the template does not have', () => {
    expect(() => filledTemplatePlan({ year: 2026, sheets: { Targets: [] } }, EMPTY_BOOK)).toThrow('Targets');
  });
});
