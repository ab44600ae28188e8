import { prepareRun, type RunOptions } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import {
  completeRun as run,
  openTemplate,
  optionsAt,
  reopened,
  valueOf,
  type OpenTemplate,
} from './openTemplate';
import { columnOf, contentOf, edit, write, sheet } from './peopleEdits';
import { portraitOf } from './portrait';
import { ROWS, smallBook } from './smallBook';

const AT = optionsAt('2026-09-30');
const LATER = optionsAt('2026-03-31', {
  run: { time: '2026-10-07 10:00:00', person: null, toolVersion: '0.0.0' },
});

let template: OpenTemplate;
beforeAll(async () => {
  template = await openTemplate(smallBook());
});

const isAtRest = async (book: OpenTemplate, options: RunOptions): Promise<boolean> =>
  valueOf(await prepareRun(reopened(book).port, options)).plan.operations.length === 0;

const protect = () => edit((c) => sheet(c, 'Target').protection.protect());
const unprotect = () => edit((c) => sheet(c, 'Target').protection.unprotect());
const filter = () =>
  edit((c) => sheet(c, 'Target').autoFilter.apply('A4:U7', 1, { filterOn: 'Values', values: ['2.15'] }));
const unfilter = () => edit((c) => sheet(c, 'Target').autoFilter.remove());

const namesOn = async (name: string): Promise<readonly unknown[]> =>
  (await contentOf(name)).flat().filter((value) => ROWS.some((row) => row.name === value));

describe('results that cannot stand beside their table', () => {
  it.each([
    ['protected', protect, unprotect],
    ['filtered', filter, unfilter],
  ])('go to the own sheet while it is %s, and back later', async (reason, lock, unlock) => {
    let book = reopened(template);
    await lock();
    expect((await run(book, AT))[0]).toMatchObject({ kind: 'resultsElsewhere', reason });
    expect(await namesOn('Hasil Evaluasi')).toHaveLength(ROWS.length);
    book = reopened(book);
    expect(await isAtRest(book, AT)).toBe(true);
    book = reopened(book);
    await unlock();
    expect((await run(book, LATER))[0]).toMatchObject({ kind: 'resultsBeside', isNew: true });
    expect(await namesOn('Hasil Evaluasi')).toEqual([]);
    book = reopened(book);
    expect(await isAtRest(book, LATER)).toBe(true);
    book = reopened(book);
    valueOf(await undoRun(book.port));
    expect(await namesOn('Hasil Evaluasi')).toHaveLength(ROWS.length);
    expect(await columnOf('Target', 'Status Pakta')).toBe(0);
  });

  it.each([
    ['protected', protect],
    ['filtered', filter],
  ])('leave the standing columns of a sheet that was %s since as they are', async (reason, lock) => {
    const book = reopened(template);
    await run(book, LATER);
    await lock();
    const before = await contentOf('Target');
    expect((await run(book, AT))[0]).toMatchObject({ kind: 'resultsElsewhere', reason });
    expect(await contentOf('Target')).toEqual(before);
    expect(await isAtRest(book, AT)).toBe(true);
  });

  it('stand on the own sheet when that is asked for, and the columns beside are gone', async () => {
    const book = reopened(template);
    await run(book, AT);
    const chosen = { ...AT, prefersSheet: true };
    expect((await run(book, chosen))[0]).toMatchObject({ kind: 'resultsElsewhere', reason: 'chosen' });
    expect(await columnOf('Target', 'Status Pakta')).toBe(0);
    expect(await isAtRest(book, chosen)).toBe(true);
  });
});

describe('the room beside a table', () => {
  it.each([
    ['a fill', () => edit((c) => void (sheet(c, 'Target').getRange('Z6').format.fill.color = '#FFFF00'))],
    [
      'a number format',
      () => edit((c) => void (sheet(c, 'Target').getRange('Z4').numberFormat = [['0.00']])),
    ],
    [
      'a validation',
      () =>
        edit((c) => {
          sheet(c, 'Target').getRange('Z5:Z6').dataValidation.rule = {
            list: { inCellDropDown: true, source: 'a,b' },
          };
        }),
    ],
    [
      'a conditional format',
      () =>
        edit((c) => {
          sheet(c, 'Target').getRange('Z5').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
        }),
    ],
    ['hidden columns', () => edit((c) => void (sheet(c, 'Target').getRange('Z:AB').columnHidden = true))],
    ['merged cells', () => edit((c) => sheet(c, 'Target').getRange('Y5:Z6').merge())],
  ])('is not taken where it has %s', async (_, change) => {
    const book = reopened(template);
    await change();
    const before = await portraitOf();
    const [first] = await run(book, AT);
    expect(first).not.toMatchObject({
      kind: 'resultsBeside',
      range: expect.stringMatching(/^(W|X|Y|Z)/) as string,
    });
    const after = (await portraitOf()) as { readonly sheets: readonly { readonly name: string }[] };
    const target = (of: unknown) => (of as typeof after).sheets.find(({ name }) => name === 'Target');
    if (first?.kind === 'resultsElsewhere') expect(target(after)).toEqual(target(before));
    expect(await isAtRest(book, AT)).toBe(true);
  });

  it('is found beside a plain range, whose results are not read as its figures', async () => {
    const book = reopened(template);
    await edit((c) => void c.workbook.tables.getItem('Capaian_Target').convertToRange());
    await edit((c) => void c.workbook.tables.getItem('Capaian_Realisasi').convertToRange());
    const [first] = await run(book, AT);
    expect(first).toMatchObject({ kind: 'resultsBeside', isNew: true });
    const results = await contentOf('Target');
    expect(await isAtRest(book, AT)).toBe(true);
    const again = reopened(book);
    await run(again, LATER);
    await run(again, { ...AT, run: { ...AT.run, time: '2026-10-08 08:00:00' } });
    expect(await contentOf('Target')).toEqual(results);
  });

  it('grows with rows that come in below the table', async () => {
    const book = reopened(template);
    await edit((c) => void c.workbook.tables.getItem('Capaian_Target').convertToRange());
    await run(book, AT);
    await write('Target', 'A8:H8', [
      [2026, "'2.15", 'Dinas Perhubungan', 'PAD', "'4.1.02.77", 'Retribusi Baru', 'Rupiah', ''],
    ]);
    const [first] = await run(book, { ...AT, run: { ...AT.run, time: '2026-10-08 08:00:00' } });
    expect(first).toMatchObject({ kind: 'resultsBeside', isNew: false });
    const at = await columnOf('Target', 'Status TW I');
    expect((await contentOf('Target'))[7]?.[at - 1]).not.toBe('');
    expect(await isAtRest(book, AT)).toBe(true);
  });
});
