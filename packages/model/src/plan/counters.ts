import type { Guidance, Question } from '../guidance/guidance.js';
import type { Answer, AnswerStatus, Plan } from './plan.js';

/** How many questions stand where. The four statuses add up to `total`. */
export interface Counters {
  /** All questions that were counted over, answered or not. */
  readonly total: number;
  /** Questions that somebody has called answered. */
  readonly answered: number;
  /** Questions that somebody is working on. */
  readonly inProgress: number;
  /** Includes questions without an answer. */
  readonly notStarted: number;
  /** With or without a reason. */
  readonly notApplicable: number;
}

/** The status of an answer; a question without one is not started. */
export const answerStatus = (answer: Answer | undefined): AnswerStatus =>
  answer?.status ?? 'not-started';

/** Counts over these questions alone: answers to other questions are not counted. */
export function countQuestions(questions: readonly Question[], answers: Plan['answers']): Counters {
  const of = (wanted: AnswerStatus): number =>
    questions.filter(
      ({ id }) => answerStatus(Object.hasOwn(answers, id) ? answers[id] : undefined) === wanted,
    ).length;
  const answered = of('answered');
  const inProgress = of('in-progress');
  const notApplicable = of('not-applicable');
  const total = questions.length;
  const notStarted = total - answered - inProgress - notApplicable;
  return { total, answered, inProgress, notStarted, notApplicable };
}

/** Counts over all questions of the guidance that the plan pins. */
export const countAnswers = (
  plan: Pick<Plan, 'answers'>,
  guidance: Pick<Guidance, 'standards'>,
): Counters =>
  countQuestions(
    guidance.standards.flatMap((standard) => standard.questions),
    plan.answers,
  );
