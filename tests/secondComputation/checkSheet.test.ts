// `Pemeriksaan`: its native formulas, calculated by LibreOffice, against the tool's statuses, over random books and over the
// golden sheets of offices. Needs LibreOffice; where it is missing the tests say so by name.
import path from 'node:path';
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { filledTemplate } from '../../src/host/cli/filledTemplate';
import { openBook } from '../../src/host/cli/openedBook';
import type { PlanOperation } from '../../src/sheets/plan';
import { OWN_SHEETS } from '../../src/sheets/writing/ownSheets';
import { AGREES, BY_TOOL_ALONE, DIFFERS } from '../../src/sheets/writing/check/checkColumns';
import { optionsAt, valueOf } from '../application/openTemplate';
import { goldenCaseNames, readGoldenCase } from '../golden/goldenBook';
import { modelOf } from '../support/hostSession';
import { writtenTable, type WrittenRow } from '../support/writtenTable';
import { randomBook, type BookSpec } from './randomRows';
import { recalculated, sofficePath } from './soffice';

const LIMIT = 120_000;
const GOLDEN = path.join(__dirname, '../golden');
const RANDOM: readonly BookSpec[] = [
  { seed: 21, rows: 80, asOf: '2027-01-31', graceDays: 0, basis: 'Kumulatif' },
  { seed: 22, rows: 80, asOf: '2026-12-31', graceDays: 0, basis: 'Per Periode' },
  { seed: 23, rows: 60, asOf: '2026-09-30', graceDays: 0, basis: 'Kumulatif' },
  { seed: 24, rows: 60, asOf: '2026-06-30', graceDays: 0, basis: 'Per Periode' },
];
/** Tables beside each other, a row for each quarter, months on sheets of their own, figures as texts. */
const SHOWN = [
  'layout-headers-beside-each-other',
  'layout-h-revenue',
  'layout-b-nine-months',
  'layout-c-text-numbers',
];
const VERDICT = 'Hasil Pemeriksaan';
const HEADINGS = ['Uraian/Indikator Kinerja', 'Status menurut Rumus', 'Status menurut Alat', VERDICT];

interface Asked {
  readonly bytes: Uint8Array;
  readonly asOf: string | null;
  readonly year?: number | null;
  readonly answers?: Readonly<Record<string, string>>;
}

/** The book with its results and the check; `after` is done to it before anything is calculated. */
async function checkedBook(asked: Asked, after: readonly PlanOperation[] = []): Promise<Uint8Array> {
  const { asOf, year = null, answers = {} } = asked;
  const { port, bytes } = valueOf(openBook(asked.bytes));
  const options = optionsAt(asOf, { year, answers, runDate: '2027-01-31', wants: ['check'] });
  const prepared = valueOf(await prepareRun(port, options));
  valueOf(await applyRun(port, prepared));
  if (after.length > 0) valueOf(await port.write(after));
  return bytes();
}

const randomAsked = async (spec: BookSpec): Promise<Asked> => ({
  bytes: await filledTemplate(randomBook(spec)),
  asOf: spec.asOf,
});

const rowsOf = (bytes: Uint8Array): readonly WrittenRow[] =>
  writtenTable(modelOf(bytes), OWN_SHEETS.check, HEADINGS) ?? [];
const withVerdict = (rows: readonly WrittenRow[], verdict: string): readonly WrittenRow[] =>
  rows.filter(({ cells }) => cells[VERDICT] === verdict);

/** January of every row of realisation, and the first status that the tool wrote; how many rows must show it at least. */
const PLANTED: readonly (readonly [side: string, least: number, fault: PlanOperation])[] = [
  [
    'the figures',
    20,
    {
      kind: 'writeCells',
      sheet: 'Realisasi',
      top: 5,
      left: 5,
      cells: Array.from({ length: 80 }, () => [-900_000_000_000]),
    },
  ],
  [
    'the tool',
    1,
    { kind: 'writeCells', sheet: OWN_SHEETS.check, top: 5, left: 9, cells: [['Sangat Tercapai']] },
  ],
];

const soffice = sofficePath();

if (soffice === null) {
  describe('LibreOffice is not installed: Pemeriksaan not calculated', () => {
    it('finds no soffice on this machine', () => {
      expect(sofficePath()).toBeNull();
    });
  });
} else {
  describe('Pemeriksaan, calculated by LibreOffice', () => {
    const golden = goldenCaseNames(GOLDEN)
      .filter((name, at) => at % 3 === 0 || SHOWN.includes(name))
      .map((name) => readGoldenCase(GOLDEN, name));
    let random: readonly (readonly WrittenRow[])[] = [];
    let offices: readonly (readonly WrittenRow[])[] = [];
    let planted: readonly (readonly WrittenRow[])[] = [];

    beforeAll(async () => {
      const files: Uint8Array[] = [];
      for (const spec of RANDOM) files.push(await checkedBook(await randomAsked(spec)));
      for (const { workbook, asOf, year, answers } of golden)
        files.push(await checkedBook({ bytes: await workbook(), asOf, year, answers }));
      for (const [, , fault] of PLANTED) {
        const [first] = RANDOM;
        if (first !== undefined) files.push(await checkedBook(await randomAsked(first), [fault]));
      }
      const all = (await recalculated(soffice, files, LIMIT)).map(rowsOf);
      random = all.slice(0, RANDOM.length);
      offices = all.slice(RANDOM.length, RANDOM.length + golden.length);
      planted = all.slice(RANDOM.length + golden.length);
    }, 2 * LIMIT);

    it.each(RANDOM.map((spec, at) => [`${spec.basis} at ${spec.asOf}`, at] as const))(
      'agrees with the tool in every row of a random book: %s',
      (_, at) => {
        const rows = random[at] ?? [];
        expect(rows).toHaveLength(RANDOM[at]?.rows ?? 0);
        expect(withVerdict(rows, DIFFERS)).toEqual([]);
        expect(withVerdict(rows, AGREES).length).toBeGreaterThan(rows.length * 0.8);
      },
    );

    it('meets every status of the scale, and missing data, often enough to mean something', () => {
      const statuses = random.flat().map(({ cells }) => cells['Status menurut Rumus']);
      for (const status of ['Tercapai', 'Mendekati Target', 'Tidak Tercapai', 'Data Belum Lengkap'])
        expect(statuses.filter((one) => one === status).length).toBeGreaterThan(5);
    });

    it('differs in no row of the sheets of offices, and leaves to the tool what was converted', () => {
      const differing = offices.flatMap((rows, at) =>
        rows
          .filter(({ cells }) => cells[VERDICT] !== AGREES && cells[VERDICT] !== BY_TOOL_ALONE)
          .map(({ cells }) => `${golden[at]?.name ?? ''}: ${JSON.stringify(cells)}`),
      );
      expect(differing).toEqual([]);
      expect(withVerdict(offices.flat(), AGREES).length).toBeGreaterThan(200);
      const texts = offices[golden.findIndex(({ name }) => name === 'layout-c-text-numbers')];
      if (texts !== undefined) expect(withVerdict(texts, AGREES)).toEqual([]);
    });

    it.each(PLANTED.map(([side, least], at) => [side, least, at] as const))(
      'sees a fault planted in %s',
      (_, least, at) => {
        expect(withVerdict(planted[at] ?? [], DIFFERS).length).toBeGreaterThanOrEqual(least);
      },
    );
  });
}
