// Colours as files write them (rgb, theme with tint, index) turned into '#RRGGBB'.
import { child, children, parseXml, rootOf, type Element } from '../file/xml';

/** The theme's twelve colours in the order that styles count them, '#RRGGBB'. */
export type ThemeColors = readonly string[];

export const OFFICE_THEME: ThemeColors = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

// The first eight repeat as 8 to 15; the rest is the palette of ECMA-376 18.8.27.
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

export function readTheme(text: string | null): ThemeColors {
  if (text === null) return OFFICE_THEME;
  const elements = child(rootOf(parseXml(text, 'theme')), 'themeElements');
  const scheme = elements === null ? null : child(elements, 'clrScheme');
  if (scheme === null) return OFFICE_THEME;
  return SLOTS.map((slot, index) => {
    const entry = child(scheme, slot);
    const color = entry === null ? undefined : children(entry)[0];
    const code = color?.getAttribute('lastClr') ?? color?.getAttribute('val') ?? '';
    return /^[0-9A-Fa-f]{6}$/.test(code) ? `#${code.toUpperCase()}` : (OFFICE_THEME[index] ?? '#000000');
  });
}

/** The colour of a <color>, <fgColor> or <bgColor>; null when it states none. */
export function colorOf(element: Element | null, theme: ThemeColors): string | null {
  if (element === null) return null;
  const rgb = element.getAttribute('rgb');
  if (rgb !== null) return `#${rgb.slice(-6).toUpperCase()}`;
  const tint = Number(element.getAttribute('tint') ?? 0);
  const slot = element.getAttribute('theme');
  if (slot !== null) return tinted(theme[Number(slot)] ?? '#000000', tint);
  const index = element.getAttribute('indexed');
  if (index === null) return null;
  const code = INDEXED[Number(index)];
  if (code !== undefined) return tinted(`#${code}`, tint);
  return Number(index) === 65 ? '#FFFFFF' : '#000000';
}

/** ECMA-376 18.8.19: the lightness moves towards black or white by the tint. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const goal = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * goal - 1)) * saturation;
  return `#${channels
    .map((channel) => (spread === 0 ? goal : goal + ((channel - lightness) / spread) * chroma))
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .toUpperCase()
        .padStart(2, '0'),
    )
    .join('')}`;
}
