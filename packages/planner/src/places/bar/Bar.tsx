'use client';

import type { PlanState } from '@engagement-kit/model';
import { type PartProps, usePlan } from '@engagement-kit/react';
import { node, placesPart } from '../places-context.js';

const titleOf = ({ plan }: PlanState) => plan.title;

/** What is always in reach: the plan’s title, and what stands inside, such as undo and the state of saving. */
export const Bar = /* @__PURE__ */ placesPart('bar', function useBar(_: Bar.Props) {
  return {
    before: (
      <p {...node('bar-title')}>
        <bdi>{usePlan(titleOf)}</bdi>
      </p>
    ),
  };
});

export namespace Bar {
  export interface Props extends PartProps<'div'> {}
}
