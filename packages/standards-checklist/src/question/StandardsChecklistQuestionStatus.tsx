'use client';

import type { AnswerStatus } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { questionPart } from '../contexts.js';
import { Inner } from '../Inner.js';

/** Props of `StandardsChecklistQuestionStatus`. */
export interface StandardsChecklistQuestionStatusProps extends PartProps<'div'> {}

/** The four statuses as native radios. None is chosen until someone chooses, unless the host says so. */
export const StandardsChecklistQuestionStatus = /* @__PURE__ */ questionPart(
  'question-status',
  function useQuestionStatus(
    props: StandardsChecklistQuestionStatusProps,
    { checklist, id, name = id, answer, edit },
  ) {
    const { editing, form, messages, preselectNotStarted } = checklist;
    const chosen = answer.status ?? (preselectNotStarted && 'not-started');
    if (!editing) return null;
    const statuses = Object.keys(messages.statuses) as AnswerStatus[];
    return {
      content: statuses.map((status) => (
        <Inner as="label" key={status} part="status-option" state={{ selected: status === chosen }}>
          <Inner
            as="input"
            part="status-radio"
            control="radio"
            type="radio"
            name={name}
            form={form}
            value={status}
            checked={status === chosen}
            onChange={(event) => edit({ status }, 'status', event)}
          />
          {messages.statuses[status]}
        </Inner>
      )),
      ...props,
    };
  },
);
