'use client';

import type { PlanState, Question } from '@engagement-kit/model';
import { useAnswers, useMessages, usePlan } from '@engagement-kit/react';
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { below } from '../below.js';
import { node, usePlaces } from '../places-context.js';
import { focusAnswer } from './focus-answer.js';
import { HelpWithQuestion } from './HelpWithQuestion.js';
import { Judgements } from './Judgements.js';
import { standardsPlaceMessages } from './messages.js';

const guidanceOf = ({ guidance }: PlanState) => guidance;
const help = (question: Question) => <HelpWithQuestion question={question} />;
const views = ['folded', 'list', 'steps'] as const;

/** The questions of the standards, and how well each standard is met. */
export default function Standards(): ReactElement {
  const { headingLevel, address, refuse } = usePlaces('Places.Standards');
  const { say } = useMessages(standardsPlaceMessages);
  const { standards } = usePlan(guidanceOf);
  const answers = useAnswers({ onIssues: refuse });
  const id = useId();
  const checklist = useRef<HTMLDivElement>(null);
  const asked = standards.find(({ questions }) =>
    questions.some((each) => each.id === address.item),
  );
  const number =
    standards.flatMap(({ questions }) => questions).findIndex((each) => each.id === address.item) +
    1;
  const [view, setView] = useState<(typeof views)[number]>('folded');
  const [step, setStep] = useState<string | null>(null);
  const [shown, setShown] = useState<string>();
  if (asked && shown !== address.item) {
    setShown(address.item);
    setStep(asked.id);
  }
  useEffect(() => {
    if (number > 0) focusAnswer(checklist.current, `${id}-${number}`, address.field);
  }, [id, number, address.field]);
  return (
    <div {...node('answering')}>
      <fieldset {...node('views')}>
        <legend {...node('views-legend')}>{say('view')}</legend>
        {views.map((each) => (
          <label {...node('view')} key={each}>
            <input
              type="radio"
              name={`${id}-view`}
              checked={view === each}
              onChange={() => setView(each)}
            />
            {say(`shown.${each}`)}
          </label>
        ))}
      </fieldset>
      <StandardsChecklist
        {...answers}
        ref={checklist}
        id={id}
        headingLevel={below(headingLevel)}
        view={view}
        step={step}
        onStepChange={setStep}
        questionHelp={help}
      />
      <Judgements />
    </div>
  );
}
