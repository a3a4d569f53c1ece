'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { BegunFields } from './BegunFields.js';
import { quickStartMessages } from './messages.js';
import type { QuickStart } from './use-quick-start.js';

/** When and how people hear back, and the organisation’s own words beside the published promise. */
export function HearBack({ quick }: { readonly quick: QuickStart }): ReactElement {
  const { say } = useMessages(quickStartMessages);
  return (
    <>
      <BegunFields quick={quick} thing="feedback">
        <Field name="dueOn" label={say('byWhen')} />
        <Field name="how" label={say('how')} short />
      </BegunFields>
      <BegunFields quick={quick} thing="promise">
        <Field name="localExplanation" label={say('ownWords')} />
      </BegunFields>
    </>
  );
}
