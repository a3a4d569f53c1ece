'use client';

import { communityViews, judgementOf, type PlanState, type Standard } from '@engagement-kit/model';
import { headingTag, useMessages, usePlan } from '@engagement-kit/react';
import { memo, type ReactElement, useId } from 'react';
import { useValueWords } from '../../fields/use-value-words.js';
import { Writing } from '../../shared/Writing.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { BringInView } from './BringInView.js';
import { GivenViews } from './GivenViews.js';
import { JudgementFields } from './JudgementFields.js';
import { standardsPlaceMessages } from './messages.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

/** How well each standard is met, in the organisation’s view and in that of communities. Answers are written above it. */
export const Judgements = /* @__PURE__ */ memo(function Judgements(): ReactElement | null {
  const { standards } = usePlan(guidanceOf);
  const { headingLevel, places } = usePlaces('Places.Standards');
  const { say } = useMessages(standardsPlaceMessages);
  const Heading = headingTag(headingLevel, 1);
  const id = useId();
  if (standards.length === 0) return null;
  return (
    <section {...node('judgements')} aria-labelledby={id}>
      <Heading {...node('look-heading')} id={id}>
        {say('judgements')}
      </Heading>
      <p {...node('look-note')}>{say('judgementsIntro')}</p>
      <Writing>
        <BringInView />
      </Writing>
      {places.some((place) => place.id === 'assurance') && (
        <p {...node('way')}>
          <Link to={{ place: 'assurance' }}>{say('toAssurance')}</Link>
        </p>
      )}
      {standards.map((standard) => (
        <JudgementOf key={standard.id} standard={standard} />
      ))}
    </section>
  );
});

function JudgementOf({ standard }: { readonly standard: Standard }): ReactElement {
  const { id, number, title } = standard;
  const { address } = usePlaces('Places.Standards');
  const { say } = useMessages(standardsPlaceMessages);
  const values = useValueWords();
  const judgement = usePlan(({ plan }) => judgementOf(plan, standard).judgement);
  const words = judgement?.value ? values[judgement.value] : say('notJudged');
  const isAskedFor = address.item === id;
  return (
    <details {...node('judgement')} open={isAskedFor || undefined}>
      <summary {...node('judgement-summary')}>
        <span {...node('judgement-standard')}>{say('standard', { number, title })}</span>{' '}
        <span {...node('judgement-words')}>
          {judgement && communityViews(judgement).length > 0
            ? say('withViews', { judgement: words })
            : words}
        </span>
      </summary>
      {judgement && <GivenViews standardId={id} judgement={judgement} />}
      <JudgementFields
        standard={standard}
        field={isAskedFor ? (address.field ?? 'value') : undefined}
      />
    </details>
  );
}
