import { questionById } from '../../guidance/look-up.js';
import { answerTo } from '../../plan/answers.js';
import type { Path } from '../../result.js';
import type { Gap } from '../gate.js';
import { isSettled, type Look } from '../look.js';

/** A gap when something is not there, or is a blank text: what is missing, what to do, and where. */
export const gapUnless = (
  isThere: unknown,
  id: string,
  message: string,
  choice: string,
  ...paths: readonly Path[]
): readonly Gap[] =>
  (typeof isThere === 'string' ? isThere.trim() : isThere)
    ? []
    : [{ id, message, choices: [{ text: choice }], paths }];

/** A gap when nobody has answered a question that the guidance asks. */
export const gapUnlessAnswered = (
  look: Look,
  questionId: string,
  message: string,
  choice: string,
): readonly Gap[] =>
  gapUnless(
    !questionById(look.guidance, questionId) || isSettled(answerTo(look.plan.answers, questionId)),
    `answers/${questionId}`,
    message,
    choice,
    ['answers', questionId],
  );
