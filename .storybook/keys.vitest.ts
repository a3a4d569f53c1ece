// Takes the place of keys.ts under vitest: these are real key presses and clicks.
import { userEvent as real } from 'vitest/browser';
import type { User } from './keys.js';

export const userEvent: User = {
  keyboard: (keys) => real.keyboard(keys),
  tab: (options) => real.tab(options),
  click: (element) => real.click(element),
  hover: (element) => real.hover(element),
  type: (element, text) => real.type(element, text),
  clear: (element) => real.clear(element),
  selectOptions: (element, values) => real.selectOptions(element as HTMLElement, values),
};
