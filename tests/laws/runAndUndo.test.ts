// A run over any workbook: it never touches a source cell, a second one finds nothing to do, and undo leaves no trace but
// its row in the history.
import fc from 'fast-check';
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { NODE_CODEC } from '../../src/host/node/nodeCodec';
import { decodeText } from '../../src/host/file/xml';
import type { PlanOperation } from '../../src/sheets/plan';
import { TEMPLATE_SHEETS } from '../../src/sheets/templateSheets';
import { optionsAt, valueOf } from '../application/openTemplate';
import { portraitOf } from '../application/portrait';
import { modelOf } from '../support/hostSession';
import { bookDraws } from '../support/bookDraws';
import { sampleBook } from '../support/sampleBook';
import { LAW_LIMIT, LAW_RUNS, opened, optionsOn, savedBook, writtenRun } from './evaluatedBook';

const HISTORY = 'Riwayat Evaluasi';
const HISTORY_MARK = '_capaian_riwayat';

interface Portrait {
  readonly names: readonly { readonly name: string }[];
  readonly sheets: readonly { readonly name: string }[];
}

/** Everything to be seen in the workbook that is open, but for the history. */
async function portraitWithoutHistory(): Promise<Portrait> {
  const { names, sheets } = (await portraitOf()) as Portrait;
  return {
    names: names.filter(({ name }) => name !== HISTORY_MARK),
    sheets: sheets.filter(({ name }) => name !== HISTORY),
  };
}

/** Compares the texts first: comparing a hundred thousand properties one by one takes seconds. */
function expectSame(present: Portrait, former: Portrait): void {
  if (JSON.stringify(present) !== JSON.stringify(former)) expect(present).toEqual(former);
}

/** The XML of each sheet's part as it lies in the file. */
function sheetTexts(bytes: Uint8Array): (name: string) => string {
  const model = modelOf(bytes, NODE_CODEC);
  return (name) => {
    const part = model.findSheet(name)?.part;
    const content = part === undefined ? null : model.parts.zip.part(part);
    if (content === null) throw new Error(`No sheet ${name}`);
    return decodeText(content);
  };
}

const cellsOf = (xml: string): readonly string[] => xml.match(/<c [^>]*\/>|<c [^>]*>.*?<\/c>/gs) ?? [];

/** A width that was the standard one is written out when it is restored: the same to see, not the same text. */
const withoutColumns = (xml: string): string => xml.replace(/<cols>.*?<\/cols>/s, '');

const EDIT: PlanOperation = {
  kind: 'writeCells',
  sheet: 'Realisasi',
  top: 5,
  left: 6,
  cells: [[123_456.78]],
};

const everyBook = (check: (bytes: Uint8Array, asOf: string) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(bookDraws, async (draw) => check(await savedBook(sampleBook(draw)), draw.asOf)),
    LAW_RUNS,
  );

describe('a run', () => {
  it(
    'leaves the XML of every source cell as it was, and of every sheet but Target byte for byte',
    () =>
      everyBook(async (before, asOf) => {
        const { bytes: after } = await writtenRun(before, asOf);
        const former = sheetTexts(before);
        const now = sheetTexts(after);
        for (const { name } of TEMPLATE_SHEETS.filter(({ role }) => role !== 'target')) {
          expect(now(name)).toBe(former(name));
        }
        const present = new Set(cellsOf(now('Target')));
        const source = cellsOf(former('Target'));
        expect(source.length).toBeGreaterThan(21);
        expect(source.filter((cell) => !present.has(cell))).toEqual([]);
      }),
    LAW_LIMIT,
  );

  it(
    'finds nothing to write a second time, nor after closing, nor on a later day',
    () =>
      everyBook(async (before, asOf) => {
        const { bytes } = await writtenRun(before, asOf);
        const { port, bytes: unchanged } = opened(bytes);
        for (const runDate of [asOf, '2027-03-01']) {
          const { plan } = valueOf(await prepareRun(port, optionsOn(runDate)));
          expect(plan.operations).toEqual([]);
        }
        expect(Buffer.from(unchanged()).equals(Buffer.from(bytes))).toBe(true);
      }),
    LAW_LIMIT,
  );

  it(
    'is taken back whole after closing, every cell, format, width, name and sheet',
    () =>
      everyBook(async (before, asOf) => {
        opened(before);
        const original = await portraitWithoutHistory();
        const { bytes } = await writtenRun(before, asOf);
        const again = opened(bytes);
        valueOf(await undoRun(again.port));
        const after = again.bytes();
        opened(after);
        expectSame(await portraitWithoutHistory(), original);
        const former = sheetTexts(before);
        const now = sheetTexts(after);
        for (const { name } of TEMPLATE_SHEETS) {
          expect(withoutColumns(now(name))).toBe(withoutColumns(former(name)));
        }
      }),
    LAW_LIMIT,
  );

  it(
    'that follows another is taken back to the results of the first',
    async () => {
      let followed = 0;
      await everyBook(async (before, asOf) => {
        const { bytes } = await writtenRun(before, asOf);
        const edited = opened(bytes);
        valueOf(await edited.port.write([EDIT]));
        const first = await portraitWithoutHistory();
        const time = '2026-12-01 10:00:00';
        const options = optionsAt(null, { runDate: asOf, run: { time, person: null, toolVersion: '0.0.0' } });
        const prepared = valueOf(await prepareRun(edited.port, options));
        if (prepared.plan.operations.length === 0) return;
        followed += 1;
        valueOf(await applyRun(edited.port, prepared));
        valueOf(await undoRun(edited.port));
        expectSame(await portraitWithoutHistory(), first);
      });
      expect(followed).toBeGreaterThan(LAW_RUNS.numRuns / 4);
    },
    LAW_LIMIT,
  );
});
