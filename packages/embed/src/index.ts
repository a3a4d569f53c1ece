// Defines the elements and fills the places that a page has for them.
import { late } from './load.js';
import { define, load } from './pure.js';

const planner = './planner.js';
late['engagement-planner'] = () => import(planner);

define();
load();

export * from './pure.js';
