// Answers the request bodies of the office.js library: resolves object paths, runs the actions in order, shapes results.
// Knows no member of Excel; those stand in the class tables.
import { areaAddress, type Area } from '../engine/address';
import type { SheetEntry, WorkbookModel } from '../engine/workbookModel';
import { asText } from './arguments';
import { HostError } from './hostError';
import { hasApiSet, type Host, type HostProfile } from './host';
import { HostEvents, type CellChange, type EventEntry } from './hostEvents';
import { isHostObject, memberKey, NULL_OBJECT, type BoundMember, type HostObject } from './hostClass';
import type { ActionResult, ObjectPath, RequestAction, RequestBody, ResponseBody } from './protocol';
import { readQuery } from './query';
import { isRequestBody } from './requestShape';
import { RangeArea } from './rangeArea';
import { writeContent } from './rangeContent';
import { calculationModeOf, WorkbookClass } from './workbookMembers';

export interface Executor {
  readonly model: WorkbookModel;
  readonly profile: HostProfile;
  /** Runs one request. Never throws for what a caller can do wrong; a bug of the host throws. */
  execute(body: RequestBody): ResponseBody;
  /**
   * A person at the grid, or a co-author, puts `input` into a cell as `Range.values` would. Returns Excel's code where
   * the workbook refuses it, null where it is done.
   */
  type(
    sheet: SheetEntry,
    row: number,
    column: number,
    input: unknown,
    source: CellChange['source'],
  ): string | null;
  /** The selected cells of the active sheet; null before anything was selected. */
  readonly selection: Area | null;
  /** A person selected cells. */
  select(sheet: SheetEntry, area: Area): void;
  /** The events that wait to be sent; taken once. */
  takeEvents(): readonly EventEntry[];
}

export function createExecutor(model: WorkbookModel, profile: HostProfile): Executor {
  const host: Host = {
    model,
    profile,
    references: new Map(),
    trackedAreas: new Set(),
    selection: null,
    events: new HostEvents(),
    calculationMode: calculationModeOf(model),
  };
  return {
    model,
    profile,
    execute: (body) => (isRequestBody(body) ? new Batch(host, body).run() : MALFORMED),
    type: (sheet, row, column, input, source) => {
      const range = new RangeArea(sheet, row, column, 1, 1);
      try {
        writeContent(range, input, host);
      } catch (cause) {
        if (cause instanceof HostError) return cause.code;
        throw cause;
      }
      host.events.changed({
        worksheetId: sheet.id,
        address: areaAddress(range),
        changeType: 'RangeEdited',
        source,
        triggerSource: 'Unknown',
      });
      return null;
    },
    get selection() {
      const { selection } = host;
      return selection !== null && selection.sheet.id === model.activeSheetId ? selection : null;
    },
    select: (sheet, area) => {
      host.selection = RangeArea.of(sheet, area);
      model.activeSheetId = sheet.id;
      host.events.selected(sheet.id, areaAddress(area));
    },
    takeEvents: () => host.events.take(),
  };
}

/** Finds a member or fails as Excel does, by name. */
export function requireMember(object: HostObject, name: string, host: Host): BoundMember {
  const member = object.member(name, host);
  const fullName = `${object.className}.${memberKey(name)}`;
  if (member === null) throw new HostError('ApiNotFound', `This host does not have ${fullName}.`);
  if (!hasApiSet(host.profile.apiSet, member.since)) {
    throw new HostError(
      'ApiNotFound',
      `${fullName} belongs to ExcelApi ${member.since}; this host declares ${host.profile.apiSet}.`,
    );
  }
  return member;
}

