// What explains verdicts, sent for while a workbook is read: nobody asks why before.
import type * as Why from './explain';

export const loadWhy = (): Promise<typeof Why> => import(/* webpackChunkName: "why" */ './explain');
