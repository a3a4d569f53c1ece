'use client';

import type { Standard } from '@engagement-kit/model';
import type { PartPlan, PartProps } from '@engagement-kit/react';
import {
  contentsName,
  type StandardContextValue,
  standardName,
  standardPart,
  useView,
} from '../contexts.js';

/** To the previous standard, the next one, and back to the list. Absent in the `list` view. */
export const StepNavigation = /* @__PURE__ */ standardPart(
  'step-navigation',
  function useStepNavigation(_: StepNavigation.Props, { checklist: { say } }) {
    const { step } = useView();
    if (step === undefined) return null;
    return {
      as: 'nav',
      'aria-label': say('steps'),
      content: (
        <>
          <StepPrevious />
          <StepNext />
          <StepBack />
        </>
      ),
    };
  },
);

export namespace StepNavigation {
  export interface Props extends PartProps<'nav'> {}
}

/** The standard some places after this one, or before it. */
const neighbour = ({ checklist, standard }: StandardContextValue, places: number) => {
  const { standards } = checklist.guidance;
  return standards[standards.indexOf(standard) + places];
};

const stepTo = (
  { say, go }: StandardContextValue['checklist'],
  reason: 'previous' | 'next',
  standard: Standard | undefined,
): PartPlan | null =>
  standard
    ? {
        as: 'button',
        control: 'button',
        state: { primary: reason === 'next' },
        type: 'button',
        onClick: (event) =>
          go(event, { to: standardName(standard), reason, standardId: standard.id }),
        content: say(reason, { title: standard.title }),
      }
    : null;

interface StepButtonProps extends PartProps<'button'> {}

/** To the standard before this one. Absent on the first. */
export const StepPrevious = /* @__PURE__ */ standardPart(
  'step-previous',
  (_: StepButtonProps, context) => stepTo(context.checklist, 'previous', neighbour(context, -1)),
);

export namespace StepPrevious {
  export interface Props extends StepButtonProps {}
}

/** To the standard after this one. Absent on the last. */
export const StepNext = /* @__PURE__ */ standardPart('step-next', (_: StepButtonProps, context) =>
  stepTo(context.checklist, 'next', neighbour(context, 1)),
);

export namespace StepNext {
  export interface Props extends StepButtonProps {}
}

/** Back to the list of standards. */
export const StepBack = /* @__PURE__ */ standardPart(
  'step-back',
  (_: StepButtonProps, { checklist: { say, go } }) => ({
    as: 'button',
    control: 'link-button',
    type: 'button',
    onClick: (event) => go(event, { to: contentsName, reason: 'back' }),
    content: say('back'),
  }),
);

export namespace StepBack {
  export interface Props extends StepButtonProps {}
}
