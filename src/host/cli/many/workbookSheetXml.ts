// Parts of a workbook that holds nothing but tables: the XML of one line, of a sheet's ends and of its table.
import { dateCell } from '../../../sheets/writing/shownNumber';
import { encodeCellText, escapeXml } from '../../file/xml';
import { columnLetters } from '../../engine/address';
import type { ColumnKind, ConsolidationColumn, ConsolidationRow } from './consolidationTables';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Cell formats by kind, as `STYLES` lists them. */
const FORMAT: Readonly<Record<ColumnKind, number>> = { text: 0, count: 0, date: 1, fraction: 2, decimal: 3 };
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 24,
  count: 12,
  date: 12,
  fraction: 12,
  decimal: 22,
};

export const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00##"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="4">${[0, 164, 10, 165]
    .map(
      (format) =>
        `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
    .join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

const attribute = (text: string): string => escapeXml(text).replaceAll('"', '&quot;');

const textXml = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(encodeCellText(text))}</t></is></c>`;

/** One line; cells without content are left out. */
export function rowXml(
  row: ConsolidationRow,
  kinds: readonly ColumnKind[],
  letters: readonly string[],
  number: number,
): string {
  let cells = '';
  kinds.forEach((kind, index) => {
    const cell = row[index] ?? null;
    if (cell === null) return;
    const at = `${letters[index] ?? ''}${number}`;
    if (kind === 'text') cells += textXml(at, String(cell));
    else {
      const value = kind === 'date' ? Number(dateCell(String(cell))) : cell;
      cells += `<c r="${at}" s="${FORMAT[kind]}"><v>${String(value)}</v></c>`;
    }
  });
  return `<row r="${number}">${cells}</row>`;
}

export const lettersOf = (columns: readonly ConsolidationColumn[]): readonly string[] =>
  columns.map((_, index) => columnLetters(index));

/** Everything before the first line of data: frozen headings. */
export function sheetStart(columns: readonly ConsolidationColumn[]): string {
  const widths = columns.map(
    ({ kind, heading }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.max(WIDTHS[kind], heading.length + 4)}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }) => heading);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>` +
    rowXml(
      headings,
      headings.map(() => 'text'),
      lettersOf(columns),
      1,
    )
  );
}

export const SHEET_END =
  '</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

/** The Excel table over the headings and so many lines. */
export function tableXml(
  id: number,
  name: string,
  columns: readonly ConsolidationColumn[],
  lines: number,
): string {
  const last = columnLetters(columns.length - 1);
  const range = `A1:${last}${Math.max(lines, 1) + 1}`;
  const named = columns.map(
    ({ heading }, index) => `<tableColumn id="${index + 1}" name="${attribute(heading)}"/>`,
  );
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${attribute(name)}" displayName="${attribute(name)}" ref="${range}" totalsRowShown="0">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${named.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
