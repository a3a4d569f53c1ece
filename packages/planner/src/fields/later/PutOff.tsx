'use client';

import type { Later } from '@engagement-kit/model';
import { useMessages, usePlanStore } from '@engagement-kit/react';
import { type ComponentType, type ReactElement, useState } from 'react';
import type { ControlProps } from '../control-props.js';
import { Day } from '../controls/Day.js';
import { Text } from '../controls/Text.js';
import { node, type Values } from '../fields-context.js';
import { planFieldsMessages } from '../messages.js';
import { Root } from '../Root.js';
import { useField } from '../use-field.js';

interface PutOffProps {
  readonly later: Later;
  readonly label: string;
  /** Begins open, where it has just been put off. */
  readonly isOpen: boolean;
  readonly onBack: (button: HTMLElement) => void;
}

/** What was put off, in a line that opens to by when and why. */
export function PutOff({ later, label, isOpen, onBack }: PutOffProps): ReactElement {
  const { say, date } = useMessages(planFieldsMessages);
  const store = usePlanStore();
  const { about, byWhen, because } = later;
  const when = byWhen ? say('later.putOffUntil', { date: date(byWhen) }) : say('later.putOff');
  const write = (changes: Values) => {
    const result = store.dispatch({ type: 'later.set', about, changes });
    return result.ok ? [] : result.issues;
  };
  // As it began: a day that is typed does not close it.
  const [open] = useState(isOpen);
  return (
    <details {...node('later-fold')} open={open}>
      <summary {...node('later-summary')}>
        <bdi>{because ? say('later.because', { when, reason: because }) : when}</bdi>
      </summary>
      <Root thing="later" values={{ ...later }} onWrite={write}>
        <Entered name="byWhen" as={Day} />
        <Entered name="because" as={Text} />
      </Root>
      <button
        {...node('later-back', undefined, 'link-button')}
        type="button"
        aria-label={say('later.backName', { label })}
        onClick={({ currentTarget }) => onBack(currentTarget)}
      >
        {say('later.back')}
      </button>
    </details>
  );
}

interface EnteredProps {
  readonly name: string;
  readonly as: ComponentType<ControlProps>;
}

/** One field of what was put off. It cannot be put off itself. */
const Entered = ({ name, as: Control }: EnteredProps): ReactElement => (
  <div {...node('field')}>
    <Control field={useField('Fields.AnswerLater', name)} short />
  </div>
);
