'use client';

import type { Answer } from '@engagement-kit/model';
import { formatMessage, Part, type PartProps } from '@engagement-kit/react';
import { forwardRef, useState } from 'react';
import { content } from '../content.js';
import { changesBetween, isBlank, noAnswer } from '../root/answers.js';
import { useChecklist, useView } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useQuestion } from './question-context.js';

export interface StandardsChecklistClearAnswerProps extends PartProps<'button'> {}

/**
 * "Clear answer to question 3", while there is something to clear. Afterwards the same button puts it back,
 * so that focus stays where it is and a slip costs nobody their notes.
 */
export const StandardsChecklistClearAnswer = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  StandardsChecklistClearAnswerProps
>(function StandardsChecklistClearAnswer(props, ref) {
  const { editing, messages, announce } = useChecklist('ClearAnswer');
  const { live } = useView('ClearAnswer');
  const { number, answer, edit, renew } = useQuestion('ClearAnswer');
  const [cleared, setCleared] = useState<Answer>(noAnswer);
  const blank = isBlank(answer);
  if (!live || !editing || (blank && isBlank(cleared))) return null;
  return (
    <Part
      as="button"
      scope={scope}
      part="clear-answer"
      control="link-button"
      type="button"
      onClick={(event) => {
        renew();
        setCleared(answer);
        if (!blank) announce(formatMessage(messages.cleared, { number }));
        edit(
          changesBetween(answer, blank ? cleared : noAnswer),
          blank ? 'put-back' : 'clear',
          event,
        );
      }}
      {...props}
      ref={ref}
    >
      {content(props, formatMessage(blank ? messages.putBack : messages.clear, { number }))}
    </Part>
  );
});
