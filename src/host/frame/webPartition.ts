// Batches that go to Excel on the web itself and not to the workbook: opening another workbook, showing the pane, and
// what the library asks while it starts.
import type { RequestAction, RequestBody, ResponseBody } from '../executor/protocol';

export interface WebShell {
  /** A new workbook from the bytes of a file; the one that is open stays as it is. */
  readonly openWorkbook: (bytes: Uint8Array) => void;
  readonly showPane: () => void;
}

const VISIBLE = 'Visible';

/** The library marks the batches that are not for the workbook. */
export const isForShell = (customData: unknown): boolean => customData === 'WacPartition';

/** Answers every action; what is not known here has no effect. */
export function answerShell(body: RequestBody, shell: WebShell): ResponseBody {
  return {
    Results: body.Actions.map((action) => ({ ActionId: action.Id, Value: perform(action, shell) })),
    Error: null,
    TraceIds: [],
  };
}

function perform({ ActionType, Name, ArgumentInfo }: RequestAction, shell: WebShell): unknown {
  const [argument] = ArgumentInfo?.Arguments ?? [];
  if (ActionType === 1) return {};
  if (ActionType !== 3) return null;
  if (Name === 'CreateAndOpenWorkbook' && typeof argument === 'string')
    shell.openWorkbook(fromBase64(argument));
  if (Name === 'SetAppRuntimeState' && argument === VISIBLE) shell.showPane();
  return null;
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
