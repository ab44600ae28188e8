import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { openTemplate, optionsAt, reopened, valueOf } from './openTemplate';
import { contentOf, edit } from './peopleEdits';
import { ROWS, smallBook } from './smallBook';

const AT = optionsAt('2026-09-30');

const allFormulas = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRange(true).load({ formulas: true, values: true }));
    await context.sync();
    return used.flatMap(({ formulas, values }) => {
      const flat = values.flat() as readonly unknown[];
      return (formulas.flat() as readonly unknown[]).filter(
        (cell, at) => typeof cell === 'string' && cell.startsWith('=') && flat[at] !== cell,
      );
    });
  });

describe('a run over texts that a sheet could misread', () => {
  it.each([
    ['a formula', '=1+1'],
    ['a plus', '+62 811'],
    ['a minus', '-lain-'],
    ['an at sign', '@SUM(A1)'],
    ['an apostrophe', "'kutip"],
    ['quotes', 'Siti "Nur" O\'Brien'],
    ['line breaks', 'Ratna\r\nKusumawati\nMSi'],
    ['a date', '1-2-2026'],
    ['a boolean', 'TRUE'],
    ['an error', '#REF!'],
    ['a percentage', '75%'],
    ['32,767 characters', 'x'.repeat(32_767)],
  ])('keeps %s as text, is at rest afterwards and can be undone', async (_, text) => {
    const [first, ...others] = ROWS;
    if (first === undefined) throw new Error('no rows');
    const rows = [{ ...first, name: `${text.slice(0, 32_700)}` }, ...others];
    const book = await openTemplate(smallBook({ rows, head: text }));
    const before = await contentOf('Target');
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, AT))));
    // The one formula of the run's own: whether the figures are still the same.
    expect(await allFormulas()).toEqual([expect.stringMatching(/^=IFERROR\(IF\(AND\(COUNT\(/)]);
    const again = reopened(book);
    expect(valueOf(await prepareRun(again.port, AT)).plan.operations).toEqual([]);
    valueOf(await undoRun(again.port));
    expect(await contentOf('Target')).toEqual(before);
  });

  it.each(['Target \'Murni\' "2026"', 'TARGET (2)', "a'b", 'Target #1 & 2', 'Tárgêt ü'])(
    'works on a sheet named %s',
    async (name) => {
      const book = await openTemplate(smallBook());
      await edit((context) => {
        context.workbook.worksheets.getItem('Target').name = name;
        context.workbook.worksheets.add('REGISTER PAKTA');
      });
      const before = await contentOf(name);
      valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, AT))));
      expect((await contentOf('Register Pakta (2)')).flat()).toContain('4.1.01.09');
      const again = reopened(book);
      expect(valueOf(await prepareRun(again.port, AT)).plan.operations).toEqual([]);
      valueOf(await undoRun(again.port));
      expect(await contentOf(name)).toEqual(before);
    },
  );
});

describe('a run over amounts that are hard to hold', () => {
  it.each([
    ['beyond 2^53 sen', 9_999_999_999_999.99, 99_999_999_999_999.98],
    ['with sen', 0.01, 0.02],
    ['very large', 9e307, 9e307],
    ['very small', 1e-7, 1e-7],
    ['negative', 1_000_000, -250_000.25],
  ])('%s writes finite numbers only and is at rest afterwards', async (_, target, month) => {
    const book = await openTemplate(smallBook());
    await edit((context) => {
      context.workbook.worksheets.getItem('Target').getRange('O5').values = [[target]];
      context.workbook.worksheets.getItem('Realisasi').getRange('E5:M5').values = [
        Array.from({ length: 9 }, () => month),
      ];
    });
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, AT))));
    const written = (await contentOf('Target')).flat().filter((value) => typeof value === 'number');
    expect(written.every((value) => Number.isFinite(value))).toBe(true);
    expect(valueOf(await prepareRun(reopened(book).port, AT)).plan.operations).toEqual([]);
  });
});
