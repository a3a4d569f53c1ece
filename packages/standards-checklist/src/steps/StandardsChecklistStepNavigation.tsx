'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { contentsNode, standardNode, standardPart, useView } from '../contexts.js';
import { Inner } from '../Inner.js';

/** Props of `StandardsChecklistStepNavigation`. */
export interface StandardsChecklistStepNavigationProps extends PartProps<'nav'> {}

/** To the previous standard, the next one, and back to the list. Absent in the `list` view. */
export const StandardsChecklistStepNavigation = /* @__PURE__ */ standardPart(
  'step-navigation',
  function useStepNavigation(
    props: StandardsChecklistStepNavigationProps,
    { checklist, standard },
  ) {
    const { id, guidance, say, follow } = checklist;
    const { step } = useView();
    const index = guidance.standards.indexOf(standard);
    if (step === undefined) return null;

    const button = (reason: 'previous' | 'next' | 'back', to?: Standard) => (
      <Inner
        as="button"
        part={`step-${reason}`}
        control={to ? 'button' : 'link-button'}
        state={{ primary: reason === 'next' }}
        type="button"
        onClick={(event) =>
          follow(event, to ? standardNode(id, to.number) : contentsNode(id), reason, {
            standardId: to?.id,
          })
        }
      >
        {say(reason, { title: to?.title ?? '' })}
      </Inner>
    );
    const previous = guidance.standards[index - 1];
    const next = guidance.standards[index + 1];

    return {
      as: 'nav',
      'aria-label': say('steps'),
      content: [
        previous && button('previous', previous),
        next && button('next', next),
        button('back'),
      ],
      ...props,
    };
  },
);
