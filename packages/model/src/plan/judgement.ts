import type { Standard } from '../guidance/guidance.js';
import type { Judgement, Plan } from './plan.js';

/** How a standard was judged, and whether anything shows it to be so. */
export interface StandardJudgement {
  /** The judgement; absent while nobody has made one. */
  readonly judgement?: Judgement;
  /** Does any answer of the standard name evidence? “In place” without it is “in place, no evidence yet”. */
  readonly hasEvidence: boolean;
}

/** The judgement of a standard together with its evidence. Work done on its questions plays no part in it. */
export function judgementOf(
  { answers, judgements }: Pick<Plan, 'answers' | 'judgements'>,
  { id, questions }: Pick<Standard, 'id' | 'questions'>,
): StandardJudgement {
  const judgement = Object.hasOwn(judgements, id) ? judgements[id] : undefined;
  const hasEvidence = questions.some(
    (question) => Object.hasOwn(answers, question.id) && !!answers[question.id]?.evidence?.length,
  );
  return { hasEvidence, ...(judgement && { judgement }) };
}
