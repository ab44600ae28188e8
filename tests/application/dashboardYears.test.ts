// The dashboard looks back at the years whose rows stand in the workbook, each with its own targets.
import { OWN_SHEETS } from '../../src/sheets/writing/ownSheets';
import { completeRun, openTemplate, optionsAt } from './openTemplate';
import { pageTexts } from './pageCells';
import { smallBook } from './smallBook';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

describe('Dasbor with several years', () => {
  it('shows what last year came to beside this year', async () => {
    const book = smallBook();
    const [target] = book.sheets['Target'] ?? [];
    const [realised] = book.sheets['Realisasi'] ?? [];
    const opened = await openTemplate({
      ...book,
      sheets: {
        ...book.sheets,
        Target: [...(book.sheets['Target'] ?? []), { ...target, Tahun: 2025, 'Target Murni': 1_200_000_000 }],
        Realisasi: [
          ...(book.sheets['Realisasi'] ?? []),
          { ...realised, Tahun: 2025, ...Object.fromEntries(MONTHS.map((month) => [month, 90_000_000])) },
        ],
      },
    });
    await completeRun(opened, optionsAt('2026-09-30', { wants: ['dashboard'] }));
    const cells = await pageTexts(opened, OWN_SHEETS.dashboard);
    const at = cells.findIndex((line) => line.includes('Tahun') && line.includes('Capaian'));
    const column = (cells[at] ?? []).indexOf('Tahun');
    expect(cells.slice(at + 1, at + 3).map((line) => line.slice(column, column + 2))).toEqual([
      ['2025', 0.9],
      ['2026, TW III', expect.any(Number)],
    ]);
  });
});
