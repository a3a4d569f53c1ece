'use client';

import { useMessages } from '@engagement-kit/react';
import { memo, type ReactElement } from 'react';
import { Within } from '../../fields/Within.js';
import { FieldRow } from '../items/FieldRow.js';
import { Section } from '../page/Section.js';
import { activitiesMessages } from './messages.js';

/** What is really done: how people take part, and what becomes of what they say. */
export const TakePart = /* @__PURE__ */ memo(function TakePart(): ReactElement {
  const { say } = useMessages(activitiesMessages);
  return (
    <Section title={say('takePart')}>
      <Within name="practice">
        <FieldRow name="inputRoute" />
        <FieldRow name="stage" />
        <FieldRow name="flow" />
        <FieldRow name="effect" />
        <FieldRow name="route" />
        <FieldRow name="payment" />
      </Within>
    </Section>
  );
});
