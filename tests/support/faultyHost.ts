// A workbook behind the real library whose host fails at a chosen request, as Excel does: before the request, after it
// with the answer lost, or in its middle with the actions before that done. Another client may come between two requests.
import { createExecutor } from '../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../src/host/executor/host';
import type { RequestBody, ResponseBody } from '../../src/host/executor/protocol';
import { createExcelPort } from '../../src/excel/excelPort';
import type { OpenTemplate } from '../application/openTemplate';
import { isRelease, openBook } from './hostSession';

export type Fault = 'before' | 'lost' | { readonly share: number };

/** How long a host fails: at one request only, at so many from that on, or at all that follow. */
export type Lasting = 'once' | 'dead' | number;

export interface FaultyBook extends OpenTemplate {
  /** Requests seen since the host was armed. */
  requests(): number;
  /** Whether that request changed anything. */
  isWrite(at: number): boolean;
  /** Fails at that request, the first being 1, or at the first that writes, and for as long after it as it lasts. */
  arm(at: number | 'first write', fault: Fault, lasting: boolean | Lasting, code?: string): void;
  /** Another client does these requests, or changes the workbook as it then stands, right before that request of ours. */
  meanwhile(at: number, others: readonly RequestBody[] | (() => void)): void;
  /** Refuses requests of more bytes of JSON, as Excel on the web does from 5 MB on. */
  limit(bytes: number): void;
  heal(): void;
}

const refusal = (code: string): ResponseBody => ({
  Results: [],
  Error: { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 500 },
  TraceIds: [],
});

/** The first part of the actions, and then one that no host has. */
function half(body: RequestBody, share: number): RequestBody {
  const count = Math.floor(body.Actions.length * share);
  const [first] = body.Actions;
  const broken = { Id: 999_999, ActionType: 99, Name: '', ObjectPathId: first?.ObjectPathId ?? 1 };
  return { ...body, Actions: [...body.Actions.slice(0, count), broken] };
}

interface Arming {
  at: number | 'first write';
  readonly fault: Fault;
  /** Further requests that fail. */
  readonly further: number;
  readonly code: string;
}

const furtherOf = (lasting: boolean | Lasting): number => {
  if (lasting === true || lasting === 'dead') return Infinity;
  return typeof lasting === 'number' ? lasting - 1 : 0;
};

/** `waits` is how often the port asks a busy host again; no time passes. */
export function openFaulty(bytes: Uint8Array, waits: readonly number[] = []): FaultyBook {
  const opened = openBook(bytes);
  const real = createExecutor(opened.model, DESKTOP_PROFILE);
  let seen = 0;
  let most = Infinity;
  const writes = new Set<number>();
  const visits = new Map<number, readonly RequestBody[] | (() => void)>();
  let plan: Arming | null = null;

  const answered = (body: RequestBody): ResponseBody => {
    if (most < Infinity && JSON.stringify(body).length > most)
      return refusal('RequestPayloadSizeLimitExceeded');
    if (plan === null || plan.at === 'first write' || seen < plan.at || seen > plan.at + plan.further)
      return real.execute(body);
    const { fault, code } = plan;
    if (seen > plan.at || fault === 'before') return refusal(code);
    const answer = real.execute(fault === 'lost' ? body : half(body, fault.share));
    if (fault === 'lost' || answer.Error === null) return refusal(code);
    return { ...answer, Error: { ...answer.Error, Code: code } };
  };
  opened.session.attach({
    ...real,
    execute(body) {
      if (isRelease(body)) return real.execute(body);
      seen += 1;
      const others = visits.get(seen) ?? [];
      if (typeof others === 'function') others();
      else for (const other of others) real.execute(other);
      if (body.Actions.some(({ ActionType }) => ActionType === 4)) {
        writes.add(seen);
        if (plan?.at === 'first write') plan.at = seen;
      }
      return answered(body);
    },
  });
  return {
    ...opened,
    port: createExcelPort({ waits, wait: () => Promise.resolve() }),
    requests: () => seen,
    isWrite: (at) => writes.has(at),
    arm(at, fault, lasting, code = 'ConnectionFailure') {
      seen = 0;
      plan = { at, fault, further: furtherOf(lasting), code };
    },
    meanwhile(at, others) {
      seen = 0;
      visits.clear();
      visits.set(at, others);
    },
    limit(bytes) {
      most = bytes;
    },
    heal() {
      plan = null;
      most = Infinity;
      visits.clear();
      seen = 0;
    },
  };
}
