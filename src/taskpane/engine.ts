// What the pane needs once a button is pressed: reading, rules, plan and the adapter over Office.js. Kept apart from the
// first paint, which loads beside it.
import { openExcelWorkbook, TOOL_VERSION } from '../composition';
import type { PaneUseCases } from './paneContract';
import { createSession } from './session/createSession';
import { loadBook } from './session/loadBook';

/** By chance, because no pane knows of the others. */
const ownName = (): string => [...crypto.getRandomValues(new Uint32Array(2))].join('-');

export const createEngine = (): PaneUseCases =>
  createSession({
    ...openExcelWorkbook(),
    now: () => new Date(),
    toolVersion: TOOL_VERSION,
    pane: ownName(),
    loadBook,
  });
