'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { Notice } from '../card/Notice.js';
import { PublishedPromise } from '../card/Promise.js';
import { Section } from '../card/Section.js';
import { Standing } from '../card/Standing.js';
import { Type } from '../card/Type.js';
import { lower } from './lower.js';
import { node, viewPart } from './view-context.js';

/** One promise in short: what it is about, the promise, how it stands, what people heard and when they hear more. */
export const Promised = /* @__PURE__ */ viewPart(
  'promised',
  ['index'],
  ({ index }: Promised.Props, { content: { promises }, headingLevel }) => {
    const promise = promises[index];
    if (!promise) return null;
    const { heading, content, blocks } = promise;
    const Heading = headingTag(headingLevel, 2);
    return {
      as: 'article',
      content: (
        <>
          <Heading {...node('promised-heading')} dir="auto" key={heading}>
            {heading}
          </Heading>
          <PublishedPromise content={content} />
          <Type content={content} />
          <Standing content={content} />
          {content.notices.map((notice) => (
            <Notice key={notice.id} notice={notice} />
          ))}
          {blocks.map((block) => (
            <Section
              key={block.id}
              block={{ ...block, folds: false }}
              headingLevel={lower(headingLevel, 2)}
            />
          ))}
        </>
      ),
    };
  },
);

export namespace Promised {
  export interface Props extends PartProps<'article'> {
    /** Its place among the request’s promises, from 0. */
    index: number;
  }
}
