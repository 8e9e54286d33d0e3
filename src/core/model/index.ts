/** The vocabulary of the project: what is read from a table, what is found wrong in it, what is asked of a review. */
export * from './contract';
export * from './findings';
export * from './reading';
export * from './settings';
export * from './vocabulary';
