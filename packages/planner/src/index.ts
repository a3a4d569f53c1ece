export * from './exports/index.js';
export * from './file/index.js';
export * from './history/index.js';
export * from './review/index.js';
