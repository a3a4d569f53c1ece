'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { Promised } from './Promised.js';
import { node, viewPart } from './view-context.js';

/** What was promised and what was done, under its heading. */
export const Promises = /* @__PURE__ */ viewPart(
  'promises',
  (_: Promises.Props, { content, headingLevel }) => {
    const Heading = headingTag(headingLevel, 1);
    const { promises, promisesHeading, noPromises } = content;
    return {
      before: <Heading {...node('section-heading')}>{promisesHeading}</Heading>,
      content: promises.length
        ? promises.map(shown)
        : [
            <p {...node('paragraph')} key="none">
              {noPromises}
            </p>,
          ],
    };
  },
);

/** Two promises may read alike, and their order does not change. */
const shown = (_: unknown, index: number) => <Promised index={index} key={index} />;

export namespace Promises {
  export interface Props extends PartProps<'div'> {}
}
