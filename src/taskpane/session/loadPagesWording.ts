// The words of sheets to print, sent for where such a sheet is made; with the code that plans them, in one file.
import type { PagesWording } from '../../sheets/writing/pages/pagesWording';

export const loadPagesWording = async (): Promise<PagesWording> =>
  (await import(/* webpackChunkName: "pages" */ '../../messages/pagesWording')).pagesWording;
