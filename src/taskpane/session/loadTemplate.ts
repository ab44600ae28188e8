// The template's sheets and their words, sent for where one of them is added; with what changes rules, in one file.
import type * as Template from './templateParts';

export const loadTemplate = (): Promise<typeof Template> =>
  import(/* webpackChunkName: "rules" */ './templateParts');
