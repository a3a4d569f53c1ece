'use client';

import { findById, type PartProps } from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import { selectorPart } from '../root/root-context.js';
import { useHydrated } from '../support/use-hydrated.js';

/** Props of `SpectrumSelectorClear`: a `<button>`; `preventDefault()` in `onClick` keeps the choice. */
export interface SpectrumSelectorClearProps extends PartProps<'button'> {}

/**
 * Takes the choice back and puts focus on the first radio, without choosing it.
 * There only while there is a choice to take back and a script to do it.
 */
export const SpectrumSelectorClear = /* @__PURE__ */ selectorPart(
  'clear',
  function useClear({ onClick, ...props }: SpectrumSelectorClearProps, root) {
    const hydrated = useHydrated();
    if (!hydrated || root.disabled || root.readOnly || root.value === null) return null;
    return {
      as: 'button',
      control: 'link-button',
      type: 'button',
      content: root.words.messages.clear,
      ...props,
      onClick: (event: MouseEvent<HTMLButtonElement>) => {
        onClick?.(event);
        // Looked up now: a host may draw anew within the change, and then this button is in no document.
        const first = `${root.id}-${root.guidance.engagementTypes[0]?.id}`;
        const radio = findById(event.currentTarget, first);
        if (!event.defaultPrevented && root.change(null, 'cleared', event.nativeEvent)) {
          radio?.focus();
        }
      },
    };
  },
);
