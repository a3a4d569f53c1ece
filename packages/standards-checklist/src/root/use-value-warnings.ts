'use client';

import type { Answers, Question, Standard } from '@engagement-kit/model';
import { warnings } from '@engagement-kit/react';
import { useEffect } from 'react';
import { statuses } from '../contexts.js';

const component = 'StandardsChecklist';

/** Warns of answers and of a step that the checklist could not show. */
export function useValueWarnings(
  prop: 'value' | 'defaultValue',
  answers: Answers,
  questions: readonly Question[],
  step: string | null | undefined,
  standards: readonly Standard[],
): void {
  useEffect(() => {
    const known = questions.map(({ id }) => id);
    for (const [id, { status }] of Object.entries(answers)) {
      if (!known.includes(id)) warnings.unknownValue?.(component, prop, id, known);
      if (status === undefined || statuses.includes(status)) continue;
      warnings.unknownValue?.(component, `${prop}[“${id}”].status`, status, statuses);
    }
  }, [prop, answers, questions]);

  useEffect(() => {
    const known = standards.map(({ id }) => id);
    if (typeof step === 'string' && !known.includes(step)) {
      warnings.unknownValue?.(component, 'step', step, known);
    }
  }, [step, standards]);
}
