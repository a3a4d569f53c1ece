'use client';

import type { EngagementTypeId, PlanState } from '@engagement-kit/model';
import { Environment, useMessages, usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { below } from '../below.js';
import { node, usePlaces } from '../places-context.js';
import { TypeOptions } from '../TypeOptions.js';
import { quickStartMessages } from './messages.js';
import type { QuickStart } from './use-quick-start.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

/** The types to choose from, each by its drawing and its name. */
export default function KnownType({ quick }: { readonly quick: QuickStart }): ReactElement {
  const { headingLevel } = usePlaces('Places.QuickStart');
  const { say } = useMessages(quickStartMessages);
  const guidance = usePlan(guidanceOf);
  const choose = (value: EngagementTypeId | null) =>
    quick.choose(({ activityId }) => [
      {
        type: 'activity.update',
        id: activityId,
        changes: { engagementType: value ?? undefined },
      },
    ]);
  return (
    <div {...node('types')}>
      <Environment headingLevel={below(headingLevel, 2)}>
        <Spectrum.Root
          guidance={guidance}
          value={quick.activity?.engagementType ?? null}
          onValueChange={choose}
        >
          <Spectrum.Fieldset>
            <Spectrum.Legend headingLevel={below(headingLevel, 2)}>
              {say('chooseType')}
            </Spectrum.Legend>
            <TypeOptions />
          </Spectrum.Fieldset>
        </Spectrum.Root>
      </Environment>
    </div>
  );
}
