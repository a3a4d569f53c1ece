'use client';

import type { PartProps } from '@engagement-kit/react';
import { type OldPartPlan, oldDefinePart, type PartComponent } from '@engagement-kit/react';
import { PlanFileContext, type PlanFilePartTools, usePlanFileTools } from './context.js';
import { scope } from './scope.js';

/** What a part of the plan’s file says with the state, the actions and the words. */
export type UsePlanFilePart<Props> = (props: Props, tools: PlanFilePartTools) => OldPartPlan | null;

/** Makes a public part inside `PlanFileRoot`. */
export const definePlanFilePart = <Props>(
  part: string,
  usePart: UsePlanFilePart<Props>,
): PartComponent<Props> =>
  oldDefinePart<Props, Parameters<typeof usePlanFileTools>[0]>(
    scope,
    part,
    PlanFileContext,
    (props, shared) => usePart(props, usePlanFileTools(shared)),
  );

/**
 * Makes a button that does one thing. A host’s click comes first, and by preventing the default it stops the
 * button’s own; every other prop that a host gives wins.
 */
export const definePlanFileButton = <Props extends PartProps<'button'> = PartProps<'button'>>(
  part: string,
  usePart: UsePlanFilePart<Props>,
): PartComponent<Props> =>
  definePlanFilePart<Props>(part, (props, tools) => {
    const plan = usePart(props, tools);
    if (!plan) return null;
    const { onClick: go, ...rest } = plan;
    return {
      as: 'button',
      type: 'button',
      control: 'button',
      ...rest,
      onClick: (event) => {
        props.onClick?.(event);
        if (!event.defaultPrevented) go?.(event);
      },
    };
  });
