'use client';

import type { PartProps } from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import { recogniserPart } from './recogniser-context.js';

/** Clears all answers and focuses the first one. Rendered only while there are answers. */
export const StartAgain = /* @__PURE__ */ recogniserPart(
  'start-again',
  (_: StartAgain.Props, { answers, startAgain, firstRadio, words }) =>
    Object.values(answers).some(Boolean)
      ? {
          as: 'button',
          type: 'button',
          control: 'link-button',
          content: words.say('startAgain'),
          onClick: ({ nativeEvent }: MouseEvent) => {
            startAgain(nativeEvent);
            firstRadio()?.focus();
          },
        }
      : null,
);

export namespace StartAgain {
  export interface Props extends PartProps<'button'> {}
}
