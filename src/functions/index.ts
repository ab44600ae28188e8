// Makes the functions for cells known as soon as the page's first script runs: Excel refuses a call that comes before. What
// they do is loaded when a cell first asks, and a call waits for it.
import type { cellCall } from './cellCall';
import { FUNCTION_IDS, type FunctionId, type FunctionValue } from './functionTable';

interface Formulas {
  readonly cellCall: typeof cellCall;
}

let loading: Promise<Formulas> | null = null;

/** Loaded once; after a failure the next call tries again. */
function load(): Promise<Formulas> {
  loading ??= import(/* webpackChunkName: "formulas" */ './cellCall').catch(() => {
    loading = null;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own kind of error, which its typings do not call one.
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  });
  return loading;
}

const call =
  (id: FunctionId) =>
  async (...given: readonly unknown[]): Promise<FunctionValue> =>
    (await load()).cellCall(id, given);

// A page without Office's library is a plain web page.
if (typeof CustomFunctions !== 'undefined') {
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, call(id));
}
