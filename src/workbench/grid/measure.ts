// How wide a text is drawn, in pixels. Excel counts whole pixels a digit and the machine may lack Excel's fonts, so each
// family is scaled to the digits that Excel would draw; a page without a canvas (a test) estimates.

export interface TextFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Measure {
  /** Pixels of the text on one line. */
  width(text: string, font: TextFont): number;
  /** Pixels at which the font is drawn so that it is as wide as Excel's. */
  fontSize(font: TextFont): number;
}

export const PIXELS_PER_POINT = 4 / 3;

/** Width of a digit in parts of the font's size, of the families that offices use and other machines lack. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  'calibri light': 0.507,
  carlito: 0.507,
  aptos: 0.561,
  'aptos narrow': 0.497,
  arial: 0.556,
  'arial narrow': 0.456,
  'times new roman': 0.5,
  cambria: 0.554,
  tahoma: 0.546,
  verdana: 0.636,
  'bookman old style': 0.62,
};

/** Other digits than these few per cent away are another font's, and are scaled. */
const NEAR = 0.02;

/** Metric twins stand first, so that a machine that has them draws as Excel does. */
const TWINS: Readonly<Record<string, string>> = {
  calibri: 'Carlito, ',
  'calibri light': 'Carlito, ',
  arial: 'Liberation Sans, ',
  'arial narrow': 'Liberation Sans Narrow, ',
  'times new roman': 'Liberation Serif, ',
  cambria: 'Caladea, ',
};

const SERIF = /times|cambria|bookman|georgia|garamond|serif|palatino|century/i;

/** The families to draw a font with, as CSS takes them. */
export function fontStack(name: string): string {
  const plain = name.replace(/["\\;{}]/g, '');
  const twins = TWINS[plain.toLowerCase()] ?? '';
  return `"${plain}", ${twins}${SERIF.test(plain) ? 'serif' : 'sans-serif'}`;
}

const cssFont = (font: TextFont, size: number): string =>
  `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${String(size)}px ${fontStack(font.name)}`;

/** Characters of a text without a canvas: about half the font's size each. */
const ESTIMATE = 0.5;

const ESTIMATED: Measure = {
  width: (text, font) => text.length * ESTIMATE * font.size * PIXELS_PER_POINT,
  fontSize: (font) => font.size * PIXELS_PER_POINT,
};

/** Pixels of the font in which a digit is measured. */
const PROBE = 100;

interface DrawnFont {
  /** Pixels. */
  readonly size: number;
  readonly css: string;
  /** By sign: cells are drawn without kerning, so that the signs of a text add up. */
  readonly widths: Map<string, number>;
}

/** Measures with a canvas; estimates where there is none. */
export function canvasMeasure(context: CanvasRenderingContext2D | null): Measure {
  if (context === null) return ESTIMATED;
  const fonts = new Map<string, DrawnFont>();
  const byFont = new WeakMap<TextFont, DrawnFont>();
  const scales = new Map<string, number>();
  let current = '';
  const drawn = (text: string, font: string): number => {
    if (font !== current) {
      context.font = font;
      current = font;
    }
    return context.measureText(text).width;
  };
  const scale = (name: string): number => {
    const known = scales.get(name);
    if (known !== undefined) return known;
    const wanted = DIGIT_WIDTHS[name.toLowerCase()];
    const found = drawn('0', cssFont({ name, size: 0, bold: false, italic: false }, PROBE)) / PROBE;
    const isNear = wanted === undefined || found === 0 || Math.abs(found / wanted - 1) < NEAR;
    const ratio = isNear ? 1 : wanted / found;
    scales.set(name, ratio);
    return ratio;
  };
  const fontOf = (font: TextFont): DrawnFont => {
    const known = byFont.get(font);
    if (known !== undefined) return known;
    const size = font.size * PIXELS_PER_POINT * scale(font.name);
    const css = cssFont(font, size);
    const shared = fonts.get(css) ?? { size, css, widths: new Map<string, number>() };
    fonts.set(css, shared);
    byFont.set(font, shared);
    return shared;
  };
  return {
    fontSize: (font) => fontOf(font).size,
    width: (text, font) => {
      const { css, widths } = fontOf(font);
      let sum = 0;
      for (const sign of text) {
        const width = widths.get(sign) ?? drawn(sign, css);
        widths.set(sign, width);
        sum += width;
      }
      return sum;
    },
  };
}

let shared: Measure | null = null;

/** The page's own measure. */
export function pageMeasure(): Measure {
  // A document without layout has no canvas to ask, and says so on the console.
  const isDrawn = typeof OffscreenCanvas !== 'undefined';
  shared ??= canvasMeasure(isDrawn ? document.createElement('canvas').getContext('2d') : null);
  return shared;
}
