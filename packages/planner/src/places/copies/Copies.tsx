'use client';

import { Environment, useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { PlanExports } from '../../exports/PlanExports.js';
import * as Files from '../../file/parts.js';
import { PlanHistory } from '../../history/PlanHistory.js';
import { below } from '../below.js';
import { node, usePlaces } from '../places-context.js';
import { Section } from '../Section.js';
import { copiesMessages } from './messages.js';

/** Where the plan is saved, its copies for others, and what happened to it. */
export default function Copies(): ReactElement {
  const { headingLevel } = usePlaces('Places.Copies');
  const { say } = useMessages(copiesMessages);
  return (
    <Environment headingLevel={below(headingLevel, 2)}>
      <div {...node('copies')}>
        <Section title={say('here')}>
          <div {...node('copies-actions')}>
            <Files.BringIn />
            <Files.SaveInBrowser />
            <Files.Delete />
          </div>
          <Files.Plans />
        </Section>
        <Section title={say('exports')}>
          <PlanExports />
        </Section>
        <Section title={say('history')}>
          <PlanHistory />
        </Section>
      </div>
    </Environment>
  );
}
