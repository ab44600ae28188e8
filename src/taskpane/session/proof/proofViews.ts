// What the session asks of the history, for loading it late.
export { historyOf } from './history';
export { proofOf } from './proofOf';
