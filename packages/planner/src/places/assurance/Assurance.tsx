'use client';

import {
  type AssuranceMessages,
  assurance,
  assuranceMessages,
  type PlanState,
  passageOf,
} from '@engagement-kit/model';
import { useMessageSets, useMessages, usePlan, windowOf } from '@engagement-kit/react';
import { Standards } from '@engagement-kit/standards-checklist';
import { type ReactElement, useMemo } from 'react';
import { planExportsMessages } from '../../exports/messages.js';
import * as Exports from '../../exports/parts.js';
import { planExports } from '../../exports/plan-exports.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { AssuredWord } from './AssuredWord.js';
import { assurancePlaceMessages } from './messages.js';

const wholeState = (state: PlanState): PlanState => state;

/** The passage that names the four words (L13). */
const fourWords = 'introduction.2';

/** The plan as an assurer looks at it: by the four words of the guidance, with what is missing, and no score. */
export default function Assurance(): ReactElement {
  const { plan, guidance } = usePlan(wholeState);
  const { today, place } = usePlaces('Places.Assurance');
  const messages = useMessageSets();
  const { say, count } = useMessages(assurancePlaceMessages);
  const assured = useMessages<AssuranceMessages>(assuranceMessages);
  const words = useMemo(
    () => assurance(plan, guidance, { today, messages }),
    [plan, guidance, today, messages],
  );
  const passage = passageOf(guidance, fourWords);
  return (
    <div {...node('assurance')}>
      <div {...node('assurance-about')}>
        <p {...node('text')}>
          <bdi>{plan.title}</bdi>{' '}
          <span lang={assured.locale}>
            ({assured.say('lookedAtOn', { date: assured.date(today) })})
          </span>
        </p>
        {passage && (
          <blockquote {...node('quote')} lang={guidance.source.language}>
            {passage.text}
          </blockquote>
        )}
        <p {...node('step-text')} lang={assured.locale}>
          {assured.say('ownReading')}
        </p>
        <Report />
      </div>
      <nav {...node('assurance-words')} aria-label={say('words')}>
        <ul {...node('plain-list')}>
          {words.map(({ quality, name, standards }) => {
            const missing = standards.reduce((sum, each) => sum + each.missing.length, 0);
            return (
              <li {...node('assurance-word')} key={quality}>
                <Link to={{ place: place.id, item: quality }}>{name}</Link>
                <p {...node('step-text')}>
                  {count('standards', standards.length)},{' '}
                  {missing > 0 ? count('missingCount', missing) : say('noneMissing')}
                </p>
              </li>
            );
          })}
        </ul>
      </nav>
      <Standards.Root
        {...node('assured-words')}
        readOnly
        mode="review"
        guidance={guidance}
        value={plan.answers}
      >
        {words.map((each) => (
          <AssuredWord key={each.quality} word={each} />
        ))}
        <Standards.Source />
      </Standards.Root>
    </div>
  );
}

/** Ways to print the report, and to take it along as a file. */
function Report(): ReactElement {
  const { say } = useMessages(assurancePlaceMessages);
  const speaker = useMessages(planExportsMessages);
  const messages = useMessageSets();
  const exports = useMemo(
    () => planExports(speaker, { messages }).filter(({ id }) => id.startsWith('assurance')),
    [speaker, messages],
  );
  return (
    <div {...node('assurance-report')}>
      <button
        {...node('print', undefined, 'button')}
        type="button"
        onClick={({ currentTarget }) => windowOf(currentTarget)?.print()}
      >
        {say('print')}
      </button>
      <details {...node('more')}>
        <summary {...node('more-summary')}>{say('take')}</summary>
        <Exports.Root exports={exports}>
          <Exports.Groups />
        </Exports.Root>
      </details>
    </div>
  );
}
