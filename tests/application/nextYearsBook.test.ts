// A workbook with answers and pointed columns taken into the next year by hand, as officers do it: other names of sheets,
// other years in titles and headings, other figures, the old results standing or cleared away. Fictional figures only.
import { MONTH_NAMES } from '../../src/sheets/monthNames';
import { sheetsWorkbook, type SheetCell } from '../support/sheetsWorkbook';
import { edited, issuesOf, openIds, run, statusesIn, type Run } from './answeredBook';
import { contentOf, edit, sheet } from './peopleEdits';

const MILLION = 1_000_000;
const TAXES = [
  ['4.1.01.09', 'Pajak Reklame'],
  ['4.1.01.12', 'Pajak Air Tanah'],
  ['4.1.01.11', 'Pajak Parkir'],
] as const;

/** The second target was revised without a date, the third paid a dash in April. */
const book = (): Uint8Array =>
  sheetsWorkbook([
    {
      name: 'Target 2026',
      rows: [
        ['TARGET PENDAPATAN TAHUN ANGGARAN 2026'],
        [],
        ['Kode Rekening', 'Uraian', 'Target APBD 2026', 'Target Perubahan 2026'],
        ...TAXES.map(([code, name], at): readonly SheetCell[] => [
          code,
          name,
          1_200 * MILLION,
          at === 1 ? 1_300 * MILLION : null,
        ]),
      ],
    },
    {
      name: 'Realisasi 2026',
      rows: [
        ['REALISASI PENDAPATAN TAHUN ANGGARAN 2026'],
        [],
        ['Kode Rekening', 'Uraian', ...MONTH_NAMES],
        ...TAXES.map(([code, name], at): readonly SheetCell[] => [
          code,
          name,
          ...MONTH_NAMES.map((_, month) =>
            month > 8 ? null : at === 2 && month === 3 ? '-' : (100 + month) * MILLION,
          ),
        ]),
      ],
    },
  ]);
const ANSWERS = { 'dash:Realisasi 2026': 'zero', 'revision-date:Target 2026': 'whole-year' };

const toNextYear = async (): Promise<void> =>
  edit((context) => {
    const [target, realised] = [sheet(context, 'Target 2026'), sheet(context, 'Realisasi 2026')];
    target.name = 'Target 2027';
    realised.name = 'Realisasi 2027';
    target.getRange('A1').values = [['TARGET PENDAPATAN TAHUN ANGGARAN 2027']];
    realised.getRange('A1').values = [['REALISASI PENDAPATAN TAHUN ANGGARAN 2027']];
    target.getRange('C3:D3').values = [['Target APBD 2027', 'Target Perubahan 2027']];
    target.getRange('C4:D6').values = [
      [2_000 * MILLION, ''],
      [1_000 * MILLION, ''],
      [1_200 * MILLION, 1_500 * MILLION],
    ];
    realised.getRange('C4:N6').values = TAXES.map((_, at) =>
      MONTH_NAMES.map((__, month) => (month > 2 ? '' : at === 0 && month === 1 ? '-' : 100 * MILLION)),
    );
  });

const clearResults = async (): Promise<void> =>
  edit((context) => sheet(context, 'Target 2027').getRange('E1:Z40').clear());

const nextRun = (bytes: Uint8Array, answers: Readonly<Record<string, string>> = {}): Promise<Run> =>
  run(bytes, answers, '2027-04-05 09:00:00', '2027-03-31');

/** How often a heading of the results stands on a sheet. */
async function countOf(bytes: Uint8Array, name: string, heading: string): Promise<number> {
  let count = 0;
  await edited(bytes, async () => {
    count = (await contentOf(name)).flat().filter((value) => value === heading).length;
  });
  return count;
}

