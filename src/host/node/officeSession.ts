// Runs the real office.js library in Node over an executor: plain Excel.run(batch) works as it does in a task pane.
// The library is loaded once a process; it is found at run time and never bundled.
import { hasApiSet } from '../executor/host';
import type { Executor } from '../executor/executor';
import type { RequestBody, ResponseBody } from '../executor/protocol';
import {
  loadLibrary,
  type Bridge,
  type LibraryWindow,
  type ObjectAnswer,
  type ObjectSession,
} from './libraryWindow';

/** What a fault may do to one request: fail it as the host would, or lose it on the way. */
export type RequestFault = { readonly code: string; readonly message: string };

export interface OfficeSessionOptions {
  /** The ExcelApi set that `isSetSupported` admits, such as '1.9'. */
  readonly apiSet: string;
  /** The library itself refuses members above the set. */
  readonly strictApiCheck: boolean;
}

/**
 * How requests and answers come: as JSON texts, as they do between a pane and Excel, or as the objects that the library
 * and the host make them from, which is far quicker and knows neither sizes nor events.
 */
export type Door = 'texts' | 'objects';

export interface OfficeSession {
  /** The workbook that requests go to from now on, by the door that is left out as texts. */
  attach(executor: Executor, door?: Door): void;
  /** Sends the events that wait in the workbook, as after what a person did between two requests. */
  deliverEvents(): void;
  /** Called before each request; a returned fault is answered in place of the workbook. */
  onRequest: ((body: RequestBody, number: number) => RequestFault | null) | null;
  /** Round trips and bytes of their JSON since the last `reset`. */
  readonly syncs: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** Milliseconds spent behind the library since the last `reset`: what in Excel is Excel's own time. */
  readonly hostMilliseconds: number;
  reset(): void;
  /** Declares another set from now on. */
  declare(options: OfficeSessionOptions): void;
}

/** The kind of a message of the bridge that answers no request. */
const EVENT_MESSAGE = 3;

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

class LibrarySession implements OfficeSession {
  onRequest: OfficeSession['onRequest'] = null;
  syncs = 0;
  bytesOut = 0;
  bytesIn = 0;
  hostMilliseconds = 0;
  #executor: Executor | null = null;
  #options: OfficeSessionOptions;
  readonly #window: LibraryWindow;
  #bridge: Bridge | null = null;
  readonly #objectSession: ObjectSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData, _flags, { Body }) => Promise.resolve(this.#answerObject(Body)),
    }),
  };

  constructor(options: OfficeSessionOptions) {
    this.#options = options;
    this.#window = this.#load();
    this.declare(options);
  }

  attach(executor: Executor, door: Door = 'texts'): void {
    if (door === 'objects' && executor.profile.payloadLimitBytes !== null)
      throw new Error('Objects have no size that could be limited');
    this.#executor = executor;
    const { OfficeExtension } = this.#window;
    if (OfficeExtension === undefined) return;
    OfficeExtension.SessionBase._overrideSession = door === 'objects' ? this.#objectSession : null;
  }

  deliverEvents(): void {
    const entries = this.#executor?.takeEvents() ?? [];
    if (entries.length === 0) return;
    const text = JSON.stringify({ type: EVENT_MESSAGE, message: { entries } });
    const bridge = this.#bridge;
    setImmediate(() => {
      bridge?.onMessageFromHost?.(text);
    });
  }

  reset(): void {
    this.syncs = 0;
    this.bytesOut = 0;
    this.bytesIn = 0;
    this.hostMilliseconds = 0;
  }

  declare(options: OfficeSessionOptions): void {
    this.#options = options;
    const { OfficeExtension } = this.#window;
    if (OfficeExtension !== undefined) {
      OfficeExtension.CommonUtility._doApiNotSupportedCheck = options.strictApiCheck;
    }
  }

  #load(): LibraryWindow {
    const bridge: Bridge = {
      sendMessageToHost: (text) => {
        this.#answer(bridge, text);
      },
    };
    this.#bridge = bridge;
    const window = loadLibrary(bridge);
    const requirements = {
      isSetSupported: (name: string, version: string | number = '1.1') =>
        name === 'ExcelApi' && hasApiSet(this.#options.apiSet, String(version)),
    };
    const { Excel, OfficeExtension } = window;
    // The library's own `context` cannot be redefined, so that a new object stands before it.
    const Office = Object.create(window.Office ?? null) as object;
    // The library reads the sets from Office.context; no Office is there to fill it outside a task pane.
    Object.defineProperty(Office, 'context', {
      value: { requirements, displayLanguage: 'id-ID', contentLanguage: 'id-ID' },
      configurable: true,
    });
    window.Office = Office;
    Object.assign(globalThis, { Excel, OfficeExtension, Office });
    return window;
  }

  #answer(bridge: Bridge, text: string): void {
    const start = performance.now();
    const { id, message } = JSON.parse(text) as BridgeMessage;
    this.syncs += 1;
    this.bytesOut += text.length;
    const response = this.#respond(message.body, text);
    const responseText = JSON.stringify(response);
    const limit = this.#executor?.profile.payloadLimitBytes ?? null;
    const body =
      limit !== null && responseText.length > limit && response.Error === null
        ? JSON.stringify(
            refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'),
          )
        : responseText;
    this.bytesIn += body.length;
    const reply = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    this.hostMilliseconds += performance.now() - start;
    setImmediate(() => {
      bridge.onMessageFromHost?.(reply);
    });
    this.deliverEvents();
  }

  #answerObject(body: RequestBody): ObjectAnswer {
    const start = performance.now();
    this.syncs += 1;
    const response = this.#respond(body, null);
    this.hostMilliseconds += performance.now() - start;
    return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: response };
  }

  /** `text` is the request as it came, null where it came as an object. */
  #respond(body: RequestBody, text: string | null): ResponseBody {
    const fault = this.onRequest?.(body, this.syncs) ?? null;
    if (fault !== null) return refusal(fault.code, fault.message);
    const executor = this.#executor;
    if (executor === null) return refusal('GeneralException', 'No workbook is attached.');
    const limit = executor.profile.payloadLimitBytes;
    if (limit !== null && text !== null && Buffer.byteLength(text) > limit) {
      return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    return executor.execute(body);
  }
}

function refusal(code: string, message: string): ResponseBody {
  const error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], Error: error, TraceIds: [] };
}

let running: LibrarySession | null = null;

/** Starts the library, or gives the session that already runs with these options declared anew. */
export function startOfficeSession(options: OfficeSessionOptions): OfficeSession {
  if (running === null) running = new LibrarySession(options);
  else running.declare(options);
  return running;
}
