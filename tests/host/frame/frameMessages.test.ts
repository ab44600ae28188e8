import fc from 'fast-check';
import { readRequest, responseText } from '../../../src/host/frame/frameMessages';

const message = {
  _messageType: 0,
  _actionName: 'executeMethod',
  _actionType: 0,
  _conversationId: 'c',
  _correlationId: 4,
  _data: { a: 1 },
};

describe('readRequest', () => {
  it('reads what the library writes', () => {
    expect(readRequest(JSON.stringify(message))).toEqual({
      name: 'executeMethod',
      action: 'invoke',
      conversationId: 'c',
      correlationId: 4,
      data: { a: 1 },
    });
  });

  it.each([
    ['a response', { ...message, _messageType: 1 }],
    ['an unknown action', { ...message, _actionType: 9 }],
    ['no name', { ...message, _actionName: undefined }],
    ['no conversation', { ...message, _conversationId: 7 }],
    ['a list', []],
    ['nothing', null],
  ])('takes %s for no request', (_, other) => {
    expect(readRequest(JSON.stringify(other))).toBeNull();
  });

  it('never throws, whatever a page sends', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (anything) => {
        expect(() => readRequest(anything)).not.toThrow();
      }),
    );
  });
});

describe('responseText', () => {
  it.each([
    ['answer', 0],
    ['event', 1],
  ] as const)('marks an %s', (kind, type) => {
    const request = readRequest(JSON.stringify(message));
    if (request === null) throw new Error('The message is a request');
    expect(JSON.parse(responseText(request, kind, { b: 2 }))).toEqual({
      _messageType: 1,
      _responseType: type,
      _actionName: 'executeMethod',
      _conversationId: 'c',
      _correlationId: 4,
      _errorCode: 0,
      _serializerVersion: 1,
      _data: { b: 2 },
    });
  });
});
