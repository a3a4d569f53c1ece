'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { contentsNode, standardNode, useStandard, useView } from '../contexts.js';
import { definePart } from '../define-part.js';
import { Inner } from '../Inner.js';

/** Props of `StandardsChecklistStepNavigation`. */
export interface StandardsChecklistStepNavigationProps extends PartProps<'nav'> {}

/** To the previous standard, the next one, and back to the list. Absent in the `list` view. */
export const StandardsChecklistStepNavigation = /* @__PURE__ */ definePart<
  StandardsChecklistStepNavigationProps,
  HTMLElement,
  Standard
>(
  'StepNavigation',
  function useStepNavigation({ id, guidance, say, follow }, standard) {
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
      children: (
        <>
          {previous && button('previous', previous)}
          {next && button('next', next)}
          {button('back')}
        </>
      ),
    };
  },
  useStandard,
);
