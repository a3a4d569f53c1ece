export { Root } from './Root.js';
export { Table } from './Table.js';
