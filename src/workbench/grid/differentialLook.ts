// What a differential format lays over a cell: only what it names. Reads the file's XML and the theme, no cell.
import type { BorderSide, Side } from '../../host/engine/cellStyle';
import type { StyleBook } from '../../host/engine/styleBook';
import { colorOf } from '../../host/engine/themeColors';
import { child, isOn, type Element } from '../../host/file/xml';

export interface DifferentialLook {
  /** '#RRGGBB'. */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly isUnderlined?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<Side, BorderSide>>>;
}

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

function flag(parent: Element | null, name: string): boolean | undefined {
  const element = parent === null ? null : child(parent, name);
  if (element === null) return undefined;
  const value = element.getAttribute('val');
  return value === null || isOn(value);
}

function fillOf(format: Element, styles: StyleBook): string | undefined {
  const fill = child(format, 'fill');
  const pattern = fill === null ? null : child(fill, 'patternFill');
  if (pattern === null) return undefined;
  // A differential format tells a solid fill by its background; some writers name the foreground instead.
  const color =
    colorOf(child(pattern, 'bgColor'), styles.theme) ?? colorOf(child(pattern, 'fgColor'), styles.theme);
  return color ?? undefined;
}

function bordersOf(format: Element, styles: StyleBook): DifferentialLook['borders'] | undefined {
  const border = child(format, 'border');
  if (border === null) return undefined;
  const sides: Partial<Record<Side, BorderSide>> = {};
  for (const side of SIDES) {
    const element = child(border, side);
    const style = element?.getAttribute('style') ?? 'none';
    if (element === null || style === 'none') continue;
    sides[side] = { style, color: colorOf(child(element, 'color'), styles.theme) ?? '#000000' };
  }
  return sides;
}

/** Leaves out what has no value, so that one look can be laid over another. */
function named(look: {
  readonly [Key in keyof DifferentialLook]: DifferentialLook[Key] | undefined;
}): DifferentialLook {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

export function differentialLook(format: Element, styles: StyleBook): DifferentialLook {
  const font = child(format, 'font');
  const underline = font === null ? null : child(font, 'u');
  const numberFormat = child(format, 'numFmt')?.getAttribute('formatCode');
  return named({
    fill: fillOf(format, styles),
    color: (font === null ? null : colorOf(child(font, 'color'), styles.theme)) ?? undefined,
    bold: flag(font, 'b'),
    italic: flag(font, 'i'),
    strikethrough: flag(font, 'strike'),
    isUnderlined: underline === null ? undefined : underline.getAttribute('val') !== 'none',
    numberFormat: numberFormat ?? undefined,
    borders: bordersOf(format, styles),
  });
}
