// Defines `<engagement-spectrum>` alone.
import { defineAll } from './define.js';
import { SpectrumElement } from './element/SpectrumElement.js';

defineAll({ spectrum: SpectrumElement });

export { SpectrumElement };
