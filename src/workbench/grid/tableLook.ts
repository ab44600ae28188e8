// What Excel's built-in table styles lay under the cells of a table: the light and medium families that offices meet.
// A style that is not known here draws nothing; the cells' own formats always win.
import type { Area } from '../../host/engine/address';
import type { BorderSide } from '../../host/engine/cellStyle';
import type { TableModel } from '../../host/engine/tableModel';
import { tinted, type ThemeColors } from '../../host/engine/themeColors';
import { child, isOn } from '../../host/file/xml';
import type { DifferentialLook } from './differentialLook';

export interface TableLook {
  readonly area: Area;
  /** Null where the style lays nothing. */
  at(row: number, column: number): DifferentialLook | null;
}

/** Looks of the parts of one family in one colour. */
interface Parts {
  readonly header: DifferentialLook;
  readonly stripe: DifferentialLook;
  readonly plain: DifferentialLook;
  readonly total: DifferentialLook;
  /** Lines around the whole table. */
  readonly outline: BorderSide | null;
}

const thin = (color: string): BorderSide => ({ style: 'thin', color });

/** Each family holds seven styles: black and the theme's six accents. */
const FAMILY = 7;
const TEXT_SLOT = 1;
const ACCENT_SLOT = 4;
const WHITE = '#FFFFFF';
/** Tints of the accents in the built-in styles. */
const PALE = 0.8;
const SOFT = 0.6;
const LINE = 0.4;
/** Black is paled less than the accents. */
const BLACK_PALE = 0.85;

function families(color: string, isBlack: boolean): Readonly<Record<string, Parts>> {
  const pale = tinted(color, isBlack ? BLACK_PALE : PALE);
  const soft = tinted(color, SOFT);
  const line = isBlack ? color : tinted(color, LINE);
  const filled = { fill: color, color: WHITE, bold: true };
  const summed = { bold: true, borders: { top: { style: 'double', color } } };
  const ruled = { borders: { top: thin(line), bottom: thin(line) } };
  return {
    Light0: {
      header: { bold: true, borders: { top: thin(color), bottom: thin(color) } },
      stripe: { fill: pale },
      plain: {},
      total: { bold: true, borders: { top: thin(color), bottom: thin(color) } },
      outline: null,
    },
    Light1: {
      header: filled,
      stripe: { borders: { top: thin(color), bottom: thin(color) } },
      plain: {},
      total: summed,
      outline: thin(color),
    },
    Light2: {
      header: { bold: true, borders: { bottom: { style: 'medium', color } } },
      stripe: { fill: pale },
      plain: {},
      total: summed,
      outline: thin(color),
    },
    Medium0: {
      header: filled,
      stripe: { fill: pale, ...ruled },
      plain: ruled,
      total: summed,
      outline: thin(line),
    },
    Medium1: {
      header: { ...filled, borders: { bottom: { style: 'thick', color: WHITE } } },
      stripe: { fill: soft, borders: whiteLines() },
      plain: { fill: pale, borders: whiteLines() },
      total: { ...filled, borders: { top: { style: 'thick', color: WHITE } } },
      outline: null,
    },
  };
}

function whiteLines(): Required<DifferentialLook>['borders'] {
  return { left: thin(WHITE), right: thin(WHITE), top: thin(WHITE), bottom: thin(WHITE) };
}

function partsOf(style: string, theme: ThemeColors): Parts | null {
  const [, weight, number] = /^TableStyle(Light|Medium)(\d+)$/.exec(style) ?? [];
  if (weight === undefined || number === undefined) return null;
  const at = Number(number) - 1;
  const slot = at % FAMILY === 0 ? TEXT_SLOT : ACCENT_SLOT + (at % FAMILY) - 1;
  const known = families(theme[slot] ?? '#000000', slot === TEXT_SLOT);
  return known[weight + String(Math.floor(at / FAMILY))] ?? null;
}

function outlined(
  look: DifferentialLook,
  outline: BorderSide | null,
  area: Area,
  row: number,
  column: number,
): DifferentialLook {
  if (outline === null) return look;
  const borders = {
    ...look.borders,
    ...(row === area.row ? { top: outline } : {}),
    ...(row === area.row + area.rows - 1 ? { bottom: outline } : {}),
    ...(column === area.column ? { left: outline } : {}),
    ...(column === area.column + area.columns - 1 ? { right: outline } : {}),
  };
  return Object.keys(borders).length === 0 ? look : { ...look, borders };
}

/** Null for a table without a style, or with one that is not known. */
export function tableLook(table: TableModel, theme: ThemeColors): TableLook | null {
  const parts = partsOf(table.style, theme);
  if (parts === null) return null;
  const { area, bodyArea, hasHeaders, hasTotals } = table;
  const info = child(table.root, 'tableStyleInfo');
  const isStriped = isOn(info?.getAttribute('showRowStripes') ?? null);
  const lastRow = area.row + area.rows - 1;
  const known = new Map<string, DifferentialLook>();
  const partAt = (row: number): keyof Omit<Parts, 'outline'> => {
    if (hasHeaders && row === area.row) return 'header';
    if (hasTotals && row === lastRow) return 'total';
    return isStriped && (row - bodyArea.row) % 2 === 0 ? 'stripe' : 'plain';
  };
  const at = (row: number, column: number): DifferentialLook => {
    const part = partAt(row);
    const edges = [
      row === area.row,
      row === lastRow,
      column === area.column,
      column === area.column + area.columns - 1,
    ];
    // Equal places share one object, so that their looks are made once.
    const key = `${part}${edges.map(Number).join('')}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const look = outlined(parts[part], parts.outline, area, row, column);
    known.set(key, look);
    return look;
  };
  return { area, at };
}
