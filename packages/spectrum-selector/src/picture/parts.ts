export { Actions } from './Actions.js';
export { Download } from './Download.js';
export { Drawing } from './Drawing.js';
export { Root } from './Root.js';
export { Status } from './Status.js';
