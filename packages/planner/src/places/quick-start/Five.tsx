'use client';

import { identifyEngagementType, type PlanState } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { node } from '../places-context.js';
import type { QuickStart } from './use-quick-start.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

/** All types in a row, with the one that is chosen, or that the answers point to. What it says stands above in words. */
export function Five({ quick }: { readonly quick: QuickStart }): ReactElement {
  const { engagementTypes } = usePlan(guidanceOf);
  const { type } = identifyEngagementType(quick.practice, engagementTypes);
  const shown = quick.activity?.engagementType ?? type;
  return (
    <ol {...node('quick-five')} aria-hidden="true">
      {engagementTypes.map(({ id, name, drawing }) => (
        <li {...node('quick-one', { here: id === shown })} key={id}>
          <Spectrum.Drawing drawing={drawing} />
          <span {...node('quick-one-name')}>{name}</span>
        </li>
      ))}
    </ol>
  );
}
