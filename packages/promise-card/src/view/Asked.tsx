'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { Question } from './Question.js';
import { node, viewPart } from './view-context.js';
import { Who } from './Who.js';

/** Who answers, and each judgement that is asked about. */
export const Asked = /* @__PURE__ */ viewPart(
  'asked',
  (_: Asked.Props, { content, headingLevel }) => {
    const Heading = headingTag(headingLevel, 1);
    return {
      before: <Heading {...node('section-heading')}>{content.questionsHeading}</Heading>,
      content: [
        <Who key="who" />,
        ...content.questions.map(({ id }) => <Question key={id} standard={id} />),
      ],
    };
  },
);

export namespace Asked {
  export interface Props extends PartProps<'div'> {}
}
