'use client';

import {
  formatDate,
  formatMessage,
  formatPlural,
  Part,
  type PartProps,
} from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { EvidenceFields } from '../evidence/EvidenceFields.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { DateField } from './DateField.js';
import { Field } from './Field.js';
import { useQuestion } from './question-context.js';

export interface StandardsChecklistQuestionDetailsProps extends PartProps<'details'> {}

/** Evidence, owner and due date behind one control, which tells what is inside. */
export const StandardsChecklistQuestionDetails = /* @__PURE__ */ forwardRef<
  HTMLDetailsElement,
  StandardsChecklistQuestionDetailsProps
>(function StandardsChecklistQuestionDetails(props, ref) {
  const { editing, locale, messages } = useChecklist('QuestionDetails');
  const { answer, epoch, edit } = useQuestion('QuestionDetails');
  if (!editing) return null;
  const { evidence = [], owner, dueOn } = answer;
  const inside = [
    evidence.length && formatPlural(locale, messages.evidenceCount, evidence.length),
    owner,
    dueOn && formatMessage(messages.due, { date: formatDate(locale, dueOn) }),
  ].filter(Boolean);
  return (
    <Part as="details" scope={scope} part="question-details" {...props} ref={ref}>
      {content(
        props,
        <>
          <Part as="summary" scope={scope} part="details-summary">
            {inside.length ? messages.details : messages.addDetails}
            {inside.length > 0 && (
              <>
                {' '}
                <Part as="span" scope={scope} part="details-digest">
                  {inside.join(', ')}
                </Part>
              </>
            )}
          </Part>
          <Part scope={scope} part="details-fields" key={epoch}>
            <EvidenceFields />
            <Field
              field="owner"
              label={messages.owner}
              value={owner}
              onText={(text, event) => edit({ owner: text }, 'owner', event)}
            />
            <DateField
              field="dueOn"
              label={messages.dueOn}
              value={dueOn}
              onText={(text, event) => edit({ dueOn: text }, 'due-date', event)}
            />
          </Part>
        </>,
      )}
    </Part>
  );
});
