// Defines the elements and fills the places that a page has for them.
import { late } from './load.js';
import { define, load } from './pure.js';

const planner = './planner.js';
const view = './community-view.js';
late['engagement-planner'] = () => import(planner);
late['engagement-community-view'] = () => import(view);

define();
load();

export * from './pure.js';
