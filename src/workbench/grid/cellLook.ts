// How one cell looks when its own format, its table's style and the conditional formats that hold are laid over each other.
// Pure; knows neither its text nor its size.
import type { BorderSide, CellStyle, Side } from '../../host/engine/cellStyle';
import type { DifferentialLook } from './differentialLook';
import type { TextFont } from './measure';

export type Borders = Readonly<Record<Side, BorderSide | null>>;

export interface CellLook {
  /** '#RRGGBB'; null: the paper shows. */
  readonly fill: string | null;
  readonly color: string;
  readonly font: TextFont;
  readonly strikethrough: boolean;
  readonly underline: 'none' | 'single' | 'double';
  readonly borders: Borders;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
}

/** Parts of the pattern's colour in a pattern, the rest is paper (ECMA-376 18.18.55). */
const DENSITIES: Readonly<Record<string, number>> = {
  gray0625: 0.0625,
  gray125: 0.125,
  lightGray: 0.25,
  mediumGray: 0.5,
  darkGray: 0.75,
};
const LINED = 0.4;
const PAPER = 255;

/** A pattern as the even colour that it makes from afar. */
export function patternColor(fill: string | null, pattern: string): string | null {
  if (fill === null || pattern === 'solid') return fill;
  const density = DENSITIES[pattern] ?? LINED;
  const channels = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) => Math.round(channel * density + PAPER * (1 - density)))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('')}`;
}

const drawn = (side: BorderSide | undefined): BorderSide | null =>
  side === undefined || side.style === 'none' ? null : side;

function bordersOf(
  own: CellStyle['borders'],
  table: DifferentialLook['borders'],
  conditional: DifferentialLook['borders'],
): Borders {
  const side = (name: Side): BorderSide | null =>
    drawn(conditional?.[name]) ?? drawn(own[name]) ?? drawn(table?.[name]);
  return { left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom') };
}

function underlineOf(own: string, conditional: DifferentialLook | null): CellLook['underline'] {
  if (conditional?.isUnderlined !== undefined) return conditional.isUnderlined ? 'single' : 'none';
  if (own === 'none') return 'none';
  return own.startsWith('double') ? 'double' : 'single';
}

/** `plainColor`: the colour of the workbook's normal font, which a table's style may replace. */
export function cellLook(
  style: CellStyle,
  table: DifferentialLook | null,
  conditional: DifferentialLook | null,
  plainColor: string,
): CellLook {
  const { font } = style;
  const ownFill = patternColor(style.fill, style.pattern);
  const ownColor = font.color === plainColor ? (table?.color ?? font.color) : font.color;
  return {
    fill: conditional?.fill ?? ownFill ?? table?.fill ?? null,
    color: conditional?.color ?? ownColor,
    font: {
      name: font.name,
      size: font.size,
      bold: conditional?.bold ?? (font.bold || (table?.bold ?? false)),
      italic: conditional?.italic ?? font.italic,
    },
    strikethrough: conditional?.strikethrough ?? font.strikethrough,
    underline: underlineOf(font.underline, conditional),
    borders: bordersOf(style.borders, table?.borders, conditional?.borders),
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrap: style.wrap || style.horizontal === 'justify' || style.vertical === 'justify',
    indent: style.indent,
    numberFormat: conditional?.numberFormat ?? style.numberFormat,
  };
}
