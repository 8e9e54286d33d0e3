export { compare, onlySheet, type Comparison } from './compare';
export { COMPARISON_RULES } from './rules';
