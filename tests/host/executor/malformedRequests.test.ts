// What is no request, or a request that leads in a circle or names what every object has: answered with a code, never thrown.
import { createExecutor } from '../../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../../src/host/executor/host';
import type { RequestBody, ResponseBody } from '../../../src/host/executor/protocol';
import { modelOf } from '../../support/hostSession';
import { rawWorkbook } from '../../support/rawWorkbook';

/** What a client sends is JSON of any shape. */
const answer = (body: unknown): ResponseBody =>
  createExecutor(modelOf(rawWorkbook({ sheets: [{ name: 'Data' }] })), DESKTOP_PROFILE).execute(
    JSON.parse(JSON.stringify(body)) as RequestBody,
  );

const action = (ActionType: number, ObjectPathId: number, more: object = {}): object => ({
  Id: 1,
  ActionType,
  Name: '',
  ObjectPathId,
  ...more,
});
const ROOT = { Id: 1, ObjectPathType: 1, Name: '' };
const below = (parent: number, name: string, type = 4): object => ({
  Id: 2,
  ObjectPathType: type,
  Name: name,
  ParentObjectPathId: parent,
});

describe('execute', () => {
  it.each<readonly [string, unknown]>([
    ['null', null],
    ['a text', 'Actions'],
    ['no object paths', { Actions: [] }],
    ['actions that are no list', { Actions: {}, ObjectPaths: {} }],
    ['an action without a type', { Actions: [{ Id: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: {} }],
    [
      'arguments that are no list',
      { Actions: [action(3, 1, { ArgumentInfo: { Arguments: 'A1' } })], ObjectPaths: { 1: ROOT } },
    ],
    [
      'asked names that are no texts',
      { Actions: [action(2, 1, { QueryInfo: { Select: [1] } })], ObjectPaths: { 1: ROOT } },
    ],
    ['an object path that is a text', { Actions: [], ObjectPaths: { 1: 'root' } }],
  ])('answers %s with InvalidRequest', (_, body) => {
    expect(answer(body)).toMatchObject({ Results: [], Error: { Code: 'InvalidRequest' } });
  });

  it.each<readonly [string, object]>([
    ['to itself', { 2: below(2, 'application') }],
    ['in a circle', { 2: below(3, 'application'), 3: below(2, 'application') }],
  ])('answers an object path that leads %s with InvalidArgument', (_, paths) => {
    const body = { Actions: [action(1, 2)], ObjectPaths: paths };
    expect(answer(body).Error).toMatchObject({ Code: 'InvalidArgument' });
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('has no member %s', (name) => {
    const body = { Actions: [action(1, 2)], ObjectPaths: { 1: ROOT, 2: below(1, name) } };
    expect(answer(body).Error).toMatchObject({ Code: 'ApiNotFound' });
  });

  it('refuses to release what is no reference', () => {
    const release = action(3, 1, {
      Name: '_RemoveReference',
      ArgumentInfo: { Arguments: [{ toString: 0 }] },
    });
    expect(answer({ Actions: [release], ObjectPaths: { 1: ROOT } }).Error).toMatchObject({
      Code: 'InvalidArgument',
    });
  });

  it('knows no colour that is the name of what every object has', () => {
    const range = { ...below(3, 'getRange', 3), ArgumentInfo: { Arguments: ['A1'] } };
    const sheet = { ...below(1, 'getItem', 3), ArgumentInfo: { Arguments: ['Data'] } };
    const ObjectPaths = {
      1: ROOT,
      2: below(1, 'worksheets'),
      3: { ...sheet, ParentObjectPathId: 2 },
      4: range,
      5: below(4, 'format'),
      6: below(5, 'fill'),
    };
    const set = action(4, 6, { Name: 'color', ArgumentInfo: { Arguments: ['constructor'] } });
    expect(answer({ Actions: [set], ObjectPaths }).Error).toMatchObject({ Code: 'InvalidArgument' });
  });
});
