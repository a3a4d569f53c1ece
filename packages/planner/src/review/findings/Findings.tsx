'use client';

import { AddressLink, fillNodes, headingTag, type PartProps } from '@engagement-kit/react';
import { findingsHeading } from '../headings.js';
import { Portions } from '../portions/Portions.js';
import { node, reviewPart } from '../review-context.js';
import { Finding } from './Finding.js';

/** Where the plan differs from its promise: gaps first, then notes. Says so if nothing was found. */
export const Findings = /* @__PURE__ */ reviewPart('findings', (_: Findings.Props, review) => {
  const { id, findings, shown, showFindings, dismissed, say, source, guidanceLang } = review;
  const { headingLevel } = review;
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
        <Portions items={findings} row="div" shown={shown} onShow={showFindings}>
          {(finding) => <Finding key={finding.id} finding={finding} />}
        </Portions>
      </>
    ),
  };
});

export namespace Findings {
  export interface Props extends PartProps<'section'> {}
}
