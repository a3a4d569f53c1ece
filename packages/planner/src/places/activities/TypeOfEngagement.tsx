'use client';

import { engagementTypeById } from '@engagement-kit/model';
import { Environment, useEngagementType, useMessages, usePractice } from '@engagement-kit/react';
import { Spectrum, SpectrumCompare, SpectrumRecogniser } from '@engagement-kit/spectrum-selector';
import { memo, type ReactElement } from 'react';
import { useFields } from '../../fields/fields-context.js';
import { Writing } from '../../shared/Writing.js';
import { below } from '../below.js';
import { node, usePlaces } from '../places-context.js';
import { TypeOptions } from '../TypeOptions.js';
import { activitiesMessages } from './messages.js';

/**
 * The type of an activity: chosen, recognised from what is really done, or compared with the others. The page has little
 * room, so each type is a drawing and a name; the promise of the chosen one stands below, those of all in the comparison.
 */
export function TypeOfEngagement({ activityId }: { readonly activityId: string }): ReactElement {
  const { idOf } = useFields('Fields.Field');
  return <Types activityId={activityId} id={idOf('engagementType')} />;
}

interface TypesProps {
  readonly activityId: string;
  /** Id of the field, where findings lead. */
  readonly id: string;
}

/** All of it stays as it is while somebody types beside it. */
const Types = /* @__PURE__ */ memo(function Types({ activityId, id }: TypesProps): ReactElement {
  const { headingLevel, refuse } = usePlaces('Places.Activities');
  const { say } = useMessages(activitiesMessages);
  const binding = useEngagementType(activityId, { onIssues: refuse });
  const chosen = engagementTypeById(binding.guidance, binding.value ?? undefined);
  const level = below(headingLevel);
  return (
    <div {...node('types')} id={id}>
      <Environment headingLevel={below(level)}>
        <Spectrum.Root {...binding}>
          <Spectrum.Fieldset>
            <Spectrum.Legend headingLevel={level}>{say('legend')}</Spectrum.Legend>
            <Spectrum.Hint>{say('legendHint')}</Spectrum.Hint>
            <TypeOptions />
          </Spectrum.Fieldset>
          {chosen && (
            <div {...node('type-promise')}>
              <blockquote {...node('quote')}>{chosen.promise}</blockquote>
              <p {...node('step-text')}>
                {say('communication', { communication: chosen.communication.text })}
              </p>
            </div>
          )}
          <Writing>
            <Recogniser activityId={activityId} />
          </Writing>
          <SpectrumCompare fold />
        </Spectrum.Root>
      </Environment>
    </div>
  );
});

function Recogniser({ activityId }: { readonly activityId: string }): ReactElement {
  const { refuse } = usePlaces('Places.Activities');
  return <SpectrumRecogniser {...usePractice(activityId, { onIssues: refuse })} fold />;
}
