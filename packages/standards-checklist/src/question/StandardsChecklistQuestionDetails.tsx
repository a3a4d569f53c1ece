'use client';

import type { PartProps } from '@engagement-kit/react';
import { useState } from 'react';
import { questionPart, useView } from '../contexts.js';
import { EvidenceFields } from '../evidence/EvidenceFields.js';
import { Inner } from '../Inner.js';
import { DateField, Field } from './Field.js';

/** Props of `StandardsChecklistQuestionDetails`. */
export interface StandardsChecklistQuestionDetailsProps extends PartProps<'details'> {}

/**
 * Evidence, owner and due date behind one control, which tells what is inside. The fields are drawn once they are
 * wanted, and then stay: when they are unfolded, when they hold something, or when a page needs them all, as a form
 * without scripts and a form with a `name` do.
 */
export const StandardsChecklistQuestionDetails = /* @__PURE__ */ questionPart(
  'question-details',
  function useQuestionDetails(
    props: StandardsChecklistQuestionDetailsProps,
    { checklist, name: entry, answer, number, epoch, edit },
  ) {
    const { editing, say, count, date } = checklist;
    const [wanted, setWanted] = useState(!useView().live);
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
    const summary = (
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
    );
    const fields = (wanted || digest || entry || props.asChild) && (
      <Inner part="details-fields" key={epoch}>
        <EvidenceFields />
        <Field
          field="owner"
          label="owner"
          value={owner}
          onText={(text, event) => edit({ owner: text }, 'owner', event)}
        />
        <DateField
          field="dueOn"
          label="dueOn"
          value={dueOn}
          onText={(text, event) => edit({ dueOn: text }, 'due-date', event)}
        />
      </Inner>
    );
    return {
      as: 'details',
      content: [summary, fields],
      ...props,
      onToggle: (event) => {
        setWanted(true);
        props.onToggle?.(event);
      },
    };
  },
);
