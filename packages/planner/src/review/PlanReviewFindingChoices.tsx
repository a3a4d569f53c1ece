'use client';

import type { Gap, Issue } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useContext, useId, useState } from 'react';
import { FindingContext } from './contexts.js';
import { Inner, reviewPart } from './define-part.js';
import { Refused } from './Refused.js';

/** Props of `PlanReviewFindingChoices`. */
export interface PlanReviewFindingChoicesProps extends PartProps<'div'> {
  /** What is missing, where the choices are a gap's; without it they are those of the finding around. */
  gap?: Gap;
}

/**
 * What a person could do. What a plan can record at once is a button; what only people can do is a line of text.
 * Absent when there is nothing to choose.
 */
export const PlanReviewFindingChoices = /* @__PURE__ */ reviewPart<PlanReviewFindingChoicesProps>(
  'finding-choices',
  function useFindingChoices({ gap, ...props }, { messages, choose, kitLang }) {
    const around = useContext(FindingContext);
    const finding = gap ? gap.finding : (around ?? undefined);
    const [refused, setRefused] = useState<readonly Issue[]>();
    const label = useId();
    const { choices } = gap ?? around ?? { choices: [] };
    if (choices.length === 0) return null;
    return {
      ...props,
      content: (
        <>
          <Inner as="p" part="label" id={label}>
            {messages.choices}
          </Inner>
          <Inner as="ul" part="choice-list" aria-labelledby={label}>
            {choices.map((choice) => (
              <Inner as="li" part="choice" lang={kitLang} key={choice.text}>
                {choice.command && choose ? (
                  <Inner
                    as="button"
                    part="choice-button"
                    control="button"
                    type="button"
                    onClick={() => setRefused(choose(choice, finding))}
                  >
                    {choice.text}
                  </Inner>
                ) : (
                  choice.text
                )}
              </Inner>
            ))}
          </Inner>
          <Refused issues={refused} />
        </>
      ),
    };
  },
);
