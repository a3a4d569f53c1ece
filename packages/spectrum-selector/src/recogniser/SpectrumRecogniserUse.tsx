'use client';

import { type EngagementTypeId, engagementTypeById } from '@engagement-kit/model';
import { formatMessage, Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef, type MouseEvent } from 'react';
import { ChosenTag } from '../option/ChosenTag.js';
import { partContent } from '../support/part-content.js';
import { RecogniserContext } from './recogniser-context.js';

export interface SpectrumRecogniserUseProps extends Omit<PartProps<'button'>, 'value'> {
  /** Id of the type to use. */
  value: EngagementTypeId;
}

/** Chooses a recognised type in the selector around it. Absent where nobody takes it. */
export const SpectrumRecogniserUse = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  SpectrumRecogniserUseProps
>(function SpectrumRecogniserUse({ value, children, onClick, ...props }, ref) {
  const { use, guidance, words, recogniserWords, ...context } = usePartContext(
    RecogniserContext,
    'SpectrumRecogniserUse',
  );
  if (!use) return null;
  const type = engagementTypeById(guidance, value)?.name ?? value;
  const selected = context.value === value;
  return (
    <Part
      as="button"
      scope="spectrum-recogniser"
      part="use"
      control="button"
      type="button"
      state={{ primary: true, selected }}
      {...props}
      onClick={(event: MouseEvent<HTMLElement>) => {
        onClick?.(event as MouseEvent<HTMLButtonElement>);
        if (!event.defaultPrevented) use(value, event.nativeEvent);
      }}
      ref={ref}
    >
      {partContent({
        asChild: props.asChild,
        children,
        content: (
          <>
            {formatMessage(recogniserWords.messages.use, { type })}
            {selected && (
              <ChosenTag scope="spectrum-recogniser" part="chosen" word={words.messages.chosen} />
            )}
          </>
        ),
      })}
    </Part>
  );
});
