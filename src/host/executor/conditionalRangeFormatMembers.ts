// The format that a conditional rule lays over its cells: fill, font, number format, kept as a differential style.
import { argb, solidFill, writeFont } from '../engine/styleElements';
import { colorOf } from '../engine/themeColors';
import {
  appendChild,
  child,
  children,
  ensureChild,
  insertInOrder,
  newElement,
  remove,
  type Element,
} from '../file/xml';
import { asColor, asFlag, asText } from './arguments';
import type { RuleEntry } from '../engine/conditionalFormats';
import { hostClass } from './hostClass';
import type { Host } from './host';
import { refuseProtectedSheet } from './protection';
import type { RangeArea } from './rangeArea';

/** A rule with the range through which it was reached. */
export interface Rule extends RuleEntry {
  readonly range: RangeArea;
}

export const touch = (rule: Rule): void => {
  rule.range.worksheet.frame.isChanged = true;
};

function changeFormat(rule: Rule, host: Host, change: (dxf: Element) => void): void {
  refuseProtectedSheet(rule.range.sheet, 'formatCells');
  const { styles } = host.model;
  const id = rule.rule.getAttribute('dxfId');
  const known = id === null ? undefined : styles.pool('dxfs')[Number(id)];
  const dxf = known === undefined ? newElement(styles.root, 'dxf') : (known.cloneNode(true) as Element);
  change(dxf);
  rule.rule.setAttribute('dxfId', String(styles.add('dxfs', dxf)));
  touch(rule);
}

function formatPart(rule: Rule, host: Host, name: string): Element | null {
  const id = rule.rule.getAttribute('dxfId');
  const dxf = id === null ? undefined : host.model.styles.pool('dxfs')[Number(id)];
  return dxf === undefined ? null : child(dxf, name);
}

const DXF_ORDER = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'];

const ConditionalRangeFillClass = hostClass<Rule>('ConditionalRangeFill', {
  color: {
    since: '1.6',
    get: (rule, host) => {
      const fill = formatPart(rule, host, 'fill');
      const pattern = fill === null ? null : child(fill, 'patternFill');
      return pattern === null ? '' : colorOf(child(pattern, 'bgColor'), host.model.styles.theme);
    },
    set: (rule, value, host) => {
      const color = asColor(value);
      changeFormat(rule, host, (dxf) => {
        const old = child(dxf, 'fill');
        if (old !== null) remove(old);
        const fill = solidFill(dxf, color);
        // In differential formats a solid fill is told by its background (ECMA-376 18.8.32 as Excel writes it).
        const pattern = child(fill, 'patternFill');
        pattern?.removeAttribute('patternType');
        for (const inner of pattern === null ? [] : children(pattern)) remove(inner);
        if (pattern !== null) appendChild(pattern, 'bgColor', { rgb: argb(color) });
        insertInOrder(dxf, fill, DXF_ORDER);
      });
    },
  },
  clear: {
    since: '1.6',
    call: (rule, _, host) => {
      changeFormat(rule, host, (dxf) => {
        const fill = child(dxf, 'fill');
        if (fill !== null) remove(fill);
      });
    },
  },
});

const ConditionalRangeFontClass = hostClass<Rule>('ConditionalRangeFont', {
  color: {
    since: '1.6',
    get: (rule, host) => {
      const font = formatPart(rule, host, 'font');
      return font === null ? '' : (colorOf(child(font, 'color'), host.model.styles.theme) ?? '');
    },
    set: (rule, value, host) => {
      const color = asColor(value);
      changeFormat(rule, host, (dxf) => {
        writeFont(ensureChild(dxf, 'font', DXF_ORDER), { color });
      });
    },
  },
  bold: fontFlag('b', 'bold'),
  italic: fontFlag('i', 'italic'),
  strikethrough: fontFlag('strike', 'strikethrough'),
});

function fontFlag(element: string, key: 'bold' | 'italic' | 'strikethrough') {
  return {
    since: '1.6',
    get: (rule: Rule, host: Host) => {
      const font = formatPart(rule, host, 'font');
      return font !== null && child(font, element) !== null;
    },
    set: (rule: Rule, value: unknown, host: Host) => {
      const flag = asFlag(value, key);
      changeFormat(rule, host, (dxf) => {
        writeFont(ensureChild(dxf, 'font', DXF_ORDER), { [key]: flag });
      });
    },
  };
}

export const ConditionalRangeFormatClass = hostClass<Rule>('ConditionalRangeFormat', {
  fill: { since: '1.6', get: (rule) => ConditionalRangeFillClass(rule) },
  font: { since: '1.6', get: (rule) => ConditionalRangeFontClass(rule) },
  numberFormat: {
    since: '1.6',
    get: (rule, host) => formatPart(rule, host, 'numFmt')?.getAttribute('formatCode') ?? null,
    set: (rule, value, host) => {
      const code = asText(value, 'numberFormat');
      changeFormat(rule, host, (dxf) => {
        const format = ensureChild(dxf, 'numFmt', DXF_ORDER);
        format.setAttribute('numFmtId', String(host.model.styles.formatId(code)));
        format.setAttribute('formatCode', code);
      });
    },
  },
});
