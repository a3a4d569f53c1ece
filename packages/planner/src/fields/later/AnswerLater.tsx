'use client';

import { isAnswered, type PlanState } from '@engagement-kit/model';
import {
  type PartProps,
  partsOf,
  useMessages,
  usePlan,
  usePlanReadOnly,
  usePlanStore,
} from '@engagement-kit/react';
import { useState } from 'react';
import { node } from '../fields-context.js';
import { planFieldsMessages } from '../messages.js';
import { PutOff } from './PutOff.js';

const laterPart = /* @__PURE__ */ partsOf('plan-form', 'Fields');

/**
 * Puts an answer off, by when and why, and takes that back. Nothing where there is an answer, and where the plan is only
 * read. Renders a `<div>`.
 */
export const AnswerLater = /* @__PURE__ */ laterPart(
  'later',
  ['about', 'label'],
  function useAnswerLater({ about, label }: AnswerLater.Props) {
    const [isNew, setNew] = useState(false);
    const key = about.join('/');
    const isSaid = usePlan(({ plan }: PlanState) => isAnswered(plan, about));
    const later = usePlan(({ plan }: PlanState) => plan.later.find(({ id }) => id === key));
    const { say, locale } = useMessages(planFieldsMessages);
    const store = usePlanStore();
    const isReadOnly = usePlanReadOnly();
    if (isSaid || isReadOnly) return null;
    return {
      lang: locale,
      state: { put: !!later },
      content: later ? (
        <PutOff
          later={later}
          label={label}
          isOpen={isNew}
          onBack={(button) => {
            store.dispatch({ type: 'later.clear', about });
            focusLater(button, 'button');
          }}
        />
      ) : (
        <button
          {...node('later-put', undefined, 'link-button')}
          type="button"
          aria-label={say('later.putName', { label })}
          onClick={({ currentTarget }) => {
            setNew(true);
            store.dispatch({ type: 'later.set', about, changes: {} });
            focusLater(currentTarget, 'input');
          }}
        >
          {say('later.put')}
        </button>
      ),
    };
  },
);

export namespace AnswerLater {
  export interface Props extends Omit<PartProps<'div'>, 'about'> {
    /** What is to be answered, as its path in the plan: `['answers', 'define-purpose.1']`. */
    about: readonly string[];
    /** What people call it. */
    label: string;
  }
}

/** Moves the focus to what takes the place of the button, once that is drawn. */
function focusLater(button: HTMLElement, selector: string): void {
  const around = button.closest('[data-part="later"]');
  setTimeout(() => around?.querySelector<HTMLElement>(selector)?.focus());
}
