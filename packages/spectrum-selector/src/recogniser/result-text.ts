import {
  type EngagementType,
  engagementTypeById,
  type PracticeAnswers,
  type Recognition,
  type RecognitionReason,
  type Speaker,
} from '@engagement-kit/model';
import { answerText, type SpectrumRecogniserMessages } from './messages.js';

/** The result and what it rests on, in a sentence or two, for the screen and for the announcement. */
export function resultText(
  { candidates, confidence, facts }: Recognition,
  answers: PracticeAnswers,
  engagementTypes: readonly EngagementType[],
  { say, count, list }: Speaker<SpectrumRecogniserMessages>,
): string {
  if (candidates.length === 0) {
    return Object.values(answers).some(Boolean) ? say('none') : say('empty');
  }
  const names = candidates.map((id) => engagementTypeById({ engagementTypes }, id)?.name ?? id);
  const outcome = names.length > 1 ? 'tie' : confidence === 'unclear' ? 'maybe' : confidence;
  return `${say(outcome, { type: list(names) })} ${count('facts', facts)}`;
}

/** One published passage with all the answers that rest on it. */
export interface QuotedReason extends Pick<RecognitionReason, 'ref' | 'engagementType' | 'quote'> {
  readonly answers: readonly string[];
}

/** Reasons by the passage that they rest on, so that no passage is quoted twice. */
export function byPassage(
  reasons: readonly RecognitionReason[],
  messages: SpectrumRecogniserMessages,
): readonly QuotedReason[] {
  const found = new Map<string, QuotedReason & { answers: string[] }>();
  for (const { ref, engagementType, quote, question, option } of reasons) {
    const entry = found.get(ref) ?? { ref, engagementType, quote, answers: [] };
    entry.answers.push(answerText(messages, question, option));
    found.set(ref, entry);
  }
  return [...found.values()];
}
