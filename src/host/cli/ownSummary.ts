// The summary that the command itself leaves in an output folder: its name, and how it is told from an officer's book.
import { readFileSync } from 'node:fs';
import { RefusedFile } from '../file/refusal';
import { ZipContainer } from '../file/zipContainer';
import { NODE_CODEC } from '../node/nodeCodec';
import { systemCode } from './systemError';

export const SUMMARY_NAME = 'rekap.xlsx';
/** The hidden defined name that every summary carries. */
export const SUMMARY_MARK = '_capaian_ringkasan';

/** Whether the file is a summary of an earlier call; a file that cannot be read is none. */
export function isOwnSummary(path: string): boolean {
  try {
    const workbook = ZipContainer.read(readFileSync(path), NODE_CODEC).part('xl/workbook.xml');
    return workbook !== null && new TextDecoder().decode(workbook).includes(`name="${SUMMARY_MARK}"`);
  } catch (error) {
    if (error instanceof RefusedFile || error instanceof RangeError || systemCode(error) !== null)
      return false;
    throw error;
  }
}
