'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { useField } from '../../fields/use-field.js';
import { useSaid } from '../../fields/use-said.js';
import { promiseChangeMessages } from '../../shared/promise-change/messages.js';
import { Said } from '../items/Said.js';
import { node } from '../places-context.js';
import { promisesMessages } from '../promises/messages.js';
import { ChangeButton } from './ChangeButton.js';
import type { ChangeQuestion } from './ChangeDialog.js';

interface ChangeRowProps extends Pick<ChangeQuestion, 'onChange'> {
  readonly name: string;
  readonly short?: boolean;
}

/** What people were told in one field. It is not typed over: a change asks why. */
export function ChangeRow({ name, short, onChange }: ChangeRowProps): ReactElement {
  const field = useField('Fields.Field', name);
  const { say } = useMessages(promisesMessages);
  const words = useMessages(promiseChangeMessages);
  return (
    <div {...node('told-row')} id={field.id}>
      <Said label={field.label} text={useSaid(field)} />
      <ChangeButton
        label={say('change')}
        name={say('changeField', { field: field.label })}
        title={words.say('changePromise')}
        text={[words.say('changeIsPublic')]}
        go={words.say('change')}
        onChange={onChange}
      >
        <Field name={name} short={short} />
      </ChangeButton>
    </div>
  );
}
