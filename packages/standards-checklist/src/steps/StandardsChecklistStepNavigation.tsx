'use client';

import type { Standard } from '@engagement-kit/model';
import { formatMessage, Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import type { StandardsChecklistStepReason } from '../root/change.js';
import { contentsId, standardId, useChecklist, useView } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useStandard } from '../standard/standard-context.js';

export interface StandardsChecklistStepNavigationProps extends PartProps<'nav'> {}

/** To the previous standard, the next one, and back to the list. Absent in the `list` view. */
export const StandardsChecklistStepNavigation = /* @__PURE__ */ forwardRef<
  HTMLElement,
  StandardsChecklistStepNavigationProps
>(function StandardsChecklistStepNavigation(props, ref) {
  const { id, messages, guidance, follow } = useChecklist('StepNavigation');
  const { live, steps } = useView('StepNavigation');
  const index = guidance.standards.indexOf(useStandard('StepNavigation'));
  if (!live || !steps) return null;

  const button = (
    reason: StandardsChecklistStepReason,
    to: Standard | null | undefined,
    text: string,
  ) =>
    to !== undefined && (
      <Part
        as="button"
        scope={scope}
        part={`step-${reason}`}
        control={reason === 'back' ? 'link-button' : 'button'}
        state={{ primary: reason === 'next' }}
        type="button"
        onClick={(event) =>
          follow(event, to ? standardId(id, to.number) : contentsId(id), to?.id ?? null, reason)
        }
      >
        {formatMessage(text, { title: to?.title ?? '' })}
      </Part>
    );

  return (
    <Part
      as="nav"
      scope={scope}
      part="step-navigation"
      aria-label={messages.steps}
      {...props}
      ref={ref}
    >
      {content(
        props,
        <>
          {button('previous', guidance.standards[index - 1], messages.previous)}
          {button('next', guidance.standards[index + 1], messages.next)}
          {button('back', null, messages.backToList)}
        </>,
      )}
    </Part>
  );
});
