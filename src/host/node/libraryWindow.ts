// The office.js library on its own in Node: a window with no more than the library looks at while it loads. There is no
// page, so that nothing can be drawn, stored or sent.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { RequestBody, ResponseBody } from '../executor/protocol';

/** The door of the library's bridge to Office: messages are JSON texts. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The answer to a request as an executor gives it. */
export interface ObjectAnswer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody;
}

/** The door of the library's request executors: messages are objects. */
export interface ObjectSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
  }>;
  _createRequestExecutorOrNull(): {
    executeAsync(
      customData: string,
      flags: number,
      message: { readonly Body: RequestBody },
    ): Promise<ObjectAnswer>;
  };
}

export interface LibraryWindow {
  Excel?: unknown;
  Office?: { context?: unknown };
  OfficeExtension?: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    SessionBase: { _overrideSession?: ObjectSession | null };
  };
}

const ADDRESS = 'https://localhost/';

/** A page with nothing on it. */
function emptyDocument(): object {
  const element = { getElementsByTagName: () => [], appendChild: () => undefined, style: {} };
  return {
    URL: ADDRESS,
    addEventListener: () => undefined,
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => element,
  };
}

/** Loads the library, which finds the bridge where Office would have put it. */
export function loadLibrary(bridge: Bridge): LibraryWindow {
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    document: emptyDocument(),
    location: { href: ADDRESS, protocol: 'https:', host: 'localhost', search: '', hash: '' },
    navigator: { userAgent: 'Node' },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    console,
    performance,
  };
  window['window'] = window;
  window['self'] = window;
  const path = libraryPath();
  runInContext(readFileSync(path, 'utf8'), createContext(window), { filename: path });
  return window;
}

/** Looked for from the program's own place alone: a folder that books lie in must not bring a library of its own. */
function libraryPath(): string {
  const { resolve } = createRequire(__filename);
  return join(dirname(resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.debug.js');
}
