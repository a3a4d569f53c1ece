'use client';

import { AddressLink, fillNodes, headingTag, type PartProps } from '@engagement-kit/react';
import { findingsHeading } from '../headings.js';
import { node, reviewPart } from '../review-context.js';
import { Finding } from './Finding.js';

/** Where the plan differs from its promise: gaps first, then notes. Says so if nothing was found. */
export const Findings = /* @__PURE__ */ reviewPart(
  'findings',
  (_: Findings.Props, { id, findings, dismissed, say, headingLevel, source, guidanceLang }) => {
    const Heading = headingTag(headingLevel);
    return {
      as: 'section',
      'aria-labelledby': findingsHeading(id),
      content: (
        <>
          <Heading {...node('section-heading')} id={findingsHeading(id)} tabIndex={-1}>
            {say('findings')}
          </Heading>
          {findings.length > 0 ? (
            <p {...node('intro')}>
              {fillNodes(say('findingsIntro'), {
                source: (
                  <AddressLink address={source.url} lang={guidanceLang}>
                    {source.title}
                  </AddressLink>
                ),
              })}
            </p>
          ) : (
            <p {...node('empty')}>{say(dismissed.length > 0 ? 'nothingOpen' : 'nothingFound')}</p>
          )}
          {findings.map((finding) => (
            <Finding key={finding.id} finding={finding} />
          ))}
        </>
      ),
    };
  },
);

export namespace Findings {
  export interface Props extends PartProps<'section'> {}
}
