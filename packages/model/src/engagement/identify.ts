import type { EngagementType, EngagementTypeId } from '../guidance/guidance.js';
import { ukhsaEngagementTypes } from '../guidance/ukhsa/engagement-types.js';
import {
  type PracticeAnswers,
  type RecognitionQuestionId,
  recognitionQuestions,
  type Signal,
} from './recognition-questions.js';

/** One published passage that an answer fits, or clashes with. */
export interface RecognitionReason {
  /** The question that was answered. */
  readonly question: RecognitionQuestionId;
  /** The id of the option that was chosen. */
  readonly option: string;
  /** The type that the passage belongs to. */
  readonly engagementType: EngagementTypeId;
  /** The passage's name, see `guidancePassages`. */
  readonly ref: Signal;
  /** The passage itself. */
  readonly quote: string;
  /** The line of the source text that it stands on. */
  readonly sourceLine?: number;
}

/** What a practice looks like, with what speaks for it and against it. */
export interface Recognition {
  /** The type that the answers point to; `null` when they say too little or point to several alike. */
  readonly type: EngagementTypeId | null;
  /** The types in question, in source order: the one found, else those that fit best so far. */
  readonly candidates: readonly EngagementTypeId[];
  /** What speaks for the candidates. */
  readonly reasons: readonly RecognitionReason[];
  /** What speaks against the candidates: where practice and published words part. */
  readonly conflicts: readonly RecognitionReason[];
  /**
   * `clear`: well ahead, no conflict, and what counts most fits. `likely`: ahead. `unclear`: no type.
   * One fact alone is never enough for a type.
   */
  readonly confidence: 'clear' | 'likely' | 'unclear';
  /** How many facts it rests on: answers that speak for the candidates. */
  readonly facts: number;
}

/**
 * Whether the questions can tell these types apart: each has the id of a published one. Of a host's own types the
 * questions know nothing.
 */
export const canRecognise = (engagementTypes: readonly Pick<EngagementType, 'id'>[]): boolean =>
  engagementTypes.length > 0 &&
  engagementTypes.every(({ id }) => ukhsaEngagementTypes.some((type) => type.id === id));

/**
 * Recognises the type of engagement taking place (L31) from answers to `recognitionQuestions`.
 * Each answer fits the words of some types and clashes with others; the type that fits best is named.
 * A tie, or too little to go by, is said, not hidden. Unknown answers count as not given, and no answers at all are
 * none to go by.
 *
 * @param engagementTypes where the quotes come from; types that are not in it are left out.
 */
export function identifyEngagementType(
  practice: PracticeAnswers | null | undefined,
  engagementTypes: readonly EngagementType[] = ukhsaEngagementTypes,
): Recognition {
  const given = recognitionQuestions.flatMap((question) => {
    const option = question.options.find(({ id }) => id === practice?.[question.id]);
    return option ? [{ question, option }] : [];
  });
  const tallies = engagementTypes
    .map((type) => {
      const gather = (side: 'fits' | 'clashes'): readonly RecognitionReason[] =>
        given.flatMap(({ question, option }) =>
          option[side]
            .filter((signal) => signal.startsWith(`${type.id}.`))
            .map((signal) => reason(question.id, option.id, type, signal)),
        );
      const reasons = gather('fits');
      const conflicts = gather('clashes');
      return { id: type.id, reasons, conflicts, balance: weigh(reasons) - weigh(conflicts) };
    })
    .filter(({ reasons }) => reasons.length > 0);

  const [best = 0, next = 0] = tallies.map(({ balance }) => balance).sort((a, b) => b - a);
  const leading = tallies.filter(({ balance }) => balance === best);
  const candidates = leading.map(({ id }) => id);
  const conflicts = leading.flatMap((each) => each.conflicts);
  const reasons = leading.flatMap((each) => each.reasons);
  const facts = new Set(reasons.map(({ question }) => question)).size;
  const isEnough = best >= enough && facts > 1;
  const type = isEnough && candidates.length === 1 ? (candidates[0] ?? null) : null;
  const isClear =
    conflicts.length === 0 &&
    best - next >= enough &&
    given
      .filter(({ question }) => isDecisive(question.id))
      .every(({ question }) => reasons.some((each) => each.question === question.id));
  return {
    type,
    candidates,
    reasons,
    conflicts,
    confidence: type === null ? 'unclear' : isClear ? 'clear' : 'likely',
    facts,
  };
}

const reason = (
  question: RecognitionQuestionId,
  option: string,
  type: EngagementType,
  ref: Signal,
): RecognitionReason => {
  const passage = ref.slice(type.id.length + 1) as 'aim' | 'promise' | 'communication';
  const quote = passage === 'communication' ? type.communication.text : type[passage];
  const sourceLine = type.sourceLines?.[passage];
  return {
    question,
    option,
    engagementType: type.id,
    ref,
    quote,
    ...(sourceLine && { sourceLine }),
  };
};

const weigh = (list: readonly RecognitionReason[]): number =>
  list.reduce((sum, { question }) => sum + (isDecisive(question) ? 2 : 1), 0);

/** One hint is not enough: a type needs two facts in its favour, and a lead of two. */
const enough = 2;

/** What a promise is about counts twice: who decides, and what comes of what people say. */
const isDecisive = (question: RecognitionQuestionId): boolean =>
  question === 'decision' || question === 'effect';
