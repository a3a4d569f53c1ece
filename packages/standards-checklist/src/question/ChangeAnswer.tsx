'use client';

import type { PartProps } from '@engagement-kit/react';
import { questionPart } from '../contexts.js';

/** "Change", while answers are reviewed: back to editing, at this question. Its name says which one. */
export const ChangeAnswer = /* @__PURE__ */ questionPart(
  'change-answer',
  (_: ChangeAnswer.Props, { checklist, number, question: { id: questionId } }) => {
    const { editing, readOnly, live, idOf, say, changeHref, follow } = checklist;
    if (editing || readOnly || !(live || changeHref)) return null;
    return {
      as: 'a',
      href: changeHref ? changeHref(questionId) : `#${idOf(number)}`,
      'aria-label': say('changeQuestion', { number }),
      onClick: changeHref
        ? undefined
        : (event) => follow(event, { to: number, reason: 'change', questionId }),
      content: say('change'),
    };
  },
);

export namespace ChangeAnswer {
  export interface Props extends PartProps<'a'> {}
}
