'use client';

import { type PartProps, rootNodeOf } from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import { recogniserPart } from './recogniser-context.js';

/** Props of `SpectrumRecogniserStartAgain`: a `<button>`; `preventDefault()` in `onClick` keeps the answers. */
export interface SpectrumRecogniserStartAgainProps extends PartProps<'button'> {}

/** Takes all answers back and puts focus on the first one. There only while there are answers. */
export const SpectrumRecogniserStartAgain = /* @__PURE__ */ recogniserPart(
  'start-again',
  (
    { onClick, ...props }: SpectrumRecogniserStartAgainProps,
    { id, answers, startAgain, recogniserWords },
  ) =>
    Object.values(answers).some(Boolean)
      ? {
          as: 'button',
          control: 'link-button',
          type: 'button',
          content: recogniserWords.messages.startAgain,
          ...props,
          onClick: (event: MouseEvent<HTMLButtonElement>) => {
            onClick?.(event);
            if (event.defaultPrevented) return;
            startAgain(event.nativeEvent);
            rootNodeOf(event.currentTarget)
              .querySelector<HTMLElement>(`[form="${id}-no-form"]`)
              ?.focus();
          },
        }
      : null,
);
