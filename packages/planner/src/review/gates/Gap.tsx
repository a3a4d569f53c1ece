'use client';

import type { Gap as MissingThing } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useId } from 'react';
import { FindingChoices } from '../findings/FindingChoices.js';
import { Places } from '../findings/Places.js';
import { Sources } from '../findings/Sources.js';
import { type Point, PointContext } from '../point-context.js';
import { node, reviewPart } from '../review-context.js';
import { SetAside } from '../set-aside/SetAside.js';

/**
 * One thing that is missing for a moment, and what a person could do about it. What a rule found can also be set aside
 * here, because some findings exist only at that moment and appear nowhere else.
 */
export const Gap = /* @__PURE__ */ reviewPart(
  'gap',
  ['gap'],
  function useGap({ gap }: Gap.Props, { kitLang }) {
    const heading = useId();
    const { choices, paths, finding } = gap;
    const point: Point = { choices, paths, finding, heading };
    return {
      as: 'li',
      provide: [PointContext, point],
      content: (
        <>
          <p {...node('gap-message')} id={heading} tabIndex={-1} lang={kitLang}>
            {gap.message}
          </p>
          <FindingChoices />
          <Places />
          <div {...node('finding-foot')}>
            <Sources />
            <SetAside />
          </div>
        </>
      ),
    };
  },
);

export namespace Gap {
  export interface Props extends PartProps<'li'> {
    /** What is missing, and what to do. */
    gap: MissingThing;
  }
}
