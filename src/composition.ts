// Where the pane and the commands get their workbook: the one file that joins them to the adapter over Office.js.
import type { WorkbookPort } from './application/port';
import { createExcelPort, openExcel, type OpenExcel } from './excel/excelPort';
import { version } from '../package.json';

/** The workbook in which the add-in runs. */
export const openWorkbook = (): WorkbookPort => createExcelPort();

/** The same with its window, for the pane. */
export const openExcelWorkbook = (): OpenExcel => openExcel();

/** The version that a run writes into `Riwayat Evaluasi`. */
export const TOOL_VERSION: string = version;
