'use client';

import { type Answer, answerChanges, isBlankAnswer } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useState } from 'react';
import { questionPart } from '../contexts.js';

/**
 * "Clear answer to question 3", while there is something to clear. Afterwards the same button brings the answer back,
 * so that focus stays where it is and nobody loses their notes by a slip.
 */
export const ClearAnswer = /* @__PURE__ */ questionPart(
  'clear-answer',
  function useClearAnswer(
    _: ClearAnswer.Props,
    { checklist: { editing, live, say, resets }, number, answer, edit, renew },
  ) {
    const [kept, keep] = useState<{ answer: Answer; resets: number }>({ answer: {}, resets });
    // What was cleared in one record is not offered in the next.
    const cleared = kept.resets === resets ? kept.answer : {};
    const blank = isBlankAnswer(answer);
    if (!live || !editing || (blank && isBlankAnswer(cleared))) return null;
    return {
      as: 'button',
      control: 'link-button',
      type: 'button',
      onClick: (event) => {
        renew();
        keep({ answer, resets });
        if (blank) edit(answerChanges(answer, cleared), 'put-back', event);
        else edit(null, 'clear', event, say('cleared', { number }));
      },
      content: say(blank ? 'putBack' : 'clear', { number }),
    };
  },
);

export namespace ClearAnswer {
  export interface Props extends PartProps<'button'> {}
}
