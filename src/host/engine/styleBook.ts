// The cell styles of a workbook over their own XML: reads what a style says, derives new ones, never edits one in place.
import { XMLSerializer } from '@xmldom/xmldom';
import { getFormatFromId } from 'numfmt';
import {
  appendChild,
  child,
  children,
  ensureChild,
  isOn,
  newElement,
  parseXml,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from '../file/xml';
import { colorOf, type ThemeColors } from './themeColors';
import type { BorderSide, CellStyle, StylePatch } from './cellStyle';
import { applyPatch } from './styleElements';

const MINIMAL = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

type PoolName = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

export class StyleBook {
  readonly #document: Document;
  readonly #pools = new Map<PoolName, Element[]>();
  readonly #byText = new Map<string, number>();
  readonly #derived = new Map<string, number>();
  /** The same by the patch itself, which is laid over many cells one after another. */
  readonly #derivedBy = new WeakMap<StylePatch, Map<number, number>>();
  readonly #views = new Map<number, CellStyle>();
  readonly #formatIds = new Map<number, string>();
  isChanged = false;

  constructor(
    text: string | null,
    part: string,
    readonly theme: ThemeColors,
  ) {
    this.#document = parseXml(text ?? MINIMAL, part);
    const formats = child(this.root, 'numFmts');
    for (const format of formats === null ? [] : children(formats)) {
      this.#formatIds.set(
        Number(format.getAttribute('numFmtId')),
        format.getAttribute('formatCode') ?? 'General',
      );
    }
  }

  get root(): Element {
    return rootOf(this.#document);
  }

  /** The elements of a pool such as 'fonts', by index. */
  pool(name: PoolName): Element[] {
    const known = this.#pools.get(name);
    if (known !== undefined) return known;
    const parent = child(this.root, name);
    const pool = parent === null ? [] : children(parent);
    this.#pools.set(name, pool);
    return pool;
  }

  /** The index of an equal element of the pool, appended when there is none. `element` is not used further. */
  add(name: PoolName, element: Element): number {
    const pool = this.pool(name);
    if (!this.#byText.has(`${name}:`)) {
      this.#byText.set(`${name}:`, 0);
      pool.forEach((known, index) => {
        const text = `${name}:${textOf(known)}`;
        if (!this.#byText.has(text)) this.#byText.set(text, index);
      });
    }
    const text = `${name}:${textOf(element)}`;
    const equal = this.#byText.get(text);
    if (equal !== undefined) return equal;
    const parent = ensureChild(this.root, name, STYLES_ORDER);
    parent.appendChild(element);
    pool.push(element);
    parent.setAttribute('count', String(pool.length));
    this.#byText.set(text, pool.length - 1);
    this.isChanged = true;
    return pool.length - 1;
  }

  formatCode(id: number): string {
    const own = this.#formatIds.get(id);
    if (own !== undefined) return own;
    return BUILT_IN_FORMATS[id] ?? getFormatFromId(id);
  }

  formatId(code: string): number {
    for (const [id, known] of this.#formatIds) if (known === code) return id;
    for (let id = 0; id < 50; id += 1) {
      if (isStableBuiltIn(id) && (BUILT_IN_FORMATS[id] ?? getFormatFromId(id)) === code) return id;
    }
    const id = Math.max(163, ...this.#formatIds.keys()) + 1;
    const formats = ensureChild(this.root, 'numFmts', STYLES_ORDER);
    appendChild(formats, 'numFmt', { numFmtId: String(id), formatCode: code });
    formats.setAttribute('count', String(this.#formatIds.size + 1));
    this.#formatIds.set(id, code);
    this.isChanged = true;
    return id;
  }

  style(id: number): CellStyle {
    const known = this.#views.get(id);
    if (known !== undefined) return known;
    const view = this.#read(this.pool('cellXfs')[id] ?? null);
    this.#views.set(id, view);
    return view;
  }

  /** The id of the style that is `base` with the patch laid over it. */
  derive(base: number, patch: StylePatch): number {
    const byBase = this.#derivedBy.get(patch) ?? new Map<number, number>();
    const quick = byBase.get(base);
    if (quick !== undefined) return quick;
    const id = this.#derive(base, patch);
    this.#derivedBy.set(patch, byBase.set(base, id));
    return id;
  }

  #derive(base: number, patch: StylePatch): number {
    const key = `${String(base)}|${JSON.stringify(patch)}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const source = this.pool('cellXfs')[base] ?? this.pool('cellXfs')[0];
    const clone =
      source === undefined
        ? newElement(ensureChild(this.root, 'cellXfs', STYLES_ORDER), 'xf', {
            numFmtId: '0',
            fontId: '0',
            fillId: '0',
            borderId: '0',
            xfId: '0',
          })
        : (source.cloneNode(true) as Element);
    applyPatch(this, clone, patch);
    const id = this.add('cellXfs', clone);
    this.#derived.set(key, id);
    return id;
  }

  #read(xf: Element | null): CellStyle {
    const at = (name: PoolName, attribute: string): Element | null =>
      this.pool(name)[Number(xf?.getAttribute(attribute) ?? 0)] ?? null;
    const font = at('fonts', 'fontId');
    const border = at('borders', 'borderId');
    const alignment = xf === null ? null : child(xf, 'alignment');
    const protection = xf === null ? null : child(xf, 'protection');
    const pattern = nested(at('fills', 'fillId'), 'patternFill');
    const flag = (name: string): boolean => {
      const element = nested(font, name);
      return element !== null && (element.getAttribute('val') === null || isOn(element.getAttribute('val')));
    };
    const side = (name: string): BorderSide => {
      const element = nested(border, name);
      const style = element?.getAttribute('style') ?? 'none';
      return { style, color: colorOf(nested(element, 'color'), this.theme) ?? '#000000' };
    };
    const patternType = pattern?.getAttribute('patternType') ?? 'none';
    const underline = nested(font, 'u');
    return {
      numberFormat: this.formatCode(Number(xf?.getAttribute('numFmtId') ?? 0)),
      quotePrefix: isOn(xf?.getAttribute('quotePrefix') ?? null),
      fill: patternType === 'none' ? null : (colorOf(nested(pattern, 'fgColor'), this.theme) ?? '#000000'),
      pattern: patternType,
      font: {
        name: nested(font, 'name')?.getAttribute('val') ?? 'Calibri',
        size: Number(nested(font, 'sz')?.getAttribute('val') ?? 11),
        color: colorOf(nested(font, 'color'), this.theme) ?? '#000000',
        bold: flag('b'),
        italic: flag('i'),
        strikethrough: flag('strike'),
        underline: underline === null ? 'none' : (underline.getAttribute('val') ?? 'single'),
      },
      borders: { left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom') },
      horizontal: alignment?.getAttribute('horizontal') ?? 'general',
      vertical: alignment?.getAttribute('vertical') ?? 'bottom',
      wrap: isOn(alignment?.getAttribute('wrapText') ?? null),
      indent: Number(alignment?.getAttribute('indent') ?? 0),
      locked: protection?.getAttribute('locked') == null || isOn(protection.getAttribute('locked')),
    };
  }

  toText(): string {
    return serializeXml(this.#document);
  }
}

const textOf = (element: Element): string => new XMLSerializer().serializeToString(element);

function nested(parent: Element | null, name: string): Element | null {
  return parent === null ? null : child(parent, name);
}

/** Where Excel for en-US shows another code than the library's table. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
};

/** Ids whose meaning is the same in every locale; the others are written out as codes of their own. */
function isStableBuiltIn(id: number): boolean {
  return id <= 4 || (id >= 9 && id <= 22) || id === 48 || id === 49;
}
