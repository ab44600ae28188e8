// How a sheet is printed, set through Office.js. Texts of the footer never become its codes. Reads nothing back.
import type { FooterPiece, PageSetup } from '../sheets/pageSetup';
import { rangeOf } from './area';

const PAPER = { A4: 'A4', F4: 'Folio' } as const;
const CODES = { page: '&P', pages: '&N' } as const;

/** Excel's limit for the three texts of a footer together, with the codes that part them. */
const LONGEST_FOOTER = 255 - '&L&C&R'.length;

/** Excel's limit is 1,023 (MS-XLSB 2.4.196). */
const MOST_BREAKS = 1_000;

const literal = (text: string): string => text.replaceAll('&', '&&');

/** The text, cut so that what Excel stores of it is no longer than `room`. */
function cut(text: string, room: number): string {
  if (literal(text).length <= room) return text;
  let shown = '';
  for (const sign of text) {
    if (literal(`${shown}${sign}…`).length > room) break;
    shown += sign;
  }
  return `${shown}…`;
}

/** The pieces in Excel's notation, no longer than `room`. */
function footerText(pieces: readonly FooterPiece[], room: number): string {
  let written = '';
  let isAfterCount = false;
  for (const piece of pieces) {
    const left = room - written.length;
    if (left < CODES.page.length) break;
    if (typeof piece !== 'string') written += CODES[piece.count];
    // A sign right behind the number of a page would be taken for a sum.
    else written += literal(cut(isAfterCount ? piece.replace(/^(?=[+-])/, ' ') : piece, left));
    isAfterCount = typeof piece !== 'string';
  }
  return written;
}

function applyFooter(target: Excel.HeaderFooter, { left, center, right }: PageSetup['footer']): void {
  const filled = [left, center, right].filter((pieces) => pieces.length > 0).length;
  const room = Math.floor(LONGEST_FOOTER / Math.max(1, filled));
  target.leftFooter = footerText(left, room);
  target.centerFooter = footerText(center, room);
  target.rightFooter = footerText(right, room);
}

function zoomOf({ wide, tall }: PageSetup): Excel.PageLayoutZoomOptions {
  if (wide === null && tall === null) return { scale: 100 };
  return {
    ...(wide === null ? {} : { horizontalFitToPages: wide }),
    ...(tall === null ? {} : { verticalFitToPages: tall }),
  };
}

/** Sets all that the setup says; what it leaves open stays as it is. */
export function applyPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = PAPER[page.paper];
  pageLayout.orientation = page.isLandscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = zoomOf(page);
  pageLayout.topMargin = page.margins.top;
  pageLayout.bottomMargin = page.margins.bottom;
  pageLayout.leftMargin = page.margins.left;
  pageLayout.rightMargin = page.margins.right;
  pageLayout.footerMargin = page.margins.footer;
  pageLayout.centerHorizontally = page.isCentered;
  if (page.area !== null) pageLayout.setPrintArea(rangeOf(sheet, page.area));
  if (page.breaks !== undefined) {
    const { horizontalPageBreaks } = sheet;
    horizontalPageBreaks.removePageBreaks();
    for (const top of page.breaks.slice(0, MOST_BREAKS))
      horizontalPageBreaks.add(rangeOf(sheet, { top, left: 1, rows: 1, columns: 1 }));
  }
  if (page.titleRows !== null) {
    const { top, rows } = page.titleRows;
    pageLayout.setPrintTitleRows(`$${top}:$${top + rows - 1}`);
  }
  applyFooter(pageLayout.headersFooters.defaultForAllPages, page.footer);
  sheet.showGridlines = page.showsGridlines;
}
