import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { edit, insertColumn, write } from './peopleEdits';
import { portraitOf } from './portrait';
import { smallBook } from './smallBook';

const FIRST = optionsAt('2026-03-31');
const SECOND = optionsAt('2026-09-30', {
  run: { time: '2026-10-06 10:00:00', person: null, toolVersion: '0.0.0' },
});

let template: OpenTemplate;
beforeAll(async () => {
  template = await openTemplate(smallBook());
});

const sheet = (context: Excel.RequestContext, name: string) => context.workbook.worksheets.getItem(name);

type Change = readonly [what: string, code: string, change: (book: OpenTemplate) => Promise<void>];

const CHANGES: readonly Change[] = [
  [
    'the target sheet is renamed',
    'CHANGED_SINCE_PREVIEW',
    () => edit((c) => void (sheet(c, 'Target').name = 'Lain')),
  ],
  ['a source sheet is deleted', 'CHANGED_SINCE_PREVIEW', () => edit((c) => sheet(c, 'Pakta').delete())],
  ['the target sheet is protected', 'HOST', () => edit((c) => sheet(c, 'Target').protection.protect())],
  [
    'the target table is filtered',
    'HOST',
    () =>
      edit((c) => sheet(c, 'Target').autoFilter.apply('A4:U7', 1, { filterOn: 'Values', values: ['2.15'] })),
  ],
  [
    'a row is inserted',
    'CHANGED_SINCE_PREVIEW',
    () => edit((c) => void sheet(c, 'Target').getRange('5:5').insert('Down')),
  ],
  ['a figure is edited', 'CHANGED_SINCE_PREVIEW', () => write('Realisasi', 'F5', [[7]])],
  [
    'a cell of the area to write is filled',
    'CHANGED_SINCE_PREVIEW',
    () => write('Target', 'AB6', [['catatan']]),
  ],
  [
    'a sheet takes the name of one to be made',
    'HOST',
    () => edit((c) => void c.workbook.worksheets.add('REKAP PEJABAT')),
  ],
  [
    'another run is done',
    'CHANGED_SINCE_PREVIEW',
    async ({ port }) => {
      valueOf(await applyRun(port, valueOf(await prepareRun(port, SECOND))));
    },
  ],
];

describe('applyRun', () => {
  it.each(CHANGES)('writes nothing when meanwhile %s', async (_, code, change) => {
    const book = reopened(template);
    const prepared = valueOf(await prepareRun(book.port, FIRST));
    await change(book);
    const before = await portraitOf();
    const applied = await applyRun(book.port, prepared);
    expect(applied).toMatchObject({ ok: false, failure: { code } });
    if (!applied.ok && applied.failure.code === 'HOST') expect(applied.failure.isRestored).toBe(true);
    expect(await portraitOf()).toEqual(before);
  });

  it('writes nothing when the results of an earlier run moved since the preview', async () => {
    const book = reopened(template);
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, FIRST))));
    const prepared = valueOf(await prepareRun(book.port, SECOND));
    await insertColumn('Target', 23);
    expect(await applyRun(book.port, prepared)).toMatchObject({
      ok: false,
      failure: { code: 'CHANGED_SINCE_PREVIEW' },
    });
  });
});
