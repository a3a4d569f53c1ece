'use client';

import type { PlanState, Question } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { Standards } from '@engagement-kit/standards-checklist';
import type { ReactElement } from 'react';
import { AnswerLater } from '../../fields/later/AnswerLater.js';
import { ChangedWords } from './ChangedWords.js';
import { LocalGuidance } from './LocalGuidance.js';
import { PlanSays } from './PlanSays.js';

const standardsOf = ({ guidance }: PlanState) => guidance.standards;

/**
 * What stands beside a question: that its words have changed, a host’s additions, what the plan says already, a way to
 * answer it later, and help.
 */
export function HelpWithQuestion({ question }: { readonly question: Question }): ReactElement {
  const standard = usePlan(standardsOf).find(({ questions: [first] }) => first === question);
  const ofStandard = standard ? [`${standard.id}.title`, `${standard.id}.why`] : [];
  return (
    <>
      <ChangedWords question={question} />
      <LocalGuidance refs={[...ofStandard, question.id]} />
      <PlanSays questionId={question.id} />
      <AnswerLater about={['answers', question.id]} label={question.text} />
      <Standards.KitHelp />
    </>
  );
}
