// An Excel table over its own part: name, area, columns, filter. Never touches the cells.
import { areaAddress, parseArea, type Area } from './address';
import {
  appendChild,
  child,
  children,
  ensureChild,
  isOn,
  remove,
  rootOf,
  type Document,
  type Element,
} from '../file/xml';

const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

export class TableModel {
  isChanged = false;

  constructor(
    readonly part: string,
    readonly document: Document,
    readonly sheetId: string,
  ) {}

  get root(): Element {
    return rootOf(this.document);
  }

  get id(): string {
    return this.root.getAttribute('id') ?? '';
  }

  get name(): string {
    return this.root.getAttribute('displayName') ?? this.root.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.root.setAttribute('name', name);
    this.root.setAttribute('displayName', name);
    this.isChanged = true;
  }

  get area(): Area {
    return parseArea(this.root.getAttribute('ref') ?? '') ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  set area(area: Area) {
    this.root.setAttribute('ref', areaAddress(area));
    const filter = child(this.root, 'autoFilter');
    const rows = area.rows - (this.hasTotals ? 1 : 0);
    filter?.setAttribute('ref', areaAddress({ ...area, rows }));
    this.isChanged = true;
  }

  get hasHeaders(): boolean {
    return this.root.getAttribute('headerRowCount') !== '0';
  }

  get hasTotals(): boolean {
    return Number(this.root.getAttribute('totalsRowCount') ?? 0) > 0;
  }

  get bodyArea(): Area {
    const { area } = this;
    const top = this.hasHeaders ? 1 : 0;
    return { ...area, row: area.row + top, rows: area.rows - top - (this.hasTotals ? 1 : 0) };
  }

  get columnElements(): readonly Element[] {
    const columns = child(this.root, 'tableColumns');
    return columns === null ? [] : children(columns, 'tableColumn');
  }

  get style(): string {
    return child(this.root, 'tableStyleInfo')?.getAttribute('name') ?? '';
  }

  set style(name: string) {
    const info = ensureChild(this.root, 'tableStyleInfo', TABLE_ORDER);
    info.setAttribute('name', name);
    this.isChanged = true;
  }

  flag(name: string): boolean {
    return isOn(child(this.root, 'tableStyleInfo')?.getAttribute(name) ?? null);
  }

  setFlag(name: string, isSet: boolean): void {
    ensureChild(this.root, 'tableStyleInfo', TABLE_ORDER).setAttribute(name, isSet ? '1' : '0');
    this.isChanged = true;
  }

  get showsFilterButton(): boolean {
    return child(this.root, 'autoFilter') !== null;
  }

  set showsFilterButton(isShown: boolean) {
    const filter = child(this.root, 'autoFilter');
    if (isShown && filter === null) {
      const made = ensureChild(this.root, 'autoFilter', TABLE_ORDER);
      made.setAttribute('ref', this.root.getAttribute('ref') ?? '');
    }
    if (!isShown && filter !== null) remove(filter);
    this.isChanged = true;
  }

  /** Some column of its filter has criteria. */
  get isFiltered(): boolean {
    return hasCriteria(child(this.root, 'autoFilter'));
  }

  /** The header row's cells are the column names, always text. */
  renameColumn(index: number, name: string): void {
    this.columnElements[index]?.setAttribute('name', name);
    this.isChanged = true;
  }

  static fill(root: Element, names: readonly string[], style: string, address: string): void {
    appendChild(root, 'autoFilter', { ref: address });
    const columns = appendChild(root, 'tableColumns', { count: String(names.length) });
    names.forEach((name, index) => appendChild(columns, 'tableColumn', { id: String(index + 1), name }));
    appendChild(root, 'tableStyleInfo', {
      name: style,
      showFirstColumn: '0',
      showLastColumn: '0',
      showRowStripes: '1',
      showColumnStripes: '0',
    });
  }
}

/** An <autoFilter> hides rows when one of its columns holds criteria. */
export function hasCriteria(filter: Element | null): boolean {
  if (filter === null) return false;
  return children(filter, 'filterColumn').some((column) => children(column).length > 0);
}
