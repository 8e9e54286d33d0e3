export * from './address';
export * from './count';
export * from './date';
export * from './narrative';
export * from './no-aplica';
export * from './percentage';
export * from './period';
export * from './text';
