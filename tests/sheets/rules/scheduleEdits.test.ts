// Decided shares of the quarters and bounds of the scale, as edits of their sheets.
import type { WorkbookReading } from '../../../src/sheets/grid';
import { NO_EDITS } from '../../../src/sheets/rules/ruleEdits';
import { readingOf, sheetOf } from '../reading/bookOf';
import { bookWith, decided, fourPercents, percents, withCell } from './ruleBooks';

const SCHEDULE = 'Ambang Triwulan';
const SCALE = 'Skala Status';
/** Where the shares and the bounds stand on the sheets of the template. */
const columnOf = (reading: WorkbookReading, sheet: string, heading: string): number =>
  (reading.sheets.find(({ name }) => name === sheet)?.values[0] ?? []).indexOf(heading) + 1;
const book = bookWith({});
const SHARE = columnOf(book, SCHEDULE, 'Target Kumulatif (%)');
const BOUND = columnOf(book, SCALE, 'Batas Bawah (%)');
const NEW_SHARES = fourPercents(20, 40, 80, 100);

describe('shareEdits', () => {
  it('changes the cells of the quarters that differ, and no other', () => {
    const { cells, edits, after } = decided(book, { shares: NEW_SHARES });
    expect(cells).toEqual([
      [`${SCHEDULE}!2:${String(SHARE)}`, 20],
      [`${SCHEDULE}!4:${String(SHARE)}`, 80],
    ]);
    expect(edits.faults).toEqual([]);
    expect(after.input?.settings.schedule).toEqual(NEW_SHARES);
  });

  it('shows each cell with what stands there and what is to stand there', () => {
    const letter = String.fromCharCode(64 + SHARE);
    expect(decided(book, { shares: NEW_SHARES }).edits.preview).toEqual(
      [
        [`${letter}2`, '15', '20'],
        [`${letter}4`, '75', '80'],
      ].map(([cell, before, to]) => ({
        kind: 'ruleCell',
        sheet: SCHEDULE,
        cell,
        heading: 'Target Kumulatif (%)',
        before,
        after: to,
      })),
    );
  });

  it('does nothing where the workbook says all of it already', () => {
    const { edits } = decided(book, { shares: fourPercents(15, 40, 75, 100) });
    expect([edits.rows, edits.sheets, edits.preview]).toEqual([[], [], []]);
  });

  it('writes a quarter with decimals as a figure of its own', () => {
    const { cells, after } = decided(book, { shares: fourPercents(15, 42.5, 75, 100) });
    expect(cells).toEqual([[`${SCHEDULE}!3:${String(SHARE)}`, 42.5]]);
    expect(after.input?.settings.schedule[1]).toBe(percents(42.5)[0]);
  });

  it.each<readonly [string, number, string, unknown]>([
    ['as shares of one where the format says per cent', 0.15, '0%', 0.2],
    ['as shares of one where they stand so without such a format', 0.15, 'General', 0.2],
    ['as texts where the cell is one', 15, '@', '20'],
  ])('writes %s', (_, value, format, to) => {
    let reading = book;
    for (const [at, share] of [15, 40, 75, 100].entries())
      reading = withCell(reading, [SCHEDULE, at + 2, SHARE], value < 1 ? share / 100 : share, format);
    const { cells, after } = decided(reading, { shares: NEW_SHARES });
    expect(cells[0]).toEqual([`${SCHEDULE}!2:${String(SHARE)}`, to]);
    if (format !== '@') expect(after.input?.settings.schedule).toEqual(NEW_SHARES);
  });

  it('adds no sheet where the shares are those of the preset already', () => {
    const { edits } = decided(bookWith({}, [SCHEDULE]), { shares: fourPercents(15, 40, 75, 100) });
    expect([edits.sheets, edits.preview]).toEqual([[], []]);
  });

  it('writes decimals of a text cell with a comma', () => {
    const texts = withCell(book, [SCHEDULE, 3, SHARE], '40', '@');
    expect(decided(texts, { shares: fourPercents(15, 42.5, 75, 100) }).cells).toEqual([
      [`${SCHEDULE}!3:${String(SHARE)}`, '42,5'],
    ]);
  });

  it('shows the formula of a cell that it replaces', () => {
    const reading = {
      ...book,
      sheets: book.sheets.map((grid) =>
        grid.name === SCHEDULE
          ? {
              ...grid,
              formulas: grid.formulas.map((line, at) =>
                at === 1 ? line.map((old, on) => (on === SHARE - 1 ? '=10+5' : old)) : line,
              ),
            }
          : grid,
      ),
    };
    expect(decided(reading, { shares: NEW_SHARES }).edits.preview[0]).toMatchObject({
      before: '=10+5',
      after: '20',
    });
  });

  it('changes the sheet of the template where another holds shares too', () => {
    const own = book.sheets.find(({ name }) => name === SCHEDULE);
    if (own === undefined) throw new Error('the sheet is gone');
    const two = { ...own, name: 'Jadwal Lain', id: 'lain' };
    for (const sheets of [
      [two, ...book.sheets],
      [...book.sheets, two],
    ]) {
      const { edits } = decided(readingOf(sheets), { shares: NEW_SHARES });
      expect([...new Set(edits.rows.map(({ sheet }) => sheet))]).toEqual([SCHEDULE]);
    }
  });

  it('plans nothing for a workbook that holds nothing', () => {
    const { edits } = decided(readingOf([sheetOf('Kosong', [])]), { shares: NEW_SHARES });
    expect(edits).toEqual(NO_EDITS);
  });

  it('writes into the last row of a quarter that has two, as it is read', () => {
    const twice = bookWith({
      [SCHEDULE]: ['TW I', 'TW II', 'TW III', 'TW IV', 'TW IV'].map((Periode, at) => ({
        Periode,
        'Target Kumulatif (%)': [15, 40, 75, 90, 100][at] ?? 0,
      })),
    });
    const { cells } = decided(twice, { shares: fourPercents(15, 40, 75, 95) });
    expect(cells).toEqual([[`${SCHEDULE}!6:${String(SHARE)}`, 95]]);
  });

  it('is told where a quarter has no row', () => {
    const short = bookWith({
      [SCHEDULE]: [
        { Periode: 'TW I', 'Target Kumulatif (%)': 15 },
        { Periode: 'TW II', 'Target Kumulatif (%)': 40 },
      ],
    });
    const { edits } = decided(short, { shares: NEW_SHARES });
    expect([edits.rows, edits.preview]).toEqual([[], []]);
    expect(edits.faults).toEqual([{ what: 'shares', sheet: SCHEDULE }]);
  });

  it('makes a sheet of the template where the workbook has none', () => {
    const { edits, after } = decided(bookWith({}, [SCHEDULE]), { shares: NEW_SHARES });
    expect(edits.sheets.map(({ sheet }) => sheet)).toEqual([SCHEDULE]);
    expect(edits.preview).toEqual([
      { kind: 'ruleSheet', sheet: SCHEDULE, rows: 4, figures: ['20', '40', '80', '100'] },
    ]);
    expect(after.input?.settings.schedule).toEqual(NEW_SHARES);
  });
});

describe('boundEdits', () => {
  const bounds = percents(100, 85);

  it('changes the lower bounds that differ, and leaves the lowest band', () => {
    const { cells, after } = decided(book, { bounds });
    expect(cells).toEqual([[`${SCALE}!3:${String(BOUND)}`, 85]]);
    expect(after.input?.settings.scale?.map(({ from }) => from)).toEqual([...bounds, null]);
  });

  it('adds no sheet where the bounds are those of the preset already', () => {
    expect(decided(bookWith({}, [SCALE]), { bounds: percents(100, 90) }).edits.sheets).toEqual([]);
  });

  it('does nothing where the scale has these bounds', () => {
    expect(decided(book, { bounds: percents(100, 90) }).edits.rows).toEqual([]);
  });

  it('makes a sheet of the template where the workbook has none', () => {
    const { edits, after } = decided(bookWith({}, [SCALE]), { bounds });
    expect(edits.preview).toEqual([{ kind: 'ruleSheet', sheet: SCALE, rows: 3, figures: ['100', '85'] }]);
    expect(after.input?.settings.scale?.map(({ from }) => from)).toEqual([...bounds, null]);
  });
});
