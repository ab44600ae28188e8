// The <cols> of a sheet: width, hidden flag and style a column, as runs. Attributes that nobody asks for survive.
import { child, children, appendChild, ensureChild, isOn, remove, type Element } from '../file/xml';
import { SHEET_ORDER, type SheetFrame } from './sheetFrame';
import { charactersOfPoints, pointsOfCharacters, standardCharacters } from './columnWidth';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export class SheetColumns {
  #runs: Run[] | null = null;

  constructor(readonly frame: SheetFrame) {}

  #read(): Run[] {
    this.#runs ??= this.#parse();
    return this.#runs;
  }

  #parse(): Run[] {
    const runs: Run[] = [];
    for (const cols of children(this.frame.root, 'cols')) {
      for (const col of children(cols, 'col')) {
        const attributes = Object.fromEntries([...col.attributes].map(({ name, value }) => [name, value]));
        const { min = '1', max = '1', ...others } = attributes;
        runs.push({ from: Number(min) - 1, to: Number(max) - 1, attributes: others });
      }
    }
    return runs;
  }

  #at(column: number): Readonly<Record<string, string>> {
    return this.#read().find(({ from, to }) => from <= column && column <= to)?.attributes ?? {};
  }

  isHidden(column: number): boolean {
    return isOn(this.#at(column)['hidden'] ?? null);
  }

  style(column: number): number {
    return Number(this.#at(column)['style'] ?? 0);
  }

  hasOwnWidth(column: number): boolean {
    return isOn(this.#at(column)['customWidth'] ?? null);
  }

  /** Points. */
  standardWidth(): number {
    const format = child(this.frame.root, 'sheetFormatPr');
    const stated = Number(format?.getAttribute('defaultColWidth') ?? NaN);
    const base = Number(format?.getAttribute('baseColWidth') ?? 8);
    return pointsOfCharacters(stated > 0 ? stated : standardCharacters(base));
  }

  /** Points; 0 for a hidden column. */
  width(column: number): number {
    if (this.isHidden(column)) return 0;
    const stated = Number(this.#at(column)['width'] ?? NaN);
    return Number.isNaN(stated) ? this.standardWidth() : pointsOfCharacters(stated);
  }

  setWidth(column: number, count: number, points: number | null): void {
    const { width, customWidth, hidden, bestFit, ...nothing } = {
      width: points === null ? null : String(charactersOfPoints(points)),
      customWidth: points === null ? null : '1',
      hidden: points === 0 ? '1' : null,
      bestFit: null,
    };
    this.#change(column, count, { width, customWidth, hidden, bestFit, ...nothing });
  }

  setHidden(column: number, count: number, isHidden: boolean): void {
    this.#change(column, count, { hidden: isHidden ? '1' : null });
  }

  setStyle(column: number, count: number, style: number): void {
    this.#change(column, count, { style: style === 0 ? null : String(style) });
  }

  /** Columns of the area by their own style, as runs of equal style. */
  styleRuns(from: number, to: number): readonly { from: number; to: number; style: number }[] {
    const runs: { from: number; to: number; style: number }[] = [];
    for (let column = from; column <= to; column += 1) {
      const style = this.style(column);
      const last = runs.at(-1);
      if (last !== undefined && last.style === style) last.to = column;
      else runs.push({ from: column, to: column, style });
    }
    return runs;
  }

  #change(column: number, count: number, change: Readonly<Record<string, string | null>>): void {
    const last = column + count - 1;
    const runs: Run[] = [];
    let next = column;
    const patch = (from: number, to: number, base: Readonly<Record<string, string>>): void => {
      const merged: Record<string, string> = { ...base };
      for (const [name, value] of Object.entries(change)) {
        if (value === null) delete merged[name];
        else merged[name] = value;
      }
      if (Object.keys(merged).length > 0) runs.push({ from, to, attributes: merged });
    };
    for (const run of [...this.#read()].sort((one, other) => one.from - other.from)) {
      if (run.to < column || run.from > last) {
        if (run.from > last && next <= last) {
          patch(next, last, {});
          next = last + 1;
        }
        runs.push(run);
        continue;
      }
      if (run.from < column) runs.push({ ...run, to: column - 1 });
      const from = Math.max(run.from, column);
      const to = Math.min(run.to, last);
      if (next < from) patch(next, from - 1, {});
      patch(from, to, run.attributes);
      next = to + 1;
      if (run.to > last) {
        runs.push({ ...run, from: last + 1 });
      }
    }
    if (next <= last) patch(next, last, {});
    this.#runs = runs.sort((one, other) => one.from - other.from);
    this.#write();
  }

  #write(): void {
    const known: Element[] = children(this.frame.root, 'cols');
    for (const cols of known) remove(cols);
    this.frame.isChanged = true;
    if (this.#read().length === 0) return;
    const cols = ensureChild(this.frame.root, 'cols', SHEET_ORDER);
    const standard = String(charactersOfPoints(this.standardWidth()));
    for (const { from, to, attributes } of this.#read()) {
      // Without a width Excel takes the column for one of width 0.
      appendChild(cols, 'col', {
        min: String(from + 1),
        max: String(to + 1),
        width: standard,
        ...attributes,
      });
    }
  }
}
