export { Field } from './Field.js';
export { Root } from './Root.js';
