export { componenteKey } from './groups';
export { matchPrinted } from './methods';
export { groupKey } from './names';
export { summarise } from './summarise';
