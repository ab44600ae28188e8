// A new workbook in the template's shape with the rows of a book: the shipped files and the golden books are made here,
// through the same plan, adapter and library as in Excel. Reads no file and writes none.
import { templateTexts } from '../../messages/templateSentences';
import { filledTemplatePlan } from '../../sheets/templatePlan';
import type { SampleBook } from '../../sheets/templateBook';
import { BLANK_SHEET, blankWorkbook } from '../file/blankWorkbook';
import { openBook } from './openedBook';

/** The bytes of an .xlsx; the same for the same book. Throws when the host refuses what it was given. */
export async function filledTemplate(book: SampleBook): Promise<Uint8Array> {
  const opened = openBook(blankWorkbook());
  if (!opened.ok) throw new Error(`The blank workbook was refused: ${opened.failure.code}`);
  const { port, bytes } = opened.value;
  const template = filledTemplatePlan(book, {
    sheetNames: [BLANK_SHEET],
    tableNames: [],
    texts: templateTexts('id'),
  });
  const written = await port.write([...template, { kind: 'deleteSheet', sheet: BLANK_SHEET }]);
  if (!written.ok) throw new Error(`The template was refused: ${JSON.stringify(written.failure)}`);
  return bytes();
}
