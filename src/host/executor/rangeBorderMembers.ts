// The borders of a range: edges and inner lines, each read and written on the cells that carry it.
import type { Area } from '../engine/address';
import type { BorderSide, Side } from '../engine/cellStyle';
import { asColor, asText } from './arguments';
import { hostClass } from './hostClass';
import type { Host } from './host';
import { invalidArgument } from './hostError';
import { refuseProtectedSheet } from './protection';
import { RangeArea } from './rangeArea';
import { changeStyles, commonStyle } from './rangeStyles';

const LINE_STYLES: Readonly<Record<string, string>> = {
  none: 'None',
  thin: 'Continuous',
  medium: 'Continuous',
  thick: 'Continuous',
  hair: 'Continuous',
  dashed: 'Dash',
  mediumDashed: 'Dash',
  dotted: 'Dot',
  double: 'Double',
  dashDot: 'DashDot',
  mediumDashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
  mediumDashDotDot: 'DashDotDot',
  slantDashDot: 'SlantDashDot',
};
const WEIGHTS: Readonly<Record<string, string>> = {
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
  hair: 'Hairline',
};

interface RangeBorder {
  readonly range: RangeArea;
  readonly index: string;
}

/** The part of the range that an edge lies on, and the side of its cells. */
function edge({ range, index }: RangeBorder): { readonly part: RangeArea; readonly side: Side } | null {
  const cut = (change: Partial<Area>): RangeArea => {
    const { row, column, rows, columns } = range;
    return RangeArea.of(range.sheet, { row, column, rows, columns, ...change });
  };
  switch (index) {
    case 'EdgeTop':
      return { part: cut({ rows: 1 }), side: 'top' };
    case 'EdgeBottom':
      return { part: cut({ row: range.lastRow, rows: 1 }), side: 'bottom' };
    case 'EdgeLeft':
      return { part: cut({ columns: 1 }), side: 'left' };
    case 'EdgeRight':
      return { part: cut({ column: range.lastColumn, columns: 1 }), side: 'right' };
    case 'InsideHorizontal':
      return range.rows < 2 ? null : { part: cut({ rows: range.rows - 1 }), side: 'bottom' };
    case 'InsideVertical':
      return range.columns < 2 ? null : { part: cut({ columns: range.columns - 1 }), side: 'right' };
    default:
      return null;
  }
}

function readSide<T extends string>(
  border: RangeBorder,
  host: Host,
  read: (side: BorderSide) => T,
): T | null {
  const place = edge(border);
  if (place === null) return null;
  return commonStyle(place.part, host, (style) => read(style.borders[place.side]));
}

function writeSide(border: RangeBorder, host: Host, change: Partial<BorderSide>): void {
  refuseProtectedSheet(border.range.sheet, 'formatCells');
  const place = edge(border);
  if (place !== null) changeStyles(place.part, { borders: { [place.side]: change } }, host);
}

const keyOf = (table: Readonly<Record<string, string>>, value: string, what: string): string => {
  const found = Object.entries(table).find(([, name]) => name === value);
  if (found === undefined) throw invalidArgument(`${what} ${value}`);
  return found[0];
};

export const RangeBorderClass = hostClass<RangeBorder>(
  'RangeBorder',
  {
    sideIndex: { since: '1.1', get: ({ index }) => index },
    style: {
      since: '1.1',
      get: (border, host) =>
        readSide(border, host, ({ style }) => LINE_STYLES[style] ?? 'Continuous') ??
        (edge(border) === null ? 'None' : null),
      set: (border, value, host) => {
        writeSide(border, host, { style: keyOf(LINE_STYLES, asText(value, 'style'), 'style') });
      },
    },
    color: {
      since: '1.1',
      get: (border, host) => readSide(border, host, ({ color }) => color),
      set: (border, value, host) => {
        writeSide(border, host, { color: asColor(value) });
      },
    },
    weight: {
      since: '1.1',
      get: (border, host) => readSide(border, host, ({ style }) => WEIGHTS[style] ?? 'Thin'),
      set: (border, value, host) => {
        writeSide(border, host, { style: keyOf(WEIGHTS, asText(value, 'weight'), 'weight') });
      },
    },
  },
  { id: ({ index }) => index },
);

const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

export const RangeBorderCollectionClass = hostClass<RangeArea>(
  'RangeBorderCollection',
  {
    count: { since: '1.1', get: () => BORDER_INDEXES.length },
    getItem: {
      since: '1.1',
      call: (range, [name]) => {
        const index = BORDER_INDEXES.find((known) => known === name);
        if (index === undefined) throw invalidArgument(`border ${String(name)}`);
        return RangeBorderClass({ range, index });
      },
    },
  },
  { items: (range) => BORDER_INDEXES.map((index) => RangeBorderClass({ range, index })) },
);
