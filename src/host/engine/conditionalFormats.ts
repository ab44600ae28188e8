// Conditional formats in the sheet's own XML: listing, adding, cutting out of an area. The rules' content stays XML.
import { areaAddress, intersection, parseAreas, subtract, type Area } from './address';
import { shiftFormula } from './formulaReferences';
import { SHEET_ORDER } from './sheetFrame';
import type { Worksheet } from './worksheet';
import { appendChild, children, insertInOrder, newElement, remove, type Element } from '../file/xml';

export interface RuleEntry {
  /** The <conditionalFormatting> that says where. */
  readonly block: Element;
  /** The <cfRule> that says what. */
  readonly rule: Element;
}

export const blockAreas = (block: Element): readonly Area[] => parseAreas(block.getAttribute('sqref') ?? '');

export const priorityOf = (rule: Element): number => Number(rule.getAttribute('priority') ?? 0);

/** The rules that touch the area, highest priority first. */
export function rulesOf(sheet: Worksheet, area: Area | null): readonly RuleEntry[] {
  return children(sheet.frame.root, 'conditionalFormatting')
    .filter((block) => area === null || blockAreas(block).some((own) => intersection(own, area) !== null))
    .flatMap((block) => children(block, 'cfRule').map((rule) => ({ block, rule })))
    .sort((one, other) => priorityOf(one.rule) - priorityOf(other.rule));
}

/** A new rule goes above all others, as Excel does. */
export function addRule(sheet: Worksheet, area: Area, type: string): RuleEntry {
  for (const { rule } of rulesOf(sheet, null)) rule.setAttribute('priority', String(priorityOf(rule) + 1));
  const root = sheet.frame.root;
  const block = newElement(root, 'conditionalFormatting', { sqref: areaAddress(area) });
  insertInOrder(root, block, SHEET_ORDER);
  const rule = appendChild(block, 'cfRule', { type, priority: '1' });
  sheet.frame.isChanged = true;
  return { block, rule };
}

/** Takes the area out of every rule; a rule without any area left is gone. Also the 2010 extension's rules. */
export function clearConditionalFormats(sheet: Worksheet, area: Area): void {
  for (const block of children(sheet.frame.root, 'conditionalFormatting')) {
    const before = blockAreas(block);
    if (!before.some((own) => intersection(own, area) !== null)) continue;
    const after = before.flatMap((own) => subtract(own, area));
    if (after.length === 0) remove(block);
    else {
      block.setAttribute('sqref', after.map(areaAddress).join(' '));
      moveFormulas(block, anchorOf(before), anchorOf(after));
    }
    sheet.frame.isChanged = true;
  }
}

type Anchor = Pick<Area, 'row' | 'column'>;

/** The cell for which a rule's relative references are written: the upper left corner of all its areas. */
const anchorOf = (areas: readonly Area[]): Anchor => ({
  row: Math.min(...areas.map(({ row }) => row)),
  column: Math.min(...areas.map(({ column }) => column)),
});

/** Writes the formulas for another corner, so that every cell that is left keeps its own comparison. */
function moveFormulas(block: Element, from: Anchor, to: Anchor): void {
  for (const formula of children(block, 'cfRule').flatMap((rule) => children(rule, 'formula'))) {
    const text = formula.textContent ?? '';
    const moved = shiftFormula(text, to.row - from.row, to.column - from.column);
    if (moved !== text) formula.textContent = moved;
  }
}

export function removeRule(sheet: Worksheet, { block, rule }: RuleEntry): void {
  remove(rule);
  if (children(block, 'cfRule').length === 0) remove(block);
  sheet.frame.isChanged = true;
}
