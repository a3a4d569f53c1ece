'use client';

import {
  type EngagementTypeId,
  identifyEngagementType,
  type PlanState,
  type PracticeAnswers,
} from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node } from '../places-context.js';
import { Five, type FiveProps } from './Five.js';
import { Recognised } from './Recognised.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

interface LiveProps extends FiveProps {
  readonly practice: PracticeAnswers;
  readonly onUse: (type: EngagementTypeId) => void;
}

/** The promise as it takes shape while questions are answered: what they point to, and where it stands among the types. */
export default function Live({ practice, here, onUse }: LiveProps): ReactElement {
  const { engagementTypes } = usePlan(guidanceOf);
  const recognition = identifyEngagementType(practice, engagementTypes);
  return (
    <>
      <div {...node('quick-paper')}>
        <Recognised recognition={recognition} onUse={onUse} />
      </div>
      <Five here={here ?? recognition.type} />
    </>
  );
}
