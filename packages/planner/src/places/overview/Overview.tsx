'use client';

import type { PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { useValueWords } from '../../fields/use-value-words.js';
import { Link } from '../Link.js';
import { lazy, Nothing } from '../page/lazy.js';
import { node } from '../places-context.js';
import { overviewMessages } from './messages.js';
import { NextUp } from './NextUp.js';
import { Ready } from './Ready.js';
import { SoFar } from './SoFar.js';

const Below = /* @__PURE__ */ lazy(() => import('./Below.js'), Nothing);

const wholePlan = ({ plan }: PlanState) => plan;

/** Where the plan stands: what is due, what is missing, and who it is for. */
export default function Overview(): ReactElement {
  const values = useValueWords();
  const { organisation, status, summary } = usePlan(wholePlan);
  const { say } = useMessages(overviewMessages);
  return (
    <div {...node('overview')}>
      <div {...node('overview-head')}>
        <p {...node('look-note')}>{[organisation, values[status]].filter(Boolean).join(' · ')}</p>
        {summary && (
          <p {...node('overview-summary')}>
            <bdi>{summary}</bdi>
          </p>
        )}
        <Link to={{ place: 'facts' }}>{say('facts')}</Link>
      </div>
      <div {...node('looks')}>
        <NextUp />
        <div {...node('looks-beside')}>
          <Ready />
          <SoFar />
        </div>
        <Below />
      </div>
    </div>
  );
}
