// Defines `<engagement-promise>` alone.
import { defineAll } from './define.js';
import { PromiseElement } from './element/PromiseElement.js';

defineAll({ promise: PromiseElement });

export { PromiseElement };
