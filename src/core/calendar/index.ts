export * from './cortes';
export * from './days';
export * from './easter';
export * from './holidays';
export * from './milestones';
export * from './state';
export * from './working-days';
export * from './zone';
