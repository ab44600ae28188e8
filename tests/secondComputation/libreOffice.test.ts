// Attainment computed twice: by the tool, and by LibreOffice from native formulas over the same cells. Needs LibreOffice;
// where it is missing the tests say so by name.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { filledTemplate } from '../../src/host/cli/filledTemplate';
import { openBook } from '../../src/host/cli/openedBook';
import type { PlanOperation } from '../../src/sheets/plan';
import { RESULT_HEADINGS } from '../../src/sheets/writing/resultColumns';
import { optionsAt, valueOf } from '../application/openTemplate';
import { modelOf } from '../support/hostSession';
import { writtenTable, type WrittenRow } from '../support/writtenTable';
import { CHECKED_HEADINGS, CHECKING_SHEET, checkingSheet, partHeading, PERIOD_SPECS } from './checkingSheet';
import { randomBook, type BookSpec } from './randomRows';
import { recalculated, sofficePath } from './soffice';

const LIMIT = 90_000;
const BOOKS: readonly BookSpec[] = [
  { seed: 11, rows: 60, asOf: '2027-01-31', graceDays: 0, basis: 'Kumulatif' },
  { seed: 12, rows: 60, asOf: '2026-12-31', graceDays: 0, basis: 'Per Periode' },
  { seed: 13, rows: 50, asOf: '2026-09-30', graceDays: 0, basis: 'Kumulatif' },
  { seed: 14, rows: 40, asOf: '2026-10-09', graceDays: 10, basis: 'Kumulatif' },
];
/** A figure that is changed after the tool has judged it and before LibreOffice calculates. */
const FAULT: PlanOperation = { kind: 'writeCells', sheet: 'Realisasi', top: 10, left: 5, cells: [[1]] };
const FAULTY_TARGET_ROW = 59;

/** The tool's results stand in the workbook, the formulas beside them; nothing is calculated yet. */
async function evaluatedBook(spec: BookSpec, after: readonly PlanOperation[]): Promise<Uint8Array> {
  const book = randomBook(spec);
  const { port, bytes } = valueOf(openBook(await filledTemplate(book)));
  const prepared = valueOf(await prepareRun(port, optionsAt(null)));
  expect(prepared.inspection.questions).toEqual([]);
  expect(prepared.evaluation?.indicators).toHaveLength(spec.rows);
  valueOf(await applyRun(port, prepared));
  valueOf(await port.write([...checkingSheet(book, spec), ...after]));
  return bytes();
}

interface Compared {
  readonly differences: readonly string[];
  /** Status and hundredths of a per cent of every result that was agreed on. */
  readonly agreed: readonly string[];
}

const hundredths = (shown: unknown): number | '' =>
  typeof shown === 'number' ? Math.round(shown * 10_000) : '';

function compared(bytes: Uint8Array): Compared {
  const model = modelOf(bytes);
  const written = writtenTable(model, 'Target', RESULT_HEADINGS) ?? [];
  const checked = writtenTable(model, CHECKING_SHEET, CHECKED_HEADINGS) ?? [];
  const byRow = new Map(checked.map((row) => [row.cells['Baris'], row]));
  const differences: string[] = [];
  const agreed: string[] = [];
  const compare = ({ row, cells }: WrittenRow, period: string): void => {
    const status = cells[`Status ${period}`] ?? '';
    const other = byRow.get(row)?.cells ?? {};
    const isScaled = cells[`Capaian ${period} (%)`] !== '';
    const tool = `${status} ${hundredths(cells[`Capaian ${period} (%)`])}`;
    const formulas = `${other[partHeading('Status', period)] ?? 'missing'} ${isScaled ? (other[partHeading('Seperseratus', period)] ?? '') : ''}`;
    if (tool === formulas) agreed.push(tool);
    else differences.push(`row ${row}, ${period}: ${tool} by the tool, ${formulas} by formulas`);
  };
  for (const row of written) for (const { name } of PERIOD_SPECS) compare(row, name);
  return { differences, agreed };
}

const soffice = sofficePath();

if (soffice === null) {
  describe('LibreOffice is not installed: second computation not run', () => {
    it('finds no soffice on this machine', () => {
      expect(sofficePath()).toBeNull();
    });
  });
} else {
  describe('attainment, computed a second time by LibreOffice', () => {
    let results: readonly Compared[] = [];
    let faulty: Compared = { differences: [], agreed: [] };

    beforeAll(async () => {
      const files: Uint8Array[] = [];
      for (const spec of BOOKS) files.push(await evaluatedBook(spec, []));
      const [first] = BOOKS;
      if (first !== undefined) files.push(await evaluatedBook(first, [FAULT]));
      const calculated = (await recalculated(soffice, files, LIMIT)).map(compared);
      results = calculated.slice(0, BOOKS.length);
      faulty = calculated.at(-1) ?? faulty;
    }, 2 * LIMIT);

    it.each(BOOKS.map((spec, index) => [`${spec.basis} at ${spec.asOf}`, index] as const))(
      'agrees in every row and period: %s',
      (_, index) => {
        const { differences, agreed } = results[index] ?? {
          differences: ['not computed'],
          agreed: [],
        };
        expect(differences).toEqual([]);
        expect(agreed).toHaveLength((BOOKS[index]?.rows ?? 0) * 7);
      },
    );

    it('meets every status, and each edge from both sides, often enough to mean something', () => {
      const all = results.flatMap(({ agreed }) => agreed);
      const total = (opening: string): number => all.filter((text) => text.startsWith(opening)).length;
      for (const status of ['Tercapai', 'Mendekati Target', 'Tidak Tercapai', 'Belum Jatuh Tempo']) {
        expect(total(status)).toBeGreaterThan(100);
      }
      for (const edge of [
        'Tercapai 10000',
        'Mendekati Target 9999',
        'Mendekati Target 9000',
        'Tidak Tercapai 8999',
      ]) {
        expect(total(edge)).toBeGreaterThan(20);
      }
      expect(total('Data Belum Lengkap')).toBeGreaterThan(20);
    });

    it('sees one figure that was changed between the two, in its own row alone', () => {
      expect(faulty.differences.length).toBeGreaterThan(0);
      expect(faulty.differences.filter((text) => !text.startsWith(`row ${FAULTY_TARGET_ROW},`))).toEqual([]);
    });
  });
}
