import { countQuestions, type Question } from '@engagement-kit/model';
import type { ChecklistAnswers } from '../root/answers.js';
import type { Talk } from '../talk.js';

type Questions = readonly Question[];

/** `7 of 19 questions answered, 2 do not apply`. */
export function countsInWords(talk: Talk, questions: Questions, answers: ChecklistAnswers): string {
  const { total, answered, notApplicable } = countQuestions(questions, answers);
  return withDoNotApply(talk, talk.count('progress', total, { answered }), notApplicable);
}

/** Has each of them an answer, or does it not apply? */
export function isFinished(questions: Questions, answers: ChecklistAnswers): boolean {
  const { total, answered, notApplicable } = countQuestions(questions, answers);
  return answered + notApplicable === total;
}

/** How far a standard is: `Not yet started`, `1 of 2 answered`, `All answered`. */
export function standardInWords(
  talk: Talk,
  questions: Questions,
  answers: ChecklistAnswers,
): string {
  const { total, answered, inProgress, notApplicable } = countQuestions(questions, answers);
  const { statuses } = talk.messages;
  if (notApplicable === total) return statuses['not-applicable'];
  if (answered + notApplicable === 0) return statuses[inProgress ? 'in-progress' : 'not-started'];
  const first =
    answered === total
      ? talk.say('standardAnswered')
      : talk.say('standardInProgress', { answered, total });
  return withDoNotApply(talk, first, notApplicable);
}

const withDoNotApply = ({ say, count }: Talk, first: string, notApplicable: number): string =>
  notApplicable ? say('and', { first, second: count('doNotApply', notApplicable) }) : first;
