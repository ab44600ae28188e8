// The functions for cells by themselves, for a runtime that has no page: one script, everything in it.
import { cellCall } from './cellCall';
import { FUNCTION_IDS } from './functionTable';

for (const id of FUNCTION_IDS) {
  CustomFunctions.associate(id, (...given: readonly unknown[]) => cellCall(id, given));
}
