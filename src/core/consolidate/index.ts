export { consolidatedJsonSchema, toConsolidatedJson } from './consolidated-json';
export { Consolidation, type Consolidated } from './consolidation';
