'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { gatesHeading } from '../headings.js';
import { node, reviewPart } from '../review-context.js';
import { Gate } from './Gate.js';

/** The moments that a plan can be ready for. Not rendered if none was asked for. */
export const Gates = /* @__PURE__ */ reviewPart(
  'gates',
  (_: Gates.Props, { id, gates, today, say, date, headingLevel }) => {
    if (gates.length === 0) return null;
    const Heading = headingTag(headingLevel);
    return {
      as: 'section',
      'aria-labelledby': gatesHeading(id),
      content: (
        <>
          <Heading {...node('section-heading')} id={gatesHeading(id)} tabIndex={-1}>
            {say('gates')}
          </Heading>
          <p {...node('intro')}>
            {today && `${say('lookedAt', { date: date(today) })} `}
            {say('gatesIntro')}
          </p>
          <div {...node('gate-list')}>
            {gates.map((gate) => (
              <Gate key={gate.name} gate={gate} />
            ))}
          </div>
        </>
      ),
    };
  },
);

export namespace Gates {
  export interface Props extends PartProps<'section'> {}
}
