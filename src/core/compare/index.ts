export { type ChangeField } from './changes';
export { scheduleText } from './schedule';
export { compare, onlySheet, type Comparison, type ComparisonFinding } from './compare';
export { comparisonJsonSchema, toComparisonJson } from './comparison-json';
export { compareCortes, MOVEMENTS, reportsProgress, usedCortes, type CorteComparison, type MovedActivity, type Movement } from './cortes';
export { cortesJsonSchema, toCortesJson } from './cortes-json';
export { COMPARISON_RULES } from './rules';
