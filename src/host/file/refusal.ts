// Why a file cannot be opened, as a code with facts. No sentences: the callers have their own.

export type FileRefusalCode =
  | 'EMPTY_FILE'
  | 'NOT_A_ZIP'
  | 'HTML_FILE'
  | 'TEXT_FILE'
  | 'ENCRYPTED'
  | 'OLD_BINARY_XLS'
  | 'BINARY_XLSB'
  | 'NOT_A_WORKBOOK'
  | 'CORRUPT_ZIP'
  | 'CORRUPT_XML'
  | 'TOO_LARGE';

export interface FileRefusal {
  readonly code: FileRefusalCode;
  /** The part of the package concerned, where there is one. */
  readonly part: string | null;
  /** A technical detail for the log, in English. */
  readonly detail: string;
}

/** Thrown inside the file layer only; `openPackage` turns it into a value. */
export class RefusedFile extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(`${refusal.code}: ${refusal.detail}`);
    this.name = 'RefusedFile';
  }
}

export function refuse(code: FileRefusalCode, detail: string, part: string | null = null): RefusedFile {
  return new RefusedFile({ code, part, detail });
}
