'use client';

import type { Dismissal } from '@engagement-kit/model';
import { fillNodes, headingTag, type PartProps } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { nameOfFinding } from '../headings.js';
import { pointPart } from '../point-context.js';
import { node, type ReviewContextValue } from '../review-context.js';

/** What was found, as a heading that can take focus, marked as the kit's own view. */
export const FindingHeading = /* @__PURE__ */ pointPart(
  'finding-heading',
  (_: FindingHeading.Props, { finding, heading, review }) => {
    if (!finding) return null;
    const { say, headingLevel, kitLang } = review;
    const { message, earlierDismissal } = finding;
    const Heading = headingTag(headingLevel, 1);
    return {
      content: (
        <>
          <p {...node('finding-kind')}>
            <span {...node('finding-name', {}, 'tag')}>{nameOfFinding(review, finding)}</span>{' '}
            <span {...node('own')}>{say('own')}</span>
          </p>
          <Heading {...node('finding-message')} id={heading} tabIndex={-1} lang={kitLang}>
            {message}
          </Heading>
          {earlierDismissal && (
            <p {...node('earlier-dismissal')}>{earlier(review, earlierDismissal)}</p>
          )}
        </>
      ),
    };
  },
);

export namespace FindingHeading {
  export interface Props extends PartProps<'div'> {}
}

const earlier = ({ say, dayOf }: ReviewContextValue, { at, by, reason }: Dismissal): ReactNode =>
  fillNodes(say(by ? 'earlierBy' : 'earlier'), {
    date: dayOf(at),
    who: <bdi>{by}</bdi>,
    reason: <bdi>{reason}</bdi>,
  });
