// The messages between Excel on the web and the frame of an add-in, as office.js 1.1.110 writes and reads them.
// Whatever comes from the frame is checked before it is used.

/** Kinds of `_messageType`, `_actionType` and `_responseType`. */
const REQUEST = 0;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;

export type FrameAction = 'invoke' | 'registerEvent' | 'unregisterEvent';
const ACTIONS: readonly FrameAction[] = ['invoke', 'registerEvent', 'unregisterEvent'];

export interface FrameRequest {
  readonly name: string;
  readonly action: FrameAction;
  readonly conversationId: string;
  readonly correlationId: unknown;
  readonly data: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of what may be anything. */
export const member = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The request in a message, or null for anything else. */
export function readRequest(text: unknown): FrameRequest | null {
  if (typeof text !== 'string') return null;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  const name = member(message, '_actionName');
  const conversationId = member(message, '_conversationId');
  const action = ACTIONS[Number(member(message, '_actionType'))];
  if (member(message, '_messageType') !== REQUEST || action === undefined) return null;
  if (typeof name !== 'string' || typeof conversationId !== 'string') return null;
  return {
    name,
    action,
    conversationId,
    correlationId: member(message, '_correlationId'),
    data: member(message, '_data'),
  };
}

/** An answer to a request, or an event that somebody registered for with it. */
export function responseText(
  to: Pick<FrameRequest, 'name' | 'conversationId' | 'correlationId'>,
  kind: 'answer' | 'event',
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _responseType: kind === 'answer' ? ANSWER : EVENT,
    _actionName: to.name,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  });
}