/** The answer to what is no request. */
const MALFORMED: ResponseBody = {
  Results: [],
  Error: {
    Code: 'InvalidRequest',
    Message: 'The request cannot be processed.',
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
  TraceIds: [],
};
/** A path leads through a handful of others; one that leads through more leads in a circle. */
const DEEPEST_PATH = 500;

// Counted over all workbooks: the library may release a range of one book, seconds late, when the next is open.
let nextReference = 1;

class Batch {
  readonly #objects = new Map<number, HostObject>();
  readonly #referenceIds = new Map<HostObject, string>();
  readonly #traces: number[] = [];
  #depth = 0;

  constructor(
    readonly host: Host,
    readonly body: RequestBody,
  ) {}

  run(): ResponseBody {
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#perform(action) ?? null });
      } catch (cause) {
        if (!(cause instanceof HostError)) throw cause;
        const error = {
          Code: cause.code,
          Message: cause.message,
          Location: this.#location(action),
          ActionIndex: index,
          HttpStatusCode: 400,
        };
        return { Results: results, Error: error, TraceIds: this.#traces };
      }
    }
    return { Results: results, Error: null, TraceIds: this.#traces };
  }

  #perform(action: RequestAction): unknown {
    switch (action.ActionType) {
      case 1:
        return this.#instantiate(this.#object(action.ObjectPathId));
      case 2:
        return this.#whenPresent(action, (object) => readQuery(object, action.QueryInfo ?? {}, this.host));
      case 3:
        return this.#whenPresent(action, (object) => this.#method(object, action));
      case 4:
        return this.#whenPresent(action, (object) => this.#setProperty(object, action));
      case 5:
        this.#traces.push(action.Id);
        return null;
      default:
        throw new HostError('NotImplemented', `Action type ${String(action.ActionType)}`);
    }
  }

  #whenPresent(action: RequestAction, use: (object: HostObject) => unknown): unknown {
    const object = this.#object(action.ObjectPathId);
    if (object !== NULL_OBJECT) return use(object);
    // The library takes a plain null for a null object, and this mark for the result of a method of one.
    return action.ActionType === 3 ? { _IsNull: true } : null;
  }

  #instantiate(object: HostObject): unknown {
    if (object === NULL_OBJECT) return null;
    const id = object.id === null ? {} : { Id: object.id };
    const reference = this.#referenceIds.get(object);
    return reference === undefined ? id : { ...id, _ReferenceId: reference };
  }

  #method(object: HostObject, action: RequestAction): unknown {
    const args = this.#arguments(action);
    if (action.Name === '_KeepReference') {
      this.#keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.#release(asText(args[0], 'reference'));
      return null;
    }
    const { call } = requireMember(object, action.Name, this.host);
    if (call === null)
      throw new HostError('ApiNotFound', `${object.className}.${action.Name} is not a method.`);
    const value = call(args);
    return isHostObject(value) ? null : value;
  }

  #setProperty(object: HostObject, action: RequestAction): null {
    const { set } = requireMember(object, action.Name, this.host);
    if (set === null)
      throw new HostError('ApiNotFound', `${object.className}.${memberKey(action.Name)} cannot be set.`);
    set(this.#arguments(action)[0]);
    return null;
  }

  #keep(object: HostObject): void {
    const id = `r${String(nextReference++)}`;
    this.#referenceIds.set(object, id);
    this.host.references.set(id, object);
  }

  #release(id: string): void {
    this.host.references.delete(id);
  }

  #arguments(holder: Pick<RequestAction | ObjectPath, 'ArgumentInfo'>): readonly unknown[] {
    const { Arguments: args = [], ReferencedObjectPathIds: referenced = [] } = holder.ArgumentInfo ?? {};
    return args.map((value, index) => {
      const path = referenced[index];
      return path === undefined || path === 0 ? value : this.#object(path);
    });
  }

  #object(pathId: number): HostObject {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError('InvalidArgument', `No object path ${String(pathId)}`);
    if (this.#depth >= DEEPEST_PATH)
      throw new HostError('InvalidArgument', `Object path ${String(pathId)} has no beginning`);
    this.#depth += 1;
    try {
      const object = this.#resolve(path);
      this.#objects.set(pathId, object);
      return object;
    } finally {
      this.#depth -= 1;
    }
  }

  #resolve(path: ObjectPath): HostObject {
    if (path.ObjectPathType === 1) return WorkbookClass(this.host.model);
    if (path.ObjectPathType === 7) return NULL_OBJECT;
    if (path.ObjectPathType === 6) {
      const kept = this.host.references.get(path.Name);
      if (kept === undefined) throw new HostError('InvalidReference', `No kept object ${path.Name}`);
      this.#referenceIds.set(kept, path.Name);
      return kept;
    }
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const name = path.ObjectPathType === 5 ? 'getItem' : path.Name;
    const member = requireMember(parent, name, this.host);
    const value = path.ObjectPathType === 4 ? member.get?.() : member.call?.(this.#arguments(path));
    if (value === null || value === undefined) return NULL_OBJECT;
    if (!isHostObject(value))
      throw new HostError('InvalidArgument', `${parent.className}.${name} is not an object`);
    return value;
  }

  #location(action: RequestAction): string {
    const className = this.#objects.get(action.ObjectPathId)?.className;
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const parent = this.#objects.get(path?.ParentObjectPathId ?? -1)?.className;
    if (className === undefined)
      return `${parent ?? 'Workbook'}.${memberKey(path?.Name === '' ? 'getItem' : (path?.Name ?? ''))}`;
    return action.Name === '' ? className : `${className}.${memberKey(action.Name)}`;
  }
}
