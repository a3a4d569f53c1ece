// Defines `<engagement-spectrum>` alone.
import { defineAll } from './define.js';
import { SpectrumElement } from './elements/SpectrumElement.js';

defineAll({ spectrum: SpectrumElement });

export { SpectrumElement };
