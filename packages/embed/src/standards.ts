// Defines `<engagement-standards>` alone.
import { defineAll } from './define.js';
import { StandardsElement } from './elements/StandardsElement.js';

defineAll({ standards: StandardsElement });

export { StandardsElement };
