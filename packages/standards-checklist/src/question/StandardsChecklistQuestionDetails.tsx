'use client';

import type { PartProps } from '@engagement-kit/react';
import { questionPart } from '../contexts.js';
import { EvidenceFields } from '../evidence/EvidenceFields.js';
import { Inner } from '../Inner.js';
import { DateField, Field } from './Field.js';

/** Props of `StandardsChecklistQuestionDetails`. */
export interface StandardsChecklistQuestionDetailsProps extends PartProps<'details'> {}

/** Evidence, owner and due date behind one control, which tells what is inside. */
export const StandardsChecklistQuestionDetails = /* @__PURE__ */ questionPart(
  'question-details',
  function useQuestionDetails(
    props: StandardsChecklistQuestionDetailsProps,
    { checklist, answer, number, epoch, edit },
  ) {
    const { editing, say, count, date } = checklist;
    const { evidence = [], owner, dueOn } = answer;
    if (!editing) return null;
    const digest = [
      evidence.length && count('evidenceCount', evidence.length),
      owner,
      dueOn && say('due', { date: date(dueOn) }),
    ]
      .filter(Boolean)
      .join(', ');
    const name = say(digest ? 'details' : 'addDetails');
    return {
      as: 'details',
      content: (
        <>
          <Inner
            as="summary"
            part="details-summary"
            aria-label={say('detailsQuestion', { name: `${name} ${digest}`.trim(), number })}
          >
            {name}
            {digest && ' '}
            {digest && (
              <Inner as="span" part="details-digest">
                {digest}
              </Inner>
            )}
          </Inner>
          <Inner part="details-fields" key={epoch}>
            <EvidenceFields />
            <Field
              field="owner"
              label={say('owner')}
              value={owner}
              onText={(text, event) => edit({ owner: text }, 'owner', event)}
            />
            <DateField
              field="dueOn"
              label={say('dueOn')}
              value={dueOn}
              onText={(text, event) => edit({ dueOn: text }, 'due-date', event)}
            />
          </Inner>
        </>
      ),
      ...props,
    };
  },
);
