// Data validations in the sheet's own XML: finding, setting and cutting out of an area.
import { areaAddress, intersection, parseAreas, subtract, type Area } from '../engine/address';
import { SHEET_ORDER } from '../engine/sheetFrame';
import type { Worksheet } from '../engine/worksheet';
import { appendChild, child, children, ensureChild, remove, type Element } from '../file/xml';

const areasOf = (element: Element): readonly Area[] => parseAreas(element.getAttribute('sqref') ?? '');

/** The validations that touch the area. */
export function validationsOf(sheet: Worksheet, area: Area): readonly Element[] {
  const list = child(sheet.frame.root, 'dataValidations');
  return (list === null ? [] : children(list, 'dataValidation')).filter((element) =>
    areasOf(element).some((own) => intersection(own, area) !== null),
  );
}

/** The one validation that covers the whole area; 'mixed' when parts differ; null when none touches it. */
export function validationOf(sheet: Worksheet, area: Area): Element | 'mixed' | null {
  const found = validationsOf(sheet, area);
  const [first] = found;
  if (first === undefined) return null;
  let rest: readonly Area[] = [area];
  for (const own of areasOf(first)) rest = rest.flatMap((piece) => subtract(piece, own));
  return found.length === 1 && rest.length === 0 ? first : 'mixed';
}

export function clearDataValidation(sheet: Worksheet, area: Area): void {
  const list = child(sheet.frame.root, 'dataValidations');
  if (list === null) return;
  for (const element of validationsOf(sheet, area)) {
    const after = areasOf(element).flatMap((own) => subtract(own, area));
    if (after.length === 0) remove(element);
    else element.setAttribute('sqref', after.map(areaAddress).join(' '));
    sheet.frame.isChanged = true;
  }
  const left = children(list, 'dataValidation').length;
  if (left === 0) remove(list);
  else list.setAttribute('count', String(left));
}

/** The validation of exactly this area, cut out of any larger one and keeping what that one said. */
export function ownValidation(sheet: Worksheet, area: Area): Element {
  const known = validationOf(sheet, area);
  const isExact = known !== null && known !== 'mixed' && known.getAttribute('sqref') === areaAddress(area);
  sheet.frame.isChanged = true;
  if (isExact) return known;
  const copy = known !== null && known !== 'mixed' ? (known.cloneNode(true) as Element) : null;
  clearDataValidation(sheet, area);
  const list = ensureChild(sheet.frame.root, 'dataValidations', SHEET_ORDER);
  const element =
    copy ??
    appendChild(list, 'dataValidation', { allowBlank: '1', showInputMessage: '1', showErrorMessage: '1' });
  if (copy !== null) list.appendChild(copy);
  element.setAttribute('sqref', areaAddress(area));
  list.setAttribute('count', String(children(list, 'dataValidation').length));
  return element;
}
