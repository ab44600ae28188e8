// What must not change the figures: where columns stand, titles above, other columns, texts for numbers, hidden rows.
import fc from 'fast-check';
import type { EvaluationInput } from '../../../src/domain/evaluation';
import type { CellValue, SheetGrid } from '../../../src/sheets/grid';
import type { Inspection } from '../../../src/sheets/inspection';
import { bookOf, CLEAN, inspected, readingOf, sheetOf } from './bookOf';

type Cells = readonly (readonly CellValue[])[];

/** Everything of the input that an evaluation rests on, without the places of rows and columns. */
const figures = (inspection: Inspection): unknown =>
  inspection.input?.indicators.map(({ source: _, realisationSource: __, id: ___, months, ...rest }) => ({
    ...rest,
    months: months.map((datum) => (datum.kind === 'amount' ? datum.amount : datum.kind)),
  })) satisfies unknown[] | undefined;

const settingsOf = (inspection: Inspection): EvaluationInput['settings'] | undefined =>
  inspection.input?.settings;

const rebuilt = (sheet: SheetGrid, change: (values: Cells) => Cells, top = 1, left = 1): SheetGrid =>
  sheetOf(sheet.name, change(sheet.values), { top, left });

const changed = (change: (sheet: SheetGrid) => SheetGrid): Inspection =>
  inspected(readingOf(bookOf(CLEAN).sheets.map(change)));

const plain = inspected(bookOf(CLEAN));
const width = Math.max(...bookOf(CLEAN).sheets.map((sheet) => sheet.rect?.columns ?? 0));

function expectSame(inspection: Inspection): void {
  expect(inspection.questions).toEqual([]);
  expect(figures(inspection)).toEqual(figures(plain));
  expect(settingsOf(inspection)).toEqual(settingsOf(plain));
}

describe('inspect, whatever the shape of the sheets', () => {
  it('does not depend on the order of columns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: width, maxLength: width }),
        (keys) => {
          const order = (count: number): number[] =>
            Array.from({ length: count }, (_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
          expectSame(
            changed((sheet) =>
              rebuilt(sheet, (values) => values.map((row) => order(row.length).map((i) => row[i] ?? ''))),
            ),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('does not depend on titles above, blank columns to the left or the sheet’s name', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 5 }), (titles, left) => {
        const above = Array.from({ length: titles }, (_, i) => [
          i % 2 === 0 ? `PEMERINTAH KABUPATEN CONTOH ${i}` : '',
        ]);
        const book = bookOf(CLEAN).sheets.map((sheet, i) => ({
          ...rebuilt(sheet, (values) => [...above, ...values], 1, left),
          name: `Lembar ${i}`,
        }));
        expectSame(inspected(readingOf(book)));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves other columns and its own result columns alone', () => {
    const extra = [
      'Catatan Petugas',
      'Capaian TW I (%)',
      'Status TW I',
      'Selisih',
      'Peringkat Kinerja',
      'Status Pakta',
      'Penanggung Jawab',
      'Keterangan lain',
    ];
    const wider = changed((sheet) =>
      rebuilt(sheet, (values) =>
        values.map((row, r) => [
          ...(r === 0 ? extra.slice(0, 1) : ['x']),
          ...row,
          ...(r === 0 ? extra.slice(1) : extra.slice(1).map(() => 1)),
        ]),
      ),
    );
    expectSame(wider);
  });

  it.each([
    ['Indonesian', '.', ','],
    ['English', ',', '.'],
  ])('reads amounts written as %s text as the same figures', (_, group, decimal) => {
    const text = (value: CellValue): CellValue =>
      typeof value === 'number' && Math.abs(value) > 10_000
        ? `${String(value).replace(/\B(?=(\d{3})+$)/g, group)}${decimal}00`
        : value;
    expectSame(changed((sheet) => rebuilt(sheet, (values) => values.map((row) => row.map(text)))));
  });

  it('counts hidden rows', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3]), (hiddenRows) => {
        expectSame(changed((sheet) => ({ ...sheet, hiddenRows })));
      }),
    );
  });
});
