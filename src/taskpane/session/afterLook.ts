// What puts a look into words, in one place, so that it loads as one file while the workbook is read. Nothing of it is
// needed before.
export { typedView } from './rules/checkTyped';
export { indicatorList, indicatorView } from './rules/indicatorViews';
export { signingView, termView } from './rules/pactViews';
export { changeViews } from './views/changeViews';
export { columnViews } from './views/columnViews';
export { doneView } from './views/doneView';
export { nothingFoundView } from './views/nothingFoundView';
export { readingView } from './views/readingView';
export { explainRow, explainSelected } from './why/explain';
