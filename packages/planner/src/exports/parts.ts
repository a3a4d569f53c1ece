export { Groups } from './Groups.js';
export { Button } from './item/Button.js';
export { Cancel } from './item/Cancel.js';
export { Choice, ChoiceList } from './item/Choice.js';
export { Hint } from './item/Hint.js';
export { Item } from './item/Item.js';
export { Outcome } from './item/Outcome.js';
export { Progress } from './item/Progress.js';
export { Root } from './Root.js';
