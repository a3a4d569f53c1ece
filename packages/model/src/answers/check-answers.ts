import type { Question } from '../guidance/guidance.js';
import { hasWords } from '../has-words.js';
import { type Answers, answerTo } from '../plan/answers.js';

/** What the kit's own rules find: no answer, `Does not apply` without a reason, an answer without a word. */
export type AnswerFindingCode = 'unanswered' | 'no-reason' | 'nothing-noted';

/** What one of the kit's own rules found. */
export interface AnswerFinding {
  /** The question that it is about. */
  readonly questionId: string;
  /** Which rule found it. */
  readonly code: AnswerFindingCode;
  /** A `gap` is still to be done; a `note` is worth a look. */
  readonly level: 'gap' | 'note';
}

/**
 * Looks for what a plan may still lack: at most one finding for each question, in their order. These are the kit's own
 * rules, not the guidance's. Answers to other questions are ignored.
 */
export function checkAnswers(
  questions: readonly Question[],
  answers: Answers,
): readonly AnswerFinding[] {
  return questions.flatMap(({ id: questionId }): readonly AnswerFinding[] => {
    const { status, reason, notes, evidence } = answerTo(answers, questionId);
    if (status === 'not-applicable') {
      return hasWords(reason) ? [] : [{ questionId, code: 'no-reason', level: 'gap' }];
    }
    if (status !== 'answered') return [{ questionId, code: 'unanswered', level: 'gap' }];
    return hasWords(notes) || evidence?.some(({ label, url }) => hasWords(label) || hasWords(url))
      ? []
      : [{ questionId, code: 'nothing-noted', level: 'note' }];
  });
}
