'use client';

import type { Gap } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { PlaceLink } from '../findings/PlaceLink.js';
import { placeLabel } from '../findings/place-label.js';
import { node, reviewPart } from '../review-context.js';
import { questionOf } from './gaps-by-place.js';

/** Questions of the standards that a moment asks, for which there is the same to do: a line for each standard. */
export const QuestionGaps = /* @__PURE__ */ reviewPart(
  'question-gaps',
  ['gaps'],
  ({ gaps }: QuestionGaps.Props, review) => {
    const { standards, kitLang, guidanceLang, say, count, hrefFor } = review;
    const asked = (questions: readonly { readonly id: string }[]) =>
      gaps.filter((gap) => questions.some(({ id }) => id === questionOf(gap)));
    return {
      as: 'li',
      content: (
        <>
          <p {...node('gap-message')}>{count('openQuestions', gaps.length)}</p>
          <p {...node('gap-choice')} lang={kitLang}>
            {gaps[0]?.choices.map(({ text }) => text).join(' ')}
          </p>
          <ul {...node('question-list')}>
            {standards
              .map((standard) => ({ ...standard, missing: asked(standard.questions) }))
              .filter(({ missing }) => missing.length > 0)
              .map(({ id, number, title, missing }) => (
                <li {...node('question-line')} key={id}>
                  <span lang={guidanceLang}>{say('standard', { number, title })}</span>
                  <span {...node('question-places')}>
                    {missing.map(({ id, paths: [path = []] }) =>
                      hrefFor?.(path) ? (
                        <PlaceLink key={id} path={path} />
                      ) : (
                        <span key={id}>{placeLabel(review, path)}</span>
                      ),
                    )}
                  </span>
                </li>
              ))}
          </ul>
        </>
      ),
    };
  },
);

export namespace QuestionGaps {
  export interface Props extends PartProps<'li'> {
    /** Gaps that are each about one question. */
    gaps: readonly Gap[];
  }
}
