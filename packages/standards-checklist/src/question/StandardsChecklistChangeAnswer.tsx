'use client';

import { formatMessage, Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { useChecklist, useView } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useStandard } from '../standard/standard-context.js';
import { useQuestion } from './question-context.js';

export interface StandardsChecklistChangeAnswerProps extends PartProps<'a'> {}

/** "Change", while answers are reviewed: back to editing, at this question. Its name says which one. */
export const StandardsChecklistChangeAnswer = /* @__PURE__ */ forwardRef<
  HTMLAnchorElement,
  StandardsChecklistChangeAnswerProps
>(function StandardsChecklistChangeAnswer(props, ref) {
  const { editing, readOnly, messages, changeHref, follow } = useChecklist('ChangeAnswer');
  const { live } = useView('ChangeAnswer');
  const { id: standard } = useStandard('ChangeAnswer');
  const { id, number, question } = useQuestion('ChangeAnswer');
  if (editing || readOnly || !(live || changeHref)) return null;
  return (
    <Part
      as="a"
      scope={scope}
      part="change-answer"
      href={changeHref ? changeHref(question.id) : `#${id}`}
      aria-label={formatMessage(messages.changeQuestion, { number })}
      onClick={(event) => {
        if (!changeHref) follow(event, id, standard, 'change', question.id);
      }}
      {...props}
      ref={ref}
    >
      {content(props, messages.change)}
    </Part>
  );
});
