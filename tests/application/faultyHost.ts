// A workbook behind the real library whose host fails at a chosen request, as Excel does: before the request, after it
// with the answer lost, or in its middle with the actions before that done.
import { createExecutor } from '../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../src/host/executor/host';
import type { RequestBody, ResponseBody } from '../../src/host/executor/protocol';
import { createExcelPort } from '../../src/excel/excelPort';
import { isRelease, openBook } from '../support/hostSession';
import type { OpenTemplate } from './openTemplate';

export type Fault = 'before' | 'lost' | { readonly share: number };

export interface FaultyBook extends OpenTemplate {
  /** Requests seen since the host was armed. */
  requests(): number;
  /** Whether that request changed anything. */
  isWrite(at: number): boolean;
  /** Fails at that request, the first being 1, or at the first that writes, and, when `isDead`, at all after it. */
  arm(at: number | 'first write', fault: Fault, isDead: boolean, code?: string): void;
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

export function openFaulty(bytes: Uint8Array): FaultyBook {
  const opened = openBook(bytes);
  const real = createExecutor(opened.model, DESKTOP_PROFILE);
  let seen = 0;
  const writes = new Set<number>();
  let plan: { at: number | 'first write'; fault: Fault; isDead: boolean; code: string } | null = null;
  opened.session.attach({
    ...real,
    execute(body) {
      if (isRelease(body)) return real.execute(body);
      seen += 1;
      if (body.Actions.some(({ ActionType }) => ActionType === 4)) {
        writes.add(seen);
        if (plan?.at === 'first write') plan.at = seen;
      }
      if (plan === null || plan.at === 'first write' || seen < plan.at || (seen > plan.at && !plan.isDead))
        return real.execute(body);
      const { fault, code } = plan;
      if (seen > plan.at || fault === 'before') return refusal(code);
      const answer = real.execute(fault === 'lost' ? body : half(body, fault.share));
      if (fault === 'lost' || answer.Error === null) return refusal(code);
      return { ...answer, Error: { ...answer.Error, Code: code } };
    },
  });
  return {
    ...opened,
    port: createExcelPort({ waits: [], wait: () => Promise.resolve() }),
    requests: () => seen,
    isWrite: (at) => writes.has(at),
    arm(at, fault, isDead, code = 'ConnectionFailure') {
      seen = 0;
      plan = { at, fault, isDead, code };
    },
    heal() {
      plan = null;
      seen = 0;
    },
  };
}
