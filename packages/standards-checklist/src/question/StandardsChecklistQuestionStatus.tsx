'use client';

import type { AnswerStatus } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { type QuestionContextValue, useQuestion } from '../contexts.js';
import { definePart } from '../define-part.js';
import { Inner } from '../Inner.js';

/** Props of `StandardsChecklistQuestionStatus`. */
export interface StandardsChecklistQuestionStatusProps extends PartProps<'div'> {}

/** The four statuses as native radios. None is chosen until someone chooses, unless the host says so. */
export const StandardsChecklistQuestionStatus = /* @__PURE__ */ definePart<
  StandardsChecklistQuestionStatusProps,
  HTMLDivElement,
  QuestionContextValue
>(
  'QuestionStatus',
  function useQuestionStatus(
    { editing, form, messages, preselectNotStarted },
    { id, name = id, answer, edit },
  ) {
    const chosen = answer.status ?? (preselectNotStarted && 'not-started');
    if (!editing) return null;
    const statuses = Object.keys(messages.statuses) as AnswerStatus[];
    return {
      children: statuses.map((status) => (
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
    };
  },
  useQuestion,
);
