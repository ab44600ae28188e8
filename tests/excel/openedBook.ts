// A blank workbook of the local host behind the real office.js library, with a look at the messages between them.
import type { WorkbookPort } from '../../src/application/port';
import { createExcelPort } from '../../src/excel/excelPort';
import type { WorkbookModel } from '../../src/host/engine/workbookModel';
import { createExecutor } from '../../src/host/executor/executor';
import { WEB_PROFILE } from '../../src/host/executor/host';
import type { RequestBody, ResponseBody } from '../../src/host/executor/protocol';
import { blankWorkbook } from '../../src/host/file/blankWorkbook';
import { openPackage } from '../../src/host/file/openPackage';
import type { Element } from '../../src/host/file/xml';
import { startOfficeSession } from '../../src/host/node/officeSession';
import { isRelease } from '../support/hostSession';

/** The least that the add-in asks for, Excel LTSC 2021 and LTSC 2024. */
export const API_LEVELS = ['1.9', '1.14', '1.17'] as const;

interface Message {
  readonly requestBytes: number;
  /** 0 where the message was refused. */
  responseBytes: number;
}

export interface OpenedBook {
  readonly port: WorkbookPort;
  /** What went over the wire since the book was opened, without the library's own messages. */
  readonly messages: Message[];
  readonly model: WorkbookModel;
  /** How long the port waited because the host was busy. */
  readonly waits: number[];
  /** The code with which to refuse a message instead of running it, or null. */
  refuse: (body: RequestBody, number: number) => string | null;
  /** What the host's answer becomes on its way. */
  alter: (response: ResponseBody) => ResponseBody;
}

/** Opens a new book, which takes the place of the one before; the library refuses members above the set. */
export function openBook(apiSet: string): OpenedBook {
  const opened = openPackage(blankWorkbook());
  if (!opened.ok) throw new Error(opened.failure.code);
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const book: OpenedBook = {
    port: createExcelPort({ waits: [10, 20], wait }),
    model: opened.value,
    messages: [],
    waits,
    refuse: () => null,
    alter: (response) => response,
  };
  const executor = createExecutor(opened.value, { ...WEB_PROFILE, apiSet });
  const session = startOfficeSession({ apiSet, strictApiCheck: true });
  session.attach({
    ...executor,
    execute: (body) => {
      const response = book.alter(executor.execute(body));
      const message = book.messages.at(-1);
      if (message !== undefined && !isRelease(body)) message.responseBytes = JSON.stringify(response).length;
      return response;
    },
  });
  session.onRequest = (body) => {
    if (isRelease(body)) return null;
    const code = book.refuse(body, book.messages.length);
    book.messages.push({ requestBytes: JSON.stringify(body).length, responseBytes: 0 });
    return code === null ? null : { code, message: code };
  };
  return book;
}

/** Puts a filter with a criterion over column A of the sheet, as a file would bring it. */
export function filterSheet(book: OpenedBook, sheet: string): void {
  const root = book.model.findSheet(sheet)?.worksheet?.frame.root;
  const document = root?.ownerDocument ?? null;
  if (root === undefined || document === null) throw new Error(`No sheet ${sheet}`);
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string>>): Element => {
    const made = document.createElementNS(root.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    parent.appendChild(made);
    return made;
  };
  const column = add(add(root, 'autoFilter', { ref: 'A1:A3' }), 'filterColumn', { colId: '0' });
  add(add(column, 'filters', {}), 'filter', { val: 'a' });
}

/** Lets the sheet be a chart sheet, which has no cells. */
export function makeChartSheet(book: OpenedBook, sheet: string): void {
  Object.assign(book.model.findSheet(sheet) ?? {}, { worksheet: null });
}

/** The value of a result that must be a success. */
export function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
