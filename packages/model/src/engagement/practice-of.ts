import { hasWords } from '../has-words.js';
import type { Activity, Decision } from '../plan/plan.js';
import type { PracticeAnswers } from './recognition-questions.js';

/** What an activity and its decision say of what is really done, as answers to `recognitionQuestions`. */
export function practiceOf(
  { practice = {} }: Pick<Activity, 'practice'>,
  decision: Pick<Decision, 'madeBy'> | undefined,
): PracticeAnswers {
  const { flow, stage, effect, route, inputRoute } = practice;
  return {
    decision: decision?.madeBy,
    flow,
    stage,
    effect,
    route: route ?? (hasWords(inputRoute) ? 'clear' : undefined),
  };
}