describe("last year's workbook with next year's figures", () => {
  it.each([
    ['standing', async () => Promise.resolve()],
    ['cleared', clearResults],
  ] as const)('asks only about what is new while the old results are %s', async (_, clear) => {
    const first = await run(book(), ANSWERS);
    expect(openIds(first)).toEqual([]);
    const copied = await edited(first.bytes, async () => {
      await toNextYear();
      await clear();
    });
    const next = await nextRun(copied);
    expect(next.prepared.inspection.year).toBe(2027);
    // The dash is a habit of the sheet, the revision a matter of the year.
    expect(openIds(next)).toEqual(['revision-date:Target 2027']);
    expect(issuesOf(next)).toContain('ANSWER_CARRIED dash:Realisasi 2026');
    expect(statusesIn(next, 'TW I')).toEqual({
      'Pajak Reklame': 'Tidak Tercapai',
      'Pajak Air Tanah': 'Tercapai',
      'Pajak Parkir': 'Perlu Keputusan',
    });
    expect(await countOf(next.bytes, 'Target 2027', 'Status TW I')).toBe(1);
    const again = await nextRun(next.bytes);
    expect(again.prepared.plan.operations).toEqual([]);
  });

  it('asks again under names that stay, since another year is judged', async () => {
    const first = await run(book(), ANSWERS);
    const renamed = await edited(first.bytes, async () => {
      await toNextYear();
      await edit((context) => {
        sheet(context, 'Target 2027').name = 'Target 2026';
        sheet(context, 'Realisasi 2027').name = 'Realisasi 2026';
      });
      await edit((context) => {
        sheet(context, 'Target 2026').name = 'Target';
        sheet(context, 'Realisasi 2026').name = 'Realisasi';
      });
    });
    const plain = await nextRun(renamed);
    expect(openIds(plain)).toEqual(['revision-date:Target']);
    const answered = await nextRun(plain.bytes, { 'revision-date:Target': 'ignore' });
    const later = await edited(answered.bytes, () =>
      edit((context) => {
        for (const name of ['Target', 'Realisasi'])
          sheet(context, name).getRange('A1').values = [['PENDAPATAN TAHUN ANGGARAN 2028']];
        sheet(context, 'Target').getRange('C3:D3').values = [['Target APBD 2028', 'Target Perubahan 2028']];
      }),
    );
    const third = await run(later, {}, '2028-04-05 09:00:00', '2028-03-31');
    expect(third.prepared.inspection.year).toBe(2028);
    expect(openIds(third)).toEqual(['revision-date:Target']);
    expect(issuesOf(third)).toContain('ANSWER_OUTDATED revision-date:Target: ignore');
  });
});

describe('a report whose month was answered', () => {
  const report = (): Uint8Array =>
    sheetsWorkbook([
      {
        name: 'Data',
        rows: [
          ['DATA KEUANGAN'],
          [],
          ['Kode Rekening', 'Uraian', 'Target', 'Realisasi s.d. Bulan Ini'],
          ...TAXES.map(([code, name]) => [code, name, 1_200 * MILLION, 900 * MILLION]),
        ],
      },
    ]);
  const pasted = (): Promise<void> =>
    edit((context) => {
      sheet(context, 'Data').getRange('D4:D6').values = TAXES.map(() => [1_000 * MILLION]);
    });

  it('is asked about again once other figures stand there, and remembers the new answer', async () => {
    const first = await run(report(), { 'report-month:Data': 'September' });
    expect(openIds(await run(first.bytes))).toEqual([]);
    const next = await run(await edited(first.bytes, pasted));
    expect(openIds(next)).toEqual(['report-month:Data']);
    expect(issuesOf(next)).toContain('ANSWER_OUTDATED report-month:Data: September');
    expect(new Set(Object.values(statusesIn(next, 'TW III')))).toEqual(new Set(['Perlu Keputusan']));
    const answered = await run(next.bytes, { 'report-month:Data': 'September' }, '2026-10-07 10:00:00');
    expect(openIds(answered)).toEqual([]);
    const again = await run(answered.bytes);
    expect(openIds(again)).toEqual([]);
    expect(again.prepared.plan.operations).toEqual([]);
  });

  it('is asked about again where nobody knows any more what the answer was given for', async () => {
    const first = await run(report(), { 'report-month:Data': 'September' });
    const { reading } = first.prepared;
    expect(reading.parts).not.toHaveProperty('jawaban');
    const stripped = await edited(first.bytes, () =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.load({ id: true });
        await context.sync();
        const xmls = parts.items.map((part) => ({ part, xml: part.getXml() }));
        await context.sync();
        for (const { part, xml } of xmls) if (xml.value.includes('jawaban-catatan')) part.delete();
        await context.sync();
      }),
    );
    expect(openIds(await run(stripped))).toEqual(['report-month:Data']);
  });
});

