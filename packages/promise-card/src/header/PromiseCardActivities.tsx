import { Part } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { type ContentPartProps, scope } from '../content-part.js';
import { PromiseCardFacts } from '../facts/PromiseCardFacts.js';

/** Props of `PromiseCardActivities`: its element's, and the `content` that it shows a piece of. */
export interface PromiseCardActivitiesProps extends ContentPartProps<'div'> {}

/** What the promise covers: one activity on its line, several as a list. */
export const PromiseCardActivities = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PromiseCardActivitiesProps
>(function PromiseCardActivities({ content: { activities }, children, ...props }, ref) {
  const state = { missing: activities.missing };
  return (
    <Part scope={scope} part="activities" state={state} {...props} ref={ref}>
      {children ?? (
        <>
          <Part as="span" scope={scope} part="label">
            {activities.heading}
          </Part>{' '}
          <PromiseCardFacts block={activities} />
        </>
      )}
    </Part>
  );
});
