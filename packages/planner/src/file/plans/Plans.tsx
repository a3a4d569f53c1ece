'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { Delete } from '../actions/Delete.js';
import { filesPart, node } from '../files-context.js';
import { Plan } from './Plan.js';
import { StartNew } from './StartNew.js';

/**
 * The saved plans, each with what can be done with it, and a way to start a new one. A plan that cannot be opened is
 * shown as such. Not rendered without a storage.
 */
export const Plans = /* @__PURE__ */ filesPart(
  'plans',
  (_: PartProps<'section'>, { file, say, sayHere, sayIssue, headingLevel, headingId }) => {
    if (!file.place) return null;
    const { plans, unreachable } = file;
    const Heading = headingTag(headingLevel, 1);
    return {
      as: 'section',
      'aria-labelledby': headingId,
      content: (
        <>
          <Heading {...node('plans-heading')} id={headingId} tabIndex={-1}>
            {sayHere('plansHeading')}
          </Heading>
          {plans && plans.length > 0 ? (
            <ul {...node('plan-list')}>
              {plans.map((entry) => (
                <Plan key={entry.id} entry={entry} />
              ))}
            </ul>
          ) : (
            <p {...node('plans-empty')}>
              {unreachable ? sayIssue(unreachable) : say(plans ? 'plansEmpty' : 'plansLoading')}
            </p>
          )}
          <div {...node('plans-actions')}>
            <StartNew />
            <Delete all />
          </div>
        </>
      ),
    };
  },
);

export namespace Plans {
  export interface Props extends PartProps<'section'> {}
}
