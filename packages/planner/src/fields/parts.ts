export { Field } from './Field.js';
export { AnswerLater } from './later/AnswerLater.js';
export { Root } from './Root.js';
