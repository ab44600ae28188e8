// A call as Excel makes it: its arguments in, a value out or an error of Excel's. The only place of this folder that names
// CustomFunctions; it is there when a function is called, for Excel calls through it.
import { functionTroubleSentence, type FunctionTrouble } from '../messages/functionSentences';
import type { Language } from '../messages/language';
import { argumentsOf, type FunctionId, type FunctionValue } from './functionTable';
import { runFunction, type ErrorKind } from './runFunction';

/** Indonesian unless Office clearly speaks another language; a runtime without a page has no Office. */
function language(): Language {
  const locale =
    typeof Office === 'undefined' ? undefined : (Office as Partial<typeof Office>).context?.displayLanguage;
  const [primary] = (locale ?? 'id').toLowerCase().split(/[-_]/, 1);
  return primary === 'id' || primary === 'in' ? 'id' : 'en';
}

const excelError = (kind: ErrorKind, trouble: FunctionTrouble): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], functionTroubleSentence(trouble, language()));

/** The value of a call. Throws Excel's error. */
export function cellCall(id: FunctionId, given: readonly unknown[]): FunctionValue {
  const outcome = runFunction(id, argumentsOf(id, given));
  if (outcome.ok) return outcome.value;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own kind of error, which its typings do not call one.
  throw excelError(outcome.failure.kind, outcome.failure.trouble);
}
