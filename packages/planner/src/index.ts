export * from './exports/index.js';
export * from './fields/index.js';
export * from './file/index.js';
export * from './history/index.js';
export * from './places/index.js';
export * from './review/index.js';
