'use client';

import {
  type PlanState,
  type PracticeAnswers,
  type RecognitionQuestionId,
  recognitionQuestions,
} from '@engagement-kit/model';
import { Environment, useMessages, usePlan } from '@engagement-kit/react';
import { Recogniser, spectrumRecogniserMessages } from '@engagement-kit/spectrum-selector';
import { type ReactElement, useRef, useState } from 'react';
import { below } from '../below.js';
import { node, usePlaces } from '../places-context.js';
import { answerIn } from './answer-in.js';
import { quickStartMessages } from './messages.js';
import type { QuickStart } from './use-quick-start.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;
const ids = recognitionQuestions.map(({ id }) => id);

/** The questions of the recogniser, one open at a time. Answered ones stand in a line, the others below by their words. */
export function Questions({ quick }: { readonly quick: QuickStart }): ReactElement {
  const { practice, choose } = quick;
  const { headingLevel } = usePlaces('Places.QuickStart');
  const { say } = useMessages(quickStartMessages);
  const { messages } = useMessages(spectrumRecogniserMessages);
  const guidance = usePlan(guidanceOf);
  const [open, setOpen] = useState<RecognitionQuestionId | undefined>(() =>
    ids.find((id) => practice[id] === undefined),
  );
  const around = useRef<HTMLDivElement>(null);
  const focusOn = (selector: string) =>
    // Once what has changed is drawn.
    setTimeout(() => around.current?.querySelector<HTMLElement>(selector)?.focus());
  const ask = (id: RecognitionQuestionId | undefined) => {
    setOpen(id);
    focusOn(id ? 'input:checked, input' : 'button');
  };
  const record = (next: PracticeAnswers) => {
    const told = ids.filter((id) => next[id] !== practice[id]);
    const changes = Object.fromEntries(told.map((id) => [id, next[id]]));
    choose(({ activityId }) => [{ type: 'practice.record', id: activityId, changes }]);
  };
  const at = open ? ids.indexOf(open) : ids.length;
  const next = ids.find((id, index) => index > at && practice[id] === undefined);
  return (
    <div {...node('quick-questions')} ref={around}>
      {ids.map((id, index) => {
        const question = messages.questions[id].text;
        if (id === open) {
          return (
            <Environment key={id} headingLevel={below(headingLevel, 2)}>
              <Recogniser.Root
                guidance={guidance}
                value={practice}
                onValueChange={record}
                heading={say('questionOf', { number: index + 1, total: ids.length })}
              >
                <Recogniser.Question question={id} />
                <button
                  {...node('quick-next', undefined, 'button')}
                  type="button"
                  onClick={() => ask(next)}
                >
                  {say(next ? 'next' : 'done')}
                </button>
              </Recogniser.Root>
            </Environment>
          );
        }
        const answer = answerIn(messages, id, practice[id]);
        return answer || index < at ? (
          <div {...node('quick-said')} key={id}>
            <p {...node('quick-question')}>{question}</p>
            <p {...node('quick-answer')}>{answer || say('notSaid')}</p>
            <button
              {...node('change', undefined, 'link-button')}
              type="button"
              aria-label={say('changeAnswer', { question })}
              onClick={() => ask(id)}
            >
              {say('change')}
            </button>
          </div>
        ) : (
          <p {...node('quick-ahead')} key={id}>
            {question}
          </p>
        );
      })}
    </div>
  );
}
