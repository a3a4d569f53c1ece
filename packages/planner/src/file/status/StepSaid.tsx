'use client';

import { changeLanguage } from '@engagement-kit/model';
import { fillNodes, useMessageSets, useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { planHistoryMessages } from '../../history/messages.js';
import { inLanguage, langWithin } from '../../shared/in-language.js';
import type { PlanFileStep } from '../control/plan-file-state.js';
import { useFiles } from '../files-context.js';
import { stepInWords } from './step-in-words.js';

export interface StepSaidProps {
  readonly name: 'undone' | 'redone';
  readonly step: PlanFileStep;
}

/** What was undone or redone, in the words of the history. */
export default function StepSaid({ name, step }: StepSaidProps): ReactElement {
  const { say, locale } = useFiles('Files.Status');
  const history = useMessages(planHistoryMessages);
  const sets = useMessageSets();
  const fieldLang = langWithin(changeLanguage(sets), history.locale);
  const words = stepInWords(step, history, fieldLang, sets);
  return (
    <>{fillNodes(say(name), { step: inLanguage(words, langWithin(history.locale, locale)) })}</>
  );
}
