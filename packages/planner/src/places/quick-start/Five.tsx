'use client';

import type { EngagementTypeId, PlanState } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { node } from '../places-context.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

export interface FiveProps {
  /** The type that is chosen, or that the answers point to. */
  readonly here?: EngagementTypeId | null | undefined;
}

/** All types in a row, one of them marked. What it says stands above in words. */
export function Five({ here }: FiveProps): ReactElement {
  const { engagementTypes } = usePlan(guidanceOf);
  return (
    <ol {...node('quick-five')} aria-hidden="true">
      {engagementTypes.map(({ id, name, drawing }) => (
        <li {...node('quick-one', { here: id === here })} key={id}>
          <Spectrum.Drawing drawing={drawing} />
          <span {...node('quick-one-name')}>{name}</span>
        </li>
      ))}
    </ol>
  );
}
