'use client';

import { type EngagementTypeId, engagementTypeById, formatMessage } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import { chosenTag } from '../option/chosen.js';
import { recogniserPart } from './recogniser-context.js';

/** Props of `SpectrumRecogniserUse`: a `<button>`, and the type that it chooses. */
export interface SpectrumRecogniserUseProps extends Omit<PartProps<'button'>, 'value'> {
  /** Id of the type to use. */
  value: EngagementTypeId;
}

/** Chooses a recognised type in the selector around it. Absent where nobody takes it. */
export const SpectrumRecogniserUse = /* @__PURE__ */ recogniserPart(
  'use',
  ({ value, onClick, ...props }: SpectrumRecogniserUseProps, context) => {
    const { use, guidance, words, recogniserWords, recognition } = context;
    if (!use) return null;
    const type = engagementTypeById(guidance, value)?.name ?? value;
    const selected = context.value === value;
    return {
      as: 'button',
      control: 'button',
      type: 'button',
      state: { primary: recognition.type === value, selected },
      content: [
        formatMessage(recogniserWords.messages.use, { type }),
        selected && chosenTag('spectrum-recogniser', words.messages.chosen),
      ],
      ...props,
      onClick: (event: MouseEvent<HTMLButtonElement>) => {
        onClick?.(event);
        if (!event.defaultPrevented) use(value, event.nativeEvent);
      },
    };
  },
);
