export { scheduleText, type ChangeField } from './changes';
export { compare, onlySheet, type Comparison, type ComparisonFinding } from './compare';
export { comparisonJsonSchema, toComparisonJson } from './comparison-json';
export { COMPARISON_RULES } from './rules';
