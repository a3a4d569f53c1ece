'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { Agreement } from './Agreement.js';
import { Judged } from './Judged.js';
import { node, QuestionContext, viewPart } from './view-context.js';
import { Words } from './Words.js';

/** One judgement: the standard, what the organisation says and shows, and room for the answer. */
export const Question = /* @__PURE__ */ viewPart(
  'question',
  ['standard'],
  ({ standard }: Question.Props, view) => {
    const question = view.content.questions.find(({ id }) => id === standard);
    if (!question) return null;
    const { number, heading, why } = question;
    const Heading = headingTag(view.headingLevel, 2);
    return {
      as: 'section',
      'aria-labelledby': view.idOf(`standard-${number}`),
      'data-standard-id': standard,
      provide: [QuestionContext, { view, question, answer: view.draft.answers[standard] ?? {} }],
      before: (
        <>
          <Heading
            {...node('question-heading')}
            id={view.idOf(`standard-${number}`)}
            lang={heading.lang}
            key={heading.text}
          >
            {heading.text}
          </Heading>
          {why && (
            <blockquote {...node('why')} lang={why.lang} dir="auto" key={why.text}>
              {why.text}
            </blockquote>
          )}
        </>
      ),
      content: [<Judged key="judged" />, <Agreement key="agreement" />, <Words key="words" />],
    };
  },
);

export namespace Question {
  export interface Props extends PartProps<'section'> {
    /** Id of the standard whose judgement it is about. */
    standard: string;
  }
}
