'use client';

import type { PartProps } from '@engagement-kit/react';
import { type QuestionContextValue, useQuestion, useView } from '../contexts.js';
import { definePart } from '../define-part.js';

/** Props of `StandardsChecklistChangeAnswer`. */
export interface StandardsChecklistChangeAnswerProps extends PartProps<'a'> {}

/** "Change", while answers are reviewed: back to editing, at this question. Its name says which one. */
export const StandardsChecklistChangeAnswer = /* @__PURE__ */ definePart<
  StandardsChecklistChangeAnswerProps,
  HTMLAnchorElement,
  QuestionContextValue
>(
  'ChangeAnswer',
  function useChangeAnswer(
    { editing, readOnly, say, changeHref, follow },
    { id, number, question },
  ) {
    const { live } = useView();
    if (editing || readOnly || !(live || changeHref)) return null;
    return {
      as: 'a',
      href: changeHref ? changeHref(question.id) : `#${id}`,
      'aria-label': say('changeQuestion', { number }),
      onClick: (event) => changeHref || follow(event, id, 'change', { questionId: question.id }),
      children: say('change'),
    };
  },
  useQuestion,
);
