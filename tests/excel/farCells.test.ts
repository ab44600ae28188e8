// A cell far away from all others of a sheet: named in a refusal before the blank between them is read; a full sheet is none.
import { createExcelPort } from '../../src/excel/excelPort';
import { portFailureSentence } from '../../src/messages/portFailureSentence';
import { openSheets } from '../support/hostSession';
import { edit, sheet } from '../application/peopleEdits';

const TABLE = [
  ['Uraian', 'Target', 'Realisasi'],
  ['Pajak Reklame', 1200, 900],
];

/** A table at the top of the sheet, and a figure in each of the cells. */
async function readWith(cells: readonly string[]) {
  const { session } = openSheets([{ name: 'Target' }]);
  await edit((c) => {
    sheet(c, 'Target').getRange('A1:C2').values = TABLE;
    for (const cell of cells) sheet(c, 'Target').getRange(cell).values = [[1]];
  });
  session.reset();
  return createExcelPort().read(() => true);
}

describe('a reading', () => {
  it.each([
    ['XFD1048576', ['XFD1048576']],
    ['A1048576', ['A1048576']],
    ['B1048575', ['B1048575', 'C1048576']],
    ['C900000', ['C900000']],
    ['A300000', ['A300000']],
    ['XFC700', ['XFC700', 'A701']],
  ])('names %s, which stands alone far away', async (cell, cells) => {
    const read = await readWith(cells);
    if (read.ok) throw new Error('It was read');
    expect(read.failure).toMatchObject({ code: 'CELL_FAR_AWAY', sheet: 'Target', cell });
    expect(portFailureSentence(read.failure, 'id')).toContain(`Sel ${cell} di lembar "Target"`);
    expect(portFailureSentence(read.failure, 'en')).toContain(`Cell ${cell} on the sheet "Target"`);
  });

  it.each([[['XFD2']], [['A5000']], [['Z20000']]])(
    'takes a cell along that is only beside: %j',
    async (cells) => {
      const read = await readWith(cells);
      expect(read).toMatchObject({ ok: true });
    },
  );

  it('does not ask where content is on sheets of a common size', async () => {
    const read = await readWith(['C5000']);
    if (!read.ok) throw new Error(read.failure.code);
    const { rect } = read.value.reading.sheets[0] ?? {};
    expect(rect).toEqual({ top: 1, left: 1, rows: 5000, columns: 3 });
  });
});
