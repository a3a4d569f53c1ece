import type { EngagementType, EngagementTypeId } from '../guidance/guidance.js';
import { ukhsaEngagementTypes } from '../guidance/ukhsa/engagement-types.js';
import {
  type PracticeAnswers,
  type RecognitionQuestionId,
  recognitionQuestions,
  type Signal,
} from './recognition-questions.js';

/** One published passage that an answer fits, or clashes with. */
export interface RecognitionReason extends Signal {
  readonly question: RecognitionQuestionId;
  /** The id of the option that was chosen. */
  readonly option: string;
  /** The passage's name, see `guidancePassages`. */
  readonly ref: string;
  /** The passage itself. */
  readonly quote: string;
}

export interface Recognition {
  /** The type that the answers point to, or `null` when they point to none or to several alike. */
  readonly type: EngagementTypeId | null;
  /** The types in question, in source order: the one found, those that tie, or none. */
  readonly candidates: readonly EngagementTypeId[];
  /** What speaks for the candidates. */
  readonly reasons: readonly RecognitionReason[];
  /** What speaks against the candidates: where practice and published words part. */
  readonly conflicts: readonly RecognitionReason[];
  /** `clear`: no conflict and well ahead of the rest. `likely`: ahead. `unclear`: no type. */
  readonly confidence: 'clear' | 'likely' | 'unclear';
}

/**
 * Recognises the type of engagement taking place (L31) from answers to `recognitionQuestions`.
 * Each answer fits the words of some types and clashes with others; the type that fits best is named.
 * A tie is said, not hidden. Unknown answers count as not given; this never throws.
 *
 * @param engagementTypes where the quotes come from; types that are not in it are left out.
 */
export function identifyEngagementType(
  practice: PracticeAnswers,
  engagementTypes: readonly EngagementType[] = ukhsaEngagementTypes,
): Recognition {
  const reasons: RecognitionReason[] = [];
  const conflicts: RecognitionReason[] = [];
  const tally = new Map(engagementTypes.map((type) => [type.id, { fit: 0, balance: 0 }]));

  for (const question of recognitionQuestions) {
    const option = question.options.find((each) => each.id === practice[question.id]);
    const note = (signal: Signal, list: RecognitionReason[], weight: number): void => {
      const type = engagementTypes.find((each) => each.id === signal.engagementType);
      const count = type && tally.get(type.id);
      if (!type || !count || !option) return;
      count.balance += weight;
      count.fit += Math.max(weight, 0);
      list.push({
        ...signal,
        question: question.id,
        option: option.id,
        ref: `${type.id}.${signal.passage}`,
        quote: signal.passage === 'communication' ? type.communication.text : type[signal.passage],
      });
    };
    for (const signal of option?.fits ?? []) note(signal, reasons, question.weight);
    for (const signal of option?.clashes ?? []) note(signal, conflicts, -question.weight);
  }

  const fitting = [...tally].filter(([, { fit }]) => fit > 0);
  const balances = fitting.map(([, { balance }]) => balance).sort((a, b) => b - a);
  const [best = 0, next = 0] = balances;
  const candidates = fitting.filter(([, { balance }]) => balance === best).map(([id]) => id);
  const type = candidates.length === 1 ? (candidates[0] ?? null) : null;
  const aboutCandidates = ({ engagementType }: Signal): boolean =>
    candidates.includes(engagementType);
  const against = conflicts.filter(aboutCandidates);
  return {
    type,
    candidates,
    reasons: reasons.filter(aboutCandidates),
    conflicts: against,
    confidence:
      type === null ? 'unclear' : against.length === 0 && best - next >= 2 ? 'clear' : 'likely',
  };
}
