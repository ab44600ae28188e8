// Where the pane and the commands get their workbook: the one file that joins them to the adapter over Office.js.
import type { WorkbookPort } from './application/port';
import { createExcelPort } from './excel/excelPort';
import { version } from '../package.json';

/** The workbook in which the add-in runs. */
export const openWorkbook = (): WorkbookPort => createExcelPort();

/** The version that a run writes into `Riwayat Evaluasi`. */
export const TOOL_VERSION: string = version;
