// Sorted, hidden and filtered tables: after a run each written row carries the result of its own key, nothing is written
// into a sheet while a filter is on, and a second run changes nothing.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PERIODS } from '../../src/domain/period';
import { RESULT_HEADINGS } from '../../src/sheets/writing/resultColumns';
import { writtenRun } from '../laws/evaluatedBook';
import type { EvaluatedJson } from '../laws/evaluatedJson';
import { modelOf } from '../support/hostSession';
import { seeded, type Seeded } from '../support/seeded';
import { writtenTable } from '../support/writtenTable';
import { drawSeeds } from './harmBook';
import { templateBytes, type TemplateIndicator } from './templateRows';

const AS_OF = '2026-12-31';
const NAME = 'Uraian/Indikator Kinerja';

/** Rows that all have another attainment, in any order. */
function drawnRows(draw: Seeded): readonly TemplateIndicator[] {
  const rows = Array.from({ length: draw.whole(4, 12) }, (_, index) => ({
    name: `Retribusi ${String.fromCharCode(65 + index)}`,
    target: { 'Target Murni': 1_000_000_000 },
    months: Array.from({ length: 12 }, () => (70 + index * 3) * 1_000_000),
  }));
  return rows
    .map((row) => ({ row, key: draw.whole(0, 1000) }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ row }) => row);
}

/** The bytes with a filter on the first sheet that shows one name, and the other rows hidden by it. */
function filtered(
  bytes: Uint8Array,
  rows: readonly TemplateIndicator[],
  shown: string,
  isOn: boolean,
): Uint8Array {
  const parts = unzipSync(bytes);
  const part = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const hidden = rows.reduce(
    (text, { name }, index) =>
      name === shown
        ? text
        : text.replace(`<row r="${String(index + 2)}"`, `<row r="${String(index + 2)}" hidden="1"`),
    xml,
  );
  const filter = `<autoFilter ref="A1:W${String(rows.length + 1)}"><filterColumn colId="5"><filters><filter val="${shown}"/></filters></filterColumn></autoFilter>`;
  const text = isOn ? hidden.replace('</sheetData>', `</sheetData>${filter}`) : hidden;
  return zipSync({ ...parts, [part]: strToU8(text) });
}

const percent = (value: unknown): string | null =>
  typeof value === 'number' ? (Math.round(value * 10_000) / 100).toFixed(2) : null;

/** Attainment and status of every period under each name, as the sheet has them. */
function writtenOn(bytes: Uint8Array, sheet: string): Readonly<Record<string, unknown>> {
  const rows = writtenTable(modelOf(bytes), sheet, [NAME, ...RESULT_HEADINGS]) ?? [];
  return Object.fromEntries(
    rows.map(({ cells }) => [
      cells[NAME],
      PERIODS.map((period) => [percent(cells[`Capaian ${period} (%)`]), cells[`Status ${period}`]]),
    ]),
  );
}

const expectedIn = ({ indicators }: EvaluatedJson): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    indicators.map(({ name, periods }) => [
      name,
      PERIODS.map((period) => [periods[period].attainment, periods[period].status]),
    ]),
  );

describe('a table that is sorted, hidden or filtered', () => {
  it.each(['plain', 'hidden', 'filtered'] as const)(
    '%s has every result in the row of its key',
    async (look) => {
      for (const seed of drawSeeds(5)) {
        const draw = seeded(seed);
        const rows = drawnRows(draw);
        const bytes = templateBytes(rows);
        const shown = draw.oneOf(rows).name;
        const input = look === 'plain' ? bytes : filtered(bytes, rows, shown, look === 'filtered');
        const run = await writtenRun(input, AS_OF);
        const place = look === 'filtered' ? 'Hasil Evaluasi' : 'Target';
        const written = writtenOn(run.bytes, place);
        expect(Object.keys(written)).toHaveLength(rows.length);
        expect(written).toEqual(expectedIn(run.json));
        if (look === 'filtered') expect(writtenOn(run.bytes, 'Target')).toEqual({});
        // The months of a row say which it is: 70 million a month and 3 more for each letter.
        rows.forEach(({ name }) => {
          const index = name.charCodeAt(name.length - 1) - 65;
          const attainment = (((70 + index * 3) * 12) / 10).toFixed(2);
          expect(run.json.indicators.find((each) => each.name === name)?.periods.Tahun.attainment).toBe(
            attainment,
          );
        });
      }
    },
  );

  it('that is sorted after a run has every result in its row again', async () => {
    const draw = seeded(3);
    const rows = drawnRows(draw);
    const first = await writtenRun(templateBytes(rows), AS_OF);
    const again = await writtenRun(first.bytes, AS_OF);
    expect(writtenOn(again.bytes, 'Target')).toEqual(expectedIn(first.json));
    const other = await writtenRun(templateBytes(rows.toReversed()), AS_OF);
    expect(writtenOn(other.bytes, 'Target')).toEqual(expectedIn(first.json));
  });
});
