// Defines the elements and fills the places that a page has for them.
import { define, load } from './pure.js';

define();
load();

export * from './pure.js';