describe('a pointed column', () => {
  const pointed = (year: number): Uint8Array =>
    sheetsWorkbook([
      {
        name: `Data ${String(year)}`,
        rows: [
          [`DATA KEUANGAN ${String(year)}`],
          [],
          ['Butir', 'Rincian Hal', `Besaran ${String(year)}`, 'Masuk Sejauh Ini'],
          ...TAXES.map(([code, name]) => [code, name, 1_200 * MILLION, 900 * MILLION]),
        ],
      },
    ]);

  it("is found again on next year's sheet, which is asked about its month", async () => {
    const first = await run(pointed(2026), {
      'point:target': 'Data 2026!C4',
      'point:realisation': 'Data 2026!D4',
      'report-month:Data 2026': 'September',
    });
    expect(openIds(first)).toEqual([]);
    const copied = await edited(first.bytes, () =>
      edit((context) => {
        const data = sheet(context, 'Data 2026');
        data.name = 'Data 2027';
        data.getRange('A1').values = [['DATA KEUANGAN 2027']];
        data.getRange('C3').values = [['Besaran 2027']];
        data.getRange('C4:D6').values = TAXES.map(() => [2_000 * MILLION, 700 * MILLION]);
      }),
    );
    const next = await nextRun(copied);
    expect(next.prepared.evaluation?.indicators).toHaveLength(TAXES.length);
    expect(openIds(next)).toEqual(['report-month:Data 2027']);
    expect(issuesOf(next)).toContain('ANSWER_CARRIED point:target');
  });
});

describe('a column that was given a month', () => {
  const headed = (name: string, amount: number): Uint8Array =>
    sheetsWorkbook([
      {
        name,
        rows: [
          ['Kode Rekening', 'Uraian', 'Target', 'Masuk Sejauh Ini'],
          ...TAXES.map(([code, tax]) => [code, tax, 1_200 * MILLION, amount * MILLION]),
        ],
      },
    ]);
  const meaning = (name: string): Readonly<Record<string, string>> => ({
    [`column:${name}!masuk sejauh ini`]: 's.d. September',
  });
  const judged = (one: Run): ReadonlySet<string> => new Set(Object.values(statusesIn(one, 'TW III')));

  it('keeps it for its figures and for no others', async () => {
    const first = await run(headed('Data', 900), meaning('Data'));
    expect(judged(first)).toEqual(new Set(['Tercapai']));
    const again = await run(first.bytes);
    expect(judged(again)).toEqual(new Set(['Tercapai']));
    expect(again.prepared.plan.operations).toEqual([]);
    const pasted = await edited(first.bytes, () =>
      edit((context) => {
        sheet(context, 'Data').getRange('D2:D4').values = TAXES.map(() => [1_000 * MILLION]);
      }),
    );
    const next = await run(pasted);
    // The column is of unknown meaning again: which one holds the realisation is asked.
    expect(judged(next)).toEqual(new Set(['Perlu Keputusan']));
    expect(issuesOf(next)).toContain('ANSWER_OUTDATED column:Data!masuk sejauh ini: s.d. September');
    const answered = await run(next.bytes, meaning('Data'));
    expect(judged(answered)).toEqual(new Set(['Tercapai']));
    expect(judged(await run(answered.bytes))).toEqual(new Set(['Tercapai']));
  });

  it('does not hand it on to the sheet of the next month', async () => {
    const next = await run(headed('Data 10', 1_000), meaning('Data 9'));
    // The column is of unknown meaning again: which one holds the realisation is asked.
    expect(judged(next)).toEqual(new Set(['Perlu Keputusan']));
    expect(issuesOf(next)).toContain('ANSWER_OUTDATED column:Data 10!masuk sejauh ini: s.d. September');
  });
});
