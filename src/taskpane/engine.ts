// What the pane needs once a button is pressed: reading, rules, plan and the adapter over Office.js. Kept apart from the
// first paint, which loads beside it.
import { openWorkbook, TOOL_VERSION } from '../composition';
import type { PaneUseCases } from './paneUseCases';
import { createPaneUseCases } from './workbookUseCases';

export const createEngine = (): PaneUseCases =>
  createPaneUseCases({ port: openWorkbook(), now: () => new Date(), toolVersion: TOOL_VERSION });
