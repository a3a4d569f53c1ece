// Defines `<engagement-standards>` alone.
import { defineAll } from './define.js';
import { StandardsElement } from './element/StandardsElement.js';

defineAll({ standards: StandardsElement });

export { StandardsElement };
