// The keyboard and pointer for play functions: import { userEvent } from '#storybook/keys'.
// In Storybook's page the events are simulated. Under vitest keys.vitest.ts takes this file's place,
// and the same calls press real keys in a real browser.
import { userEvent as simulated } from 'storybook/test';

export interface User {
  /** Presses keys in order: `'{ArrowDown}'`, `'{Shift>}{Tab}{/Shift}'`, `'some text'`. */
  keyboard(keys: string): Promise<void>;
  tab(options?: { shift?: boolean }): Promise<void>;
  click(element: Element): Promise<void>;
  hover(element: Element): Promise<void>;
  /** Puts focus in a field and types into it. */
  type(element: Element, text: string): Promise<void>;
  clear(element: Element): Promise<void>;
  selectOptions(element: Element, values: string | string[]): Promise<void>;
}

export const userEvent: User = {
  keyboard: async (keys) => {
    await simulated.keyboard(keys);
    // A browser opens what folds at these keys. A simulated press does not reach that.
    const { activeElement } = document;
    if (/^({Enter}| )$/.test(keys) && activeElement?.matches('summary')) {
      (activeElement as HTMLElement).click();
    }
  },
  tab: (options) => simulated.tab(options),
  click: (element) => simulated.click(element),
  hover: (element) => simulated.hover(element),
  type: (element, text) => simulated.type(element, text),
  clear: (element) => simulated.clear(element),
  selectOptions: (element, values) => simulated.selectOptions(element, values),
};
