// The inspectorate's worked example against the shipped sample workbook and what the tool itself makes of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exactAttainment, recheck, recheckFormulas } from '../../handbook/examples/recheck';
import { prepareRun } from '../../src/application/prepareRun';
import { amountFromDecimal } from '../../src/domain/amount';
import { openBook } from '../../src/host/cli/openedBook';
import type { SheetGrid } from '../../src/sheets/grid';
import { SAMPLE_PAD } from '../../src/sheets/sample/samplePad';
import { openTemplate, optionsAt, valueOf } from '../application/openTemplate';
import { ROOT, textOf } from './markdownPage';

async function sheetsOfSample(): Promise<readonly SheetGrid[]> {
  const opened = openBook(readFileSync(path.join(ROOT, 'assets/contoh-pad.xlsx')));
  if (!opened.ok) throw new Error(opened.failure.code);
  return valueOf(await opened.value.port.read(() => true)).reading.sheets;
}

/** The value of a cell such as `Realisasi!E13`. */
function valueAt(sheets: readonly SheetGrid[], place: string): unknown {
  const [, name = '', letter = '', row = ''] = /^(.+)!([A-Z])(\d+)$/.exec(place) ?? [];
  const sheet = sheets.find((one) => one.name === name);
  const rect = sheet?.rect;
  if (sheet === undefined || rect == null) throw new Error(`There is no sheet ${name}`);
  return sheet.values[Number(row) - rect.top]?.[letter.charCodeAt(0) - 64 - rect.left];
}

describe('recheck', () => {
  it('names the cells in which the shipped sample holds these figures', async () => {
    const sheets = await sheetsOfSample();
    const { annual, months } = recheck();
    for (const { cell, amount } of [annual, ...months])
      expect([cell, amountFromDecimal(String(valueAt(sheets, cell)))]).toEqual([cell, amount]);
    expect(valueAt(sheets, 'Ambang Triwulan!A7')).toBe('TW III');
    expect(valueAt(sheets, 'Ambang Triwulan!B7')).toBe(75);
    expect(months).toHaveLength(9);
  });

  it('comes to what the tool writes for that row of the sample', async () => {
    const book = await openTemplate(SAMPLE_PAD);
    const { evaluation } = valueOf(await prepareRun(book.port, optionsAt('2026-09-30')));
    const row = evaluation?.indicators.find(({ indicator }) => indicator.code === '4.1.02.01.05');
    const written = row?.periods['TW III'];
    const { result, target, realised } = recheck();
    expect(written?.target).toEqual({ kind: 'amount', amount: target });
    expect(written?.realisation?.numerator).toBe(realised);
    expect([written?.status, written?.pactStatus]).toEqual([result.status, result.pactStatus]);
    expect(written?.attainment).toEqual(result.attainment);
    // Run on a later day than the page supposes, which each result says.
    const reasons = written?.reasons.filter(({ code }) => code !== 'RECALCULATED') ?? [];
    expect(reasons.map(({ code }) => code)).toEqual(result.reasons.map(({ code }) => code));
  });

  it('is told in the prose of both pages with the same percentage', () => {
    expect(textOf('docs/panduan/inspektorat.md')).toContain(exactAttainment('id').replace('%', '…%'));
    expect(textOf('docs/handbook/inspectorate.md')).toContain(exactAttainment('en').replace('%', '…%'));
    expect(recheckFormulas()).toContain('=SUM(Realisasi!E13:M13)');
  });
});
