'use client';

import type { AnswerStatus } from '@engagement-kit/model';
import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { useQuestion } from './question-context.js';

export interface StandardsChecklistQuestionStatusProps extends PartProps<'div'> {}

const statuses: readonly AnswerStatus[] = [
  'not-started',
  'in-progress',
  'answered',
  'not-applicable',
];

/** The four statuses as native radios. None is chosen until someone chooses, unless the host says so. */
export const StandardsChecklistQuestionStatus = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistQuestionStatusProps
>(function StandardsChecklistQuestionStatus(props, ref) {
  const { editing, form, messages, preselectNotStarted } = useChecklist('QuestionStatus');
  const { id, name, answer, edit } = useQuestion('QuestionStatus');
  const chosen = answer.status ?? (preselectNotStarted ? 'not-started' : undefined);
  if (!editing) return null;
  return (
    <Part scope={scope} part="question-status" {...props} ref={ref}>
      {content(
        props,
        statuses.map((status) => (
          <Part
            as="label"
            key={status}
            scope={scope}
            part="status-option"
            state={{ selected: status === chosen }}
          >
            <Part
              as="input"
              scope={scope}
              part="status-radio"
              control="radio"
              type="radio"
              name={name ?? id}
              form={form}
              value={status}
              checked={status === chosen}
              onChange={(event) => edit({ status }, 'status', event)}
            />
            {messages.statuses[status]}
          </Part>
        )),
      )}
    </Part>
  );
});
