'use client';

import type { Choice } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { choicesPart } from './choices-context.js';

/** Carries out a choice. Not rendered if only people can, or if the host takes no choices. */
export const ChoiceButton = /* @__PURE__ */ choicesPart(
  'choice-button',
  ['choice'],
  ({ choice }: ChoiceButton.Props, { canChoose, choose }) =>
    canChoose(choice)
      ? {
          as: 'button',
          type: 'button',
          control: 'button',
          content: choice.text,
          onClick: () => choose(choice),
        }
      : null,
);

export namespace ChoiceButton {
  export interface Props extends PartProps<'button'> {
    /** The choice that it carries out. */
    choice: Choice;
  }
}
