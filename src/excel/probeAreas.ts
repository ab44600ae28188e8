// Whether areas that the plan would like to use are untouched, and how wide their columns are. Writes nothing.
import type { Rect } from '../sheets/grid';
import { rangeOf } from './area';
import { hasCapability } from './capabilities';
import type { Session } from './session';

export interface ProbedArea {
  readonly isUntouched: boolean;
  readonly widths: readonly number[];
}

export interface AreaOfSheet {
  readonly sheet: string;
  readonly rect: Rect;
}

const FORMAT_PROPERTIES = [
  'format/horizontalAlignment',
  'format/verticalAlignment',
  'format/wrapText',
  'format/indentLevel',
  'format/fill/color',
  'format/font/bold',
  'format/font/italic',
  'format/font/underline',
  'format/font/strikethrough',
  'format/font/color',
  'format/font/name',
  'format/font/size',
  'format/protection/locked',
].join(',');

// Formats of the area as a whole: a property that differs within it is null and so equals no default.
function hasDefaultFormat(range: Excel.Range, untouched: Excel.Range): boolean {
  const { format } = range;
  const { font } = format;
  return (
    format.fill.color === '#FFFFFF' &&
    font.color === '#000000' &&
    font.bold === false &&
    font.italic === false &&
    font.strikethrough === false &&
    font.underline === 'None' &&
    font.name === untouched.format.font.name &&
    font.size === untouched.format.font.size &&
    format.wrapText === false &&
    format.indentLevel === 0 &&
    format.horizontalAlignment === 'General' &&
    format.verticalAlignment === 'Bottom' &&
    format.protection.locked
  );
}

function queueArea(session: Session, area: AreaOfSheet): () => ProbedArea {
  const sheet = session.context.workbook.worksheets.getItem(area.sheet);
  const range = rangeOf(sheet, area.rect);
  range.load(FORMAT_PROPERTIES);
  const firstRow = rangeOf(sheet, { ...area.rect, rows: 1 });
  firstRow.load('numberFormat');
  const { borders } = range.format;
  borders.load('items/style');
  const used = range.getUsedRangeOrNullObject(false);
  used.load('address');
  const rules = range.conditionalFormats.getCount();
  range.dataValidation.load('type');
  // The workbook's own font: the last cell of a sheet has it unless the whole sheet was changed.
  const last = sheet.getRangeByIndexes(1_048_575, 16_383, 1, 1);
  last.load('format/font/name,format/font/size');
  const columns = Array.from({ length: area.rect.columns }, (_, at) => {
    const { format } = sheet.getRangeByIndexes(0, area.rect.left - 1 + at, 1, 1);
    format.load('columnWidth');
    return format;
  });
  return () => ({
    isUntouched:
      used.isNullObject &&
      rules.value === 0 &&
      range.dataValidation.type === 'None' &&
      firstRow.numberFormat.flat().every((code) => code === 'General') &&
      borders.items.every((border) => border.style === 'None') &&
      hasDefaultFormat(range, last),
    widths: columns.map((format) => format.columnWidth),
  });
}

async function withoutMerged(
  session: Session,
  areas: readonly AreaOfSheet[],
  probed: readonly ProbedArea[],
): Promise<readonly ProbedArea[]> {
  const merged = await session.trip(() => {
    const asked = areas.map((area, at) => {
      if (probed[at]?.isUntouched !== true) return null;
      const sheet = session.context.workbook.worksheets.getItem(area.sheet);
      const merges = rangeOf(sheet, area.rect).getMergedAreasOrNullObject();
      merges.load('areaCount');
      return merges;
    });
    return () => asked.map((merges) => merges !== null && !merges.isNullObject);
  });
  return probed.map((area, at) => (merged[at] === true ? { ...area, isUntouched: false } : area));
}

/**
 * One round trip for all areas; one more where merged cells can be asked for. Excel forgets its undo steps with that
 * question, so it is put only about areas that are untouched otherwise.
 */
export async function probeAreas(
  session: Session,
  areas: readonly AreaOfSheet[],
): Promise<readonly ProbedArea[]> {
  const probed = await session.trip(() => {
    const collectors = areas.map((area) => queueArea(session, area));
    return () => collectors.map((collect) => collect());
  });
  if (!hasCapability('mergedAreas') || probed.every((area) => !area.isUntouched)) return probed;
  return withoutMerged(session, areas, probed);
}
