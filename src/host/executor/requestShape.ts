// Whether what a client sent has the shape of a request at all, before anything of it is looked up or run. Knows no member.
import type { RequestBody } from './protocol';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => Number.isInteger(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

/** A field that may be missing altogether, but is not null. */
const mayBe = (value: unknown, isIt: (value: unknown) => boolean): boolean =>
  value === undefined || isIt(value);

const isArguments = (value: unknown): boolean =>
  isAbsent(value) ||
  (isFields(value) &&
    mayBe(value['Arguments'], Array.isArray) &&
    mayBe(value['ReferencedObjectPathIds'], (ids) => isListOf(ids, isNumber)));

const isQuery = (value: unknown): boolean =>
  isAbsent(value) ||
  (isFields(value) &&
    mayBe(value['Select'], (names) => isListOf(names, isText)) &&
    mayBe(value['Expand'], (names) => isListOf(names, isText)) &&
    mayBe(value['Top'], isNumber) &&
    mayBe(value['Skip'], isCount));

const isAction = (value: unknown): boolean =>
  isFields(value) &&
  isNumber(value['Id']) &&
  isNumber(value['ActionType']) &&
  isText(value['Name']) &&
  isNumber(value['ObjectPathId']) &&
  isArguments(value['ArgumentInfo']) &&
  isQuery(value['QueryInfo']);

const isPath = (value: unknown): boolean =>
  isFields(value) &&
  isNumber(value['ObjectPathType']) &&
  isText(value['Name']) &&
  mayBe(value['ParentObjectPathId'], isNumber) &&
  isArguments(value['ArgumentInfo']);

/** Whether every field that the executor reads is of its kind; arguments are the members' own to check. */
export const isRequestBody = (body: unknown): body is RequestBody =>
  isFields(body) &&
  isListOf(body['Actions'], isAction) &&
  isFields(body['ObjectPaths']) &&
  Object.values(body['ObjectPaths']).every(isPath);
