'use client';

import { type Issue, isAnswered, type PlanCommand, type PlanState } from '@engagement-kit/model';
import {
  type PartProps,
  partsOf,
  useMessages,
  usePlan,
  usePlanReadOnly,
  usePlanStore,
} from '@engagement-kit/react';
import { useState } from 'react';
import { useSayIssues } from '../../shared/use-say-issues.js';
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
    const [issues, setIssues] = useState<readonly Issue[]>([]);
    const key = about.join('/');
    const isSaid = usePlan(({ plan }: PlanState) => isAnswered(plan, about));
    const later = usePlan(({ plan }: PlanState) => plan.later.find(({ id }) => id === key));
    const { say, locale } = useMessages(planFieldsMessages);
    const sayIssues = useSayIssues(locale);
    const store = usePlanStore();
    const isReadOnly = usePlanReadOnly();
    if (isSaid || isReadOnly) return null;
    const run = (command: PlanCommand): boolean => {
      const result = store.dispatch(command);
      setIssues(result.ok ? [] : result.issues);
      return result.ok;
    };
    const way = later ? (
      <PutOff
        later={later}
        label={label}
        isOpen={isNew}
        onBack={(button) => {
          if (run({ type: 'later.clear', about })) focusLater(button, 'button');
        }}
      />
    ) : (
      <button
        {...node('later-put', undefined, 'link-button')}
        type="button"
        aria-label={say('later.putName', { label })}
        onClick={({ currentTarget }) => {
          setNew(true);
          if (run({ type: 'later.set', about, changes: {} })) focusLater(currentTarget, 'input');
        }}
      >
        {say('later.put')}
      </button>
    );
    return {
      lang: locale,
      state: { put: !!later },
      content: (
        <>
          {way}
          {issues.length > 0 && (
            <p {...node('problem')} role="alert">
              {sayIssues(issues)}
            </p>
          )}
        </>
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
