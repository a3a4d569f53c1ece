'use client';

import type { PartProps } from '@engagement-kit/react';
import { questionPart, useView } from '../contexts.js';

/** Props of `StandardsChecklistChangeAnswer`. */
export interface StandardsChecklistChangeAnswerProps extends PartProps<'a'> {}

/** "Change", while answers are reviewed: back to editing, at this question. Its name says which one. */
export const StandardsChecklistChangeAnswer = /* @__PURE__ */ questionPart(
  'change-answer',
  function useChangeAnswer(
    props: StandardsChecklistChangeAnswerProps,
    { checklist, id, number, question },
  ) {
    const { editing, readOnly, say, changeHref, follow } = checklist;
    const { live } = useView();
    if (editing || readOnly || !(live || changeHref)) return null;
    return {
      as: 'a',
      href: changeHref ? changeHref(question.id) : `#${id}`,
      'aria-label': say('changeQuestion', { number }),
      onClick: (event) => changeHref || follow(event, id, 'change', { questionId: question.id }),
      content: say('change'),
      ...props,
    };
  },
);
