'use client';

import { type AssuredStandard, assuranceMessages } from '@engagement-kit/model';
import { headingTag, useMessages } from '@engagement-kit/react';
import { Standards } from '@engagement-kit/standards-checklist';
import type { ReactElement } from 'react';
import { Writing } from '../../shared/Writing.js';
import { addressOf } from '../address.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { JudgementFields } from '../standards/JudgementFields.js';
import { Judged } from './Judged.js';
import { assurancePlaceMessages } from './messages.js';

interface AssuredStandardViewProps {
  readonly assured: AssuredStandard;
}

/** A standard as an assurer looks at it: answers, judgements, what is missing, and a place for a judgement. */
export function AssuredStandardView({ assured }: AssuredStandardViewProps): ReactElement {
  const { standard, because, missing } = assured;
  const { number, title, questions } = standard;
  const { headingLevel } = usePlaces('Places.Assurance');
  const { say } = useMessages(assurancePlaceMessages);
  const words = useMessages(assuranceMessages);
  const [Heading, Below] = [headingTag(headingLevel, 2), headingTag(headingLevel, 3)];
  const judge = say('judge');
  return (
    <article {...node('assured')}>
      <Heading {...node('assured-heading')}>{say('standard', { number, title })}</Heading>
      {because && <p {...node('step-text')}>{words.say('counts', { because })}</p>}
      {questions.map((question) => (
        <Standards.Question key={question.id} question={question}>
          <Standards.QuestionLegend />
          <Standards.QuestionAnswer />
        </Standards.Question>
      ))}
      <Judged judged={assured} />
      <Below {...node('assured-part')}>{words.say('whatIsMissing')}</Below>
      {missing.length > 0 ? (
        <ul {...node('assured-missing')}>
          {missing.map(({ message, path }) => (
            <li key={`${path.join('/')} ${message}`}>
              <Link to={addressOf(path)}>{message}</Link>
            </li>
          ))}
        </ul>
      ) : (
        <p {...node('text')}>{words.say('nothingMissing')}</p>
      )}
      <Writing>
        <details {...node('judge')}>
          <summary {...node('judge-summary')} aria-label={say('judgeStandard', { judge, number })}>
            {judge}
          </summary>
          <JudgementFields standard={standard} />
        </details>
      </Writing>
    </article>
  );
}
