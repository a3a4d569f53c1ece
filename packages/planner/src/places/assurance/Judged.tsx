'use client';

import { communityViews, isBlank, type StandardJudgement } from '@engagement-kit/model';
import { headingTag, useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { useValueWords } from '../../fields/use-value-words.js';
import { node, usePlaces } from '../places-context.js';
import { assurancePlaceMessages } from './messages.js';

/** What the organisation judges, and beside it what communities say, in their words. */
export function Judged({ judged }: { readonly judged: StandardJudgement }): ReactElement {
  const { judgement, hasEvidence } = judged;
  const { headingLevel } = usePlaces('Places.Assurance');
  const { say, date } = useMessages(assurancePlaceMessages);
  const values = useValueWords();
  const Heading = headingTag(headingLevel, 3);
  const views = judgement ? communityViews(judgement) : [];
  const value = judgement?.value && values[judgement.value];
  const isUnshown = judgement?.value === 'in-place' && !hasEvidence;
  return (
    <div {...node('judged')}>
      <div {...node('judged-own')}>
        <Heading {...node('assured-part')}>{say('organisation')}</Heading>
        <p {...node('judged-value')}>
          {value ? (isUnshown ? say('noEvidence', { judgement: value }) : value) : say('notJudged')}
        </p>
        {!isBlank(judgement?.reason) && (
          <p {...node('text')}>
            <bdi>{judgement?.reason}</bdi>
          </p>
        )}
      </div>
      <div {...node('judged-people')}>
        <Heading {...node('assured-part')}>{say('people')}</Heading>
        {views.length === 0 && <p {...node('text')}>{say('noViews')}</p>}
        {views.map(({ id, who, view, agrees, on, judged: asked }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a view has no other identity
          <div {...node('judged-view')} key={index}>
            {!isBlank(view) && (
              <blockquote {...node('quote')}>
                <bdi>{view}</bdi>
              </blockquote>
            )}
            {agrees !== undefined && (
              <p {...node('text')}>{say(agrees ? 'agrees' : 'disagrees')}</p>
            )}
            {asked && asked !== judgement?.value && (
              <p {...node('text')}>{say('askedAbout', { judged: values[asked] })}</p>
            )}
            <p {...node('step-text')}>
              {id !== undefined && `${say('given')} `}
              <bdi>{on ? say('who', { who, date: date(on) }) : who}</bdi>
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}
