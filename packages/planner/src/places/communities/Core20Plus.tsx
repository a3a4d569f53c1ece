'use client';

import { type PlanState, questionById } from '@engagement-kit/model';
import { AddressLink, useMessages, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { node } from '../places-context.js';
import { communitiesMessages } from './messages.js';

/** Where NHS England says what it is. */
const page =
  'https://www.england.nhs.uk/about/equality/equality-hub/national-healthcare-inequalities-improvement-programme/core20plus5/';

const guidanceOf = ({ guidance }: PlanState) => guidance;

/** The kit’s help with CORE20PLUS, beside the question of the guidance that asks for it (L107). Only where it is asked. */
export function Core20Plus(): ReactElement | null {
  const guidance = usePlan(guidanceOf);
  const { say, messages } = useMessages(communitiesMessages);
  const asked = questionById(guidance, 'identify-communities.1');
  if (!asked) return null;
  return (
    <details {...node('more')}>
      <summary {...node('more-summary')}>{say('help')}</summary>
      <div {...node('help')}>
        <blockquote {...node('quote')} lang={guidance.source.language}>
          {asked.question.text}
        </blockquote>
        <p {...node('text')}>{say('helpText')}</p>
        <ul {...node('help-prompts')}>
          {Object.values(messages.prompts).map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
        <p {...node('text')}>{say('typeIn')}</p>
        <p {...node('text')}>
          <AddressLink address={page}>{say('link')}</AddressLink>
        </p>
        <p {...node('step-text')}>{say('origin')}</p>
      </div>
    </details>
  );
}
