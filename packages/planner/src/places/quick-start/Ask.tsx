'use client';

import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { Field } from '../../fields/Field.js';
import { Within } from '../../fields/Within.js';
import { BegunFields, PlanFields } from './BegunFields.js';
import { quickStartMessages } from './messages.js';
import type { QuickStart } from './use-quick-start.js';

/** Whom people can ask, and how they can take part. */
export function Ask({ quick }: { readonly quick: QuickStart }): ReactElement {
  const { say } = useMessages(quickStartMessages);
  return (
    <>
      <PlanFields>
        <Field name="contact" label={say('contact')} short />
      </PlanFields>
      <BegunFields quick={quick} thing="activity">
        <Within name="practice">
          <Field name="inputRoute" label={say('takePart')} short />
        </Within>
      </BegunFields>
    </>
  );
}
