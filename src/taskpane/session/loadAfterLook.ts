// Sends for what puts a look into words, and for what the tool's own columns and sheets say: they build the same sentences.
import type { Wording } from '../../sheets/writing/wording';
import type * as AfterLook from './afterLook';

export type Views = typeof AfterLook;

export const loadAfterLook = (): Promise<Views> => import(/* webpackChunkName: "views" */ './afterLook');

export const loadSheetWording = async (): Promise<Wording> =>
  (await import(/* webpackChunkName: "views" */ '../../messages/sheetWording')).sheetWording;
