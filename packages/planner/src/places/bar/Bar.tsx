'use client';

import type { PlanState } from '@engagement-kit/model';
import { type PartProps, usePlan } from '@engagement-kit/react';
import { node, placesPart } from '../places-context.js';
import { Mark } from './Mark.js';

const titleOf = ({ plan }: PlanState) => plan.title;

/** What is always in reach: the plan’s title, and what stands inside, such as undo and the state of saving. */
export const Bar = /* @__PURE__ */ placesPart('bar', function useBar(_: Bar.Props, { speaker }) {
  return {
    before: (
      <>
        <p {...node('bar-kit')} lang={speaker.locale}>
          <Mark />
          <span {...node('bar-name')}>{speaker.say('kit')}</span>
        </p>
        <p {...node('bar-title')}>
          <bdi>{usePlan(titleOf)}</bdi>
        </p>
      </>
    ),
  };
});

export namespace Bar {
  export interface Props extends PartProps<'div'> {}
}
