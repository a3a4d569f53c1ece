'use client';

import { type PartProps, useHydrated } from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import { spectrumPart } from '../root/root-context.js';

/**
 * Clears the choice and focuses the first radio, without choosing it. Rendered only while there is a choice to clear
 * and a script to do it.
 */
export const Clear = /* @__PURE__ */ spectrumPart(
  'clear',
  function useClear(_: Clear.Props, { value, disabled, readOnly, choose, firstRadio, words }) {
    const hydrated = useHydrated();
    if (!hydrated || disabled || readOnly || value === null) return null;
    return {
      as: 'button',
      type: 'button',
      control: 'link-button',
      content: words.say('clear'),
      onClick: ({ nativeEvent }: MouseEvent) => {
        if (choose(null, 'cleared', nativeEvent)) firstRadio()?.focus();
      },
    };
  },
);

export namespace Clear {
  export interface Props extends PartProps<'button'> {}
}
