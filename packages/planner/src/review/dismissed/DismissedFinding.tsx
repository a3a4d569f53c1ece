'use client';

import type { DismissedFinding as SetAsideFinding } from '@engagement-kit/model';
import { fillNodes, type PartProps } from '@engagement-kit/react';
import { useId, useState } from 'react';
import { Refused } from '../Refused.js';
import { node, type Refusal, reviewPart } from '../review-context.js';
import { DismissedContext } from './dismissed-context.js';
import { TakeUp } from './TakeUp.js';

/** One finding that was set aside: why, when and by whom, with a button that takes it up again. */
export const DismissedFinding = /* @__PURE__ */ reviewPart(
  'dismissed-finding',
  ['dismissed'],
  function useDismissedFinding(
    { dismissed: { finding, dismissal } }: DismissedFinding.Props,
    { say, locale, dayOf, kitLang, restore },
  ) {
    const { at, by, reason } = dismissal;
    const heading = useId();
    const [issues, setIssues] = useState<Refusal>();
    return {
      as: 'li',
      provide: [
        DismissedContext,
        { heading, takeUp: restore && (() => setIssues(restore(finding))) },
      ],
      content: (
        <>
          <p {...node('dismissed-message')} id={heading} lang={kitLang}>
            {finding.message}
          </p>
          <p {...node('dismissed-reason')}>
            {say('reason')} <bdi>{reason}</bdi>
          </p>
          <p {...node('dismissed-on')}>
            {fillNodes(say(by ? 'setAsideOnBy' : 'setAsideOn'), {
              date: dayOf(at),
              who: <bdi>{by}</bdi>,
            })}
          </p>
          <TakeUp />
          <Refused issues={issues} around={locale} />
        </>
      ),
    };
  },
);

export namespace DismissedFinding {
  export interface Props extends PartProps<'li'> {
    /** What was found, and why it was set aside. */
    dismissed: SetAsideFinding;
  }
}
