'use client';

import {
  type EngagementTypeId,
  engagementTypeById,
  type PlanState,
  type Recognition,
  type RecognitionReason,
} from '@engagement-kit/model';
import { headingTag, useMessages, usePlan } from '@engagement-kit/react';
import { Spectrum, spectrumRecogniserMessages } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { node, usePlaces } from '../places-context.js';
import { answerIn } from './answer-in.js';
import { quickStartMessages } from './messages.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;

interface RecognisedProps {
  readonly recognition: Recognition;
  readonly onUse: (type: EngagementTypeId) => void;
}

/** What the answers point to: the type, its published promise, and why, each reason with the passage it rests on. */
export function Recognised({ recognition, onUse }: RecognisedProps): ReactElement {
  const { headingLevel } = usePlaces('Places.QuickStart');
  const { say, list } = useMessages(quickStartMessages);
  const guidance = usePlan(guidanceOf);
  const { candidates, confidence, reasons, conflicts } = recognition;
  const Heading = headingTag(headingLevel, 1);
  const [first, ...more] = candidates;
  const type = engagementTypeById(guidance, first);
  if (!type || more.length > 0) {
    const names = candidates.map((id) => engagementTypeById(guidance, id)?.name ?? id);
    return (
      <p {...node('quick-empty')}>
        {names.length > 0 ? say('pointTie', { types: list(names) }) : say('pointNowhere')}
      </p>
    );
  }
  const lang = guidance.source.language;
  return (
    <>
      <Spectrum.Drawing drawing={type.drawing} />
      <p {...node('quick-point')}>{say(confidence === 'unclear' ? 'pointMaybe' : 'pointTo')}</p>
      <Heading {...node('quick-type')} lang={lang}>
        {type.name}
      </Heading>
      <blockquote {...node('quick-promise')} lang={lang}>
        {say('quote', { quote: type.promise })}
      </blockquote>
      <Reasons title={say('why')} reasons={reasons} />
      <Reasons title={say('against')} reasons={conflicts} />
      <button
        {...node('quick-use', { primary: true }, 'button')}
        type="button"
        onClick={() => onUse(type.id)}
      >
        {say('use', { type: type.name })}
      </button>
    </>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly reasons: readonly RecognitionReason[];
}

/** Answers, each with the passage of the guidance that it rests on. */
function Reasons({ title, reasons }: ReasonsProps): ReactElement | null {
  const { headingLevel } = usePlaces('Places.QuickStart');
  const { say } = useMessages(quickStartMessages);
  const recogniser = useMessages(spectrumRecogniserMessages);
  const guidance = usePlan(guidanceOf);
  const Heading = headingTag(headingLevel, 2);
  if (reasons.length === 0) return null;
  return (
    <div {...node('quick-why')}>
      <Heading {...node('quick-why-heading')}>{title}</Heading>
      <ul {...node('quick-reasons')}>
        {reasons.map(({ question, option, engagementType, ref, quote }) => (
          <li {...node('quick-reason')} key={`${question} ${ref}`}>
            <b>{say('said', { answer: answerIn(recogniser.messages, question, option) })}</b>{' '}
            <q {...node('quick-quote')} lang={guidance.source.language}>
              {quote}
            </q>{' '}
            <span {...node('quick-passage')}>
              {recogniser.say('passage', {
                type: engagementTypeById(guidance, engagementType)?.name ?? engagementType,
                passage: recogniser.say(`passages.${passageOf(ref)}`),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const passageOf = (ref: RecognitionReason['ref']) =>
  ref.slice(ref.lastIndexOf('.') + 1) as 'aim' | 'promise' | 'communication';
