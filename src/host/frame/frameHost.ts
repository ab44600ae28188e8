// Stands for Excel on the web before the frame of a pane: answers the library's messages, runs its batches, sends it
// events and ribbon commands. The pane and the library are the published ones, unchanged.
import type { Executor } from '../executor/executor';
import { visibilityEntry, type EventEntry } from '../executor/hostEvents';
import type { RequestBody, ResponseBody } from '../executor/protocol';
import { appContext, type FrameFacts } from './appContext';
import { answerShell, isForShell, type WebShell } from './webPartition';
import { member, readRequest, responseText, type FrameRequest } from './frameMessages';

/** Dispatch ids of the library's methods; anything else is answered as not available. */
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
/** The library's own code for what a host does not have. */
const NOT_AVAILABLE = 5010;
const DONE = { Error: 0, Version: 1 };
const UNAVAILABLE = { Error: NOT_AVAILABLE, Version: 1 };

/** Of the library's `AgaveHostAction`, those by which the keyboard leaves the frame. */
const LEAVING: ReadonlyMap<unknown, LeaveDirection> = new Map([
  [5, 'forward'],
  [6, 'backward'],
  [13, 'forward'],
  [14, 'backward'],
  [15, 'sheet'],
  [16, 'sheet'],
]);

export type LeaveDirection = 'forward' | 'backward' | 'sheet';

export interface FrameHostOptions {
  readonly facts: FrameFacts;
  /** The window of the frame, once it is there. */
  readonly frame: () => Window | null;
  readonly executor: () => Executor;
  readonly shell: WebShell;
  /** Called after each batch, when the workbook may have changed. */
  readonly onWorkbookChanged: () => void;
  /** A fault to answer a batch with in place of the workbook: Excel's code, or null. */
  readonly fault?: (body: RequestBody) => string | null;
  /** The keyboard leaves the pane: past its last or first control, or for the sheet. */
  readonly onLeave?: (towards: LeaveDirection) => void;
  /** A ribbon command has said that it is done. */
  readonly onCommandCompleted?: () => void;
  /** Called with what the host does not answer, for whoever develops against it. */
  readonly onUnknown?: (what: string) => void;
}

export interface FrameHost {
  /** To be given every `message` event of the page. */
  receive(event: Pick<MessageEvent, 'data' | 'source' | 'origin'>): void;
  /** Sends the events that wait in the workbook. */
  sendEvents(): void;
  /** Tells the pane that it is shown or hidden. */
  tellVisibility(isShown: boolean): void;
  /** Runs the function that the pane associated with `action`, as soon as the pane listens; of several, the last one. */
  runCommand(action: string): void;
}

export const createFrameHost = (options: FrameHostOptions): FrameHost => new WebFrameHost(options);

class WebFrameHost implements FrameHost {
  readonly #listeners = new Map<string, FrameRequest>();
  #waitingCommand: string | null = null;

  constructor(readonly options: FrameHostOptions) {}

  receive({ data, source, origin }: Pick<MessageEvent, 'data' | 'source' | 'origin'>): void {
    if (source === null || source !== this.options.frame() || origin !== this.options.facts.origin) return;
    const request = readRequest(data);
    if (request === null) return;
    this.#post(responseText(request, 'answer', this.#answer(request)));
    this.#sendCommand();
    this.sendEvents();
  }

  sendEvents(): void {
    this.#sendEntries(this.options.executor().takeEvents());
  }

  tellVisibility(isShown: boolean): void {
    this.#sendEntries([visibilityEntry(isShown)]);
  }

  #sendEntries(entries: readonly EventEntry[]): void {
    const listener = this.#listeners.get('richApiMessage');
    if (entries.length === 0 || listener === undefined) return;
    this.#post(responseText(listener, 'event', { ArrayData: entries.map(asArray), Version: 1 }));
  }

  runCommand(action: string): void {
    this.#waitingCommand = action;
    this.#sendCommand();
  }

  #sendCommand(): void {
    const action = this.#waitingCommand;
    const listener = this.#listeners.get('appCommandInvoked');
    if (action === null || listener === undefined) return;
    this.#waitingCommand = null;
    const event = JSON.stringify({ source: { id: action } });
    this.#post(responseText(listener, 'event', { '0': action, '1': action, '2': event }));
  }

  #answer(request: FrameRequest): unknown {
    const { name, action, data } = request;
    const { facts, onUnknown } = this.options;
    if (action === 'registerEvent') {
      this.#listeners.set(name, request);
      return DONE;
    }
    if (action === 'unregisterEvent') {
      this.#listeners.delete(name);
      return DONE;
    }
    if (name === 'ContextActivationManager_getAppContextAsync') return appContext(facts);
    if (name === 'ContextActivationManager_notifyHost') {
      const towards = LEAVING.get(Array.isArray(data) ? data[1] : undefined);
      if (towards !== undefined) this.options.onLeave?.(towards);
      return DONE;
    }
    const dispatch = member(member(data, 'DdaMethod'), 'DispatchId');
    if (name === 'executeMethod' && dispatch === EXECUTE_RICH_API) return this.#batch(data);
    if (name === 'executeMethod' && dispatch === COMMAND_COMPLETED) {
      this.options.onCommandCompleted?.();
      return DONE;
    }
    onUnknown?.(`${name} ${JSON.stringify(dispatch ?? null)}`);
    return UNAVAILABLE;
  }

  /** `ArrayData` is what the library hands over: custom data, method, path, headers, body, flags. */
  #batch(data: unknown): unknown {
    const parts = member(data, 'ArrayData');
    const [customData, , , , text] = Array.isArray(parts) ? (parts as readonly unknown[]) : [];
    if (typeof text !== 'string') return UNAVAILABLE;
    // The library made this text; what it asks for is checked action by action.
    const body = JSON.parse(text) as RequestBody;
    if (isForShell(customData)) return answered(JSON.stringify(answerShell(body, this.options.shell)));
    const answer = this.#limited(JSON.stringify(this.#respond(body, text.length)));
    this.options.onWorkbookChanged();
    return answered(answer);
  }

  #respond(body: RequestBody, size: number): ResponseBody {
    const { payloadLimitBytes } = this.options.facts.profile;
    if (payloadLimitBytes !== null && size > payloadLimitBytes)
      return refusal('RequestPayloadSizeLimitExceeded');
    const code = this.options.fault?.(body) ?? null;
    return code === null ? this.options.executor().execute(body) : refusal(code);
  }

  #limited(answer: string): string {
    const { payloadLimitBytes } = this.options.facts.profile;
    const isTooLarge = payloadLimitBytes !== null && answer.length > payloadLimitBytes;
    return isTooLarge ? JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded')) : answer;
  }

  #post(text: string): void {
    this.options.frame()?.postMessage(text, this.options.facts.origin);
  }
}

const answered = (body: string): object => ({ ...DONE, Data: [200, [], body] });

const asArray = (entry: EventEntry): readonly unknown[] => [
  entry.messageCategory,
  entry.messageType,
  entry.targetId,
  entry.message,
  0,
  false,
];

function refusal(code: string): ResponseBody {
  const error = { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], Error: error, TraceIds: [] };
}
