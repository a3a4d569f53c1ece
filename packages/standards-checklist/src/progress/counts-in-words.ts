import { type Answers, countQuestions, type Question } from '@engagement-kit/model';
import type { StandardsChecklistSpeaker } from '../messages.js';

type Questions = readonly Question[];

/** `7 of 19 questions answered, 2 do not apply`. */
export function countsInWords(
  speaker: StandardsChecklistSpeaker,
  questions: Questions,
  answers: Answers,
): string {
  const { total, answered, notApplicable } = countQuestions(questions, answers);
  return withDoNotApply(speaker, speaker.count('progress', total, { answered }), notApplicable);
}

/** Has each of them an answer, or does it not apply? */
export function isFinished(questions: Questions, answers: Answers): boolean {
  const { total, answered, notApplicable } = countQuestions(questions, answers);
  return answered + notApplicable === total;
}

/** How far a standard is: `Not yet started`, `1 of 2 answered`, `All answered`. */
export function standardInWords(
  speaker: StandardsChecklistSpeaker,
  questions: Questions,
  answers: Answers,
): string {
  const { total, answered, inProgress, notApplicable } = countQuestions(questions, answers);
  const { statuses } = speaker.messages;
  if (notApplicable === total) return statuses['not-applicable'];
  if (answered + notApplicable === 0) return statuses[inProgress ? 'in-progress' : 'not-started'];
  const first =
    answered === total
      ? speaker.say('standardAnswered')
      : speaker.say('standardInProgress', { answered, total });
  return withDoNotApply(speaker, first, notApplicable);
}

const withDoNotApply = (
  { say, count }: StandardsChecklistSpeaker,
  first: string,
  notApplicable: number,
): string =>
  notApplicable ? say('and', { first, second: count('doNotApply', notApplicable) }) : first;
