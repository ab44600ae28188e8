// Every golden book with one heading made unreadable, or one column of money more: each verdict is the same as before, is asked
// about, or is missing; none is silently another one. Draws of a fixed seed; some ten seconds.
import { figureHeading } from '../../../../src/sheets/reading/headers/figureHeading';
import { foldedHeading } from '../../../../src/sheets/reading/cells/headingText';
import { evaluatedSheets } from '../../../support/evaluatedSheets';
import { LAYOUT_CASES } from '../../../support/layouts/cases';
import type { LayoutCase } from '../../../support/layouts/layoutCase';
import { seeded, type Seeded } from '../../../support/seeded';
import type { SheetCell, WrittenSheet } from '../../../support/sheetsWorkbook';

const UNKNOWN = ['Zqx', 'Kolom Khusus', 'Angka', 'Wkt', null];
const MONTH = /^(jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)/i;
const ODD: Readonly<Record<string, string>> = {
  jan: 'Jn',
  feb: 'Fb',
  mar: 'Mr',
  apr: 'Ap',
  jul: 'Jl',
  agu: 'Ag',
  sep: 'Sp',
};
const SCALE = ['Tercapai', 'Mendekati Target', 'Tidak Tercapai'];

const valueOf = (cell: SheetCell): string | number | undefined =>
  cell === null ? undefined : typeof cell === 'object' ? cell.v : cell;
const isAmount = (cell: SheetCell): boolean => {
  const value = valueOf(cell);
  return typeof value === 'number' && value >= 10_000;
};

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Texts over amounts that the reader knows as targets, realisation or months. */
function headings(sheets: readonly WrittenSheet[]): readonly Place[] {
  return sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): readonly Place[] => {
        const value = valueOf(cell);
        if (typeof value !== 'string' || value.length > 60) return [];
        const path = {
          texts: [foldedHeading(value)],
          raw: value,
          format: 'General',
          isContinued: false,
          numerals: 0,
        };
        const isKnown = MONTH.test(value) || figureHeading(path, null)?.kind === 'figure';
        const isOver = rows.slice(row + 1, row + 6).some((below) => isAmount(below[column] ?? null));
        return isKnown && isOver ? [{ sheet, row, column }] : [];
      }),
    ),
  );
}

function withCells(
  sheets: readonly WrittenSheet[],
  sheet: number,
  change: (cells: readonly SheetCell[], row: number) => readonly SheetCell[],
): readonly WrittenSheet[] {
  return sheets.map((one, at) => (at === sheet ? { ...one, rows: one.rows.map(change) } : one));
}

const replaced = (cells: readonly SheetCell[], column: number, cell: SheetCell): readonly SheetCell[] =>
  cells.map((own, at) => (at === column ? cell : own));

type Mutation = (sheets: readonly WrittenSheet[], draw: Seeded) => readonly WrittenSheet[] | null;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a heading that nobody knows': (sheets, draw) => {
    const all = headings(sheets);
    if (all.length === 0) return null;
    const { sheet, row, column } = draw.oneOf(all);
    const word = draw.oneOf(UNKNOWN);
    return withCells(sheets, sheet, (cells, at) => (at === row ? replaced(cells, column, word) : cells));
  },
  'months in strange abbreviations': (sheets, draw) => {
    const all = headings(sheets).filter(({ sheet, row, column }) => {
      const value = valueOf(sheets[sheet]?.rows[row]?.[column] ?? null);
      return typeof value === 'string' && /^[a-z]+$/i.test(value) && MONTH.test(value);
    });
    if (all.length === 0) return null;
    const { sheet, row } = draw.oneOf(all);
    return withCells(sheets, sheet, (cells, at) =>
      at !== row
        ? cells
        : cells.map((cell) => {
            const value = valueOf(cell);
            const odd = typeof value === 'string' ? ODD[value.slice(0, 3).toLowerCase()] : undefined;
            return odd !== undefined && draw.chance(70) ? odd : cell;
          }),
    );
  },
  'a column of money more': (sheets, draw) => {
    const all = headings(sheets);
    if (all.length === 0) return null;
    const { sheet, row, column } = draw.oneOf(all);
    const width = Math.max(...(sheets[sheet]?.rows ?? []).map((cells) => cells.length));
    return withCells(sheets, sheet, (cells, at) => {
      const value = valueOf(cells[column] ?? null);
      const more =
        at === row ? 'Addendum' : at > row && typeof value === 'number' ? Math.round(value * 0.87) + 1 : null;
      return [...cells, ...Array.from({ length: width - cells.length }, () => null), more];
    });
  },
};

interface Verdict {
  readonly status: string;
  readonly target: string | null;
  readonly realisation: string | null;
}
interface Json {
  readonly indicators: readonly {
    readonly name: string;
    readonly office: string;
    readonly periods: Readonly<Record<string, Verdict>>;
  }[];
}

type Verdicts = ReadonlyMap<string, readonly string[]>;

/** The verdicts of a book on the scale, by indicator and period; null where nothing of it is evaluated. */
function verdictsOf({ asOf, answers = {} }: LayoutCase, sheets: readonly WrittenSheet[]): Verdicts | null {
  const found = new Map<string, string[]>();
  try {
    const { indicators } = evaluatedSheets({ sheets, asOf }, answers) as Json;
    for (const { name, office, periods } of indicators)
      for (const [period, { status, target, realisation }] of Object.entries(periods)) {
        if (!SCALE.includes(status)) continue;
        const key = `${name} (${office}) ${period}`;
        const verdict = [status, target, realisation].join(' ');
        found.set(key, [...(found.get(key) ?? []), verdict]);
      }
    return found;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Nothing to evaluate')) return null;
    throw error;
  }
}

/** Verdicts on the scale that are others than before; rows that had none before are left to the tests of rows. */
const silentlyWrong = (before: Verdicts, after: Verdicts): readonly string[] =>
  [...after].flatMap(([key, verdicts]) => {
    const known = before.get(key);
    return known === undefined
      ? []
      : verdicts
          .filter((verdict) => !known.includes(verdict))
          .map((verdict) => `${key}: ${verdict} for ${known.join(' or ')}`);
  });

describe('the net under the reader', () => {
  const before = new Map(LAYOUT_CASES.map((layout) => [layout, verdictsOf(layout, layout.sheets)]));

  it.each(Object.entries(MUTATIONS))(
    'gives no golden book another verdict without a question for %s',
    (_, mutate) => {
      const wrong = LAYOUT_CASES.flatMap((layout, at) => {
        const known = before.get(layout) ?? null;
        const mutated = mutate(layout.sheets, seeded(1_000 + at));
        const after = mutated === null ? null : verdictsOf(layout, mutated);
        return known === null || after === null
          ? []
          : silentlyWrong(known, after).map((line) => `${layout.name}, ${line}`);
      });
      expect(wrong).toEqual([]);
    },
  );
});
