import {
  type EngagementType,
  type EngagementTypeId,
  engagementTypeById,
  type PracticeAnswers,
  type Recognition,
  type RecognitionReason,
} from '@engagement-kit/model';
import { formatMessage, type MessageSet } from '@engagement-kit/react/server';
import type { SpectrumRecogniserMessages } from './messages.js';

/** The result in one sentence or two, for the screen and for the announcement. */
export function resultText(
  { type, candidates, confidence }: Recognition,
  answers: PracticeAnswers,
  engagementTypes: readonly EngagementType[],
  { messages, locale }: MessageSet<SpectrumRecogniserMessages>,
): string {
  const nameOf = (id: EngagementTypeId) => engagementTypeById({ engagementTypes }, id)?.name ?? id;
  if (type !== null && confidence !== 'unclear') {
    return formatMessage(messages[confidence], { type: nameOf(type) });
  }
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) {
    return formatMessage(messages.maybe, { type: nameOf(only) });
  }
  if (only !== undefined) {
    return formatMessage(messages.tie, { types: listOf(candidates.map(nameOf), locale) });
  }
  return Object.values(answers).some(Boolean) ? messages.none : messages.empty;
}

/** One published passage with all answers that lean on it. */
export interface QuotedReason extends Pick<RecognitionReason, 'ref' | 'engagementType' | 'quote'> {
  readonly answers: readonly string[];
}

/** Reasons by the passage that they lean on, so that no passage is quoted twice. */
export function byPassage(
  reasons: readonly RecognitionReason[],
  { messages }: MessageSet<SpectrumRecogniserMessages>,
): readonly QuotedReason[] {
  const found = new Map<string, QuotedReason & { answers: string[] }>();
  for (const { ref, engagementType, quote, question, option } of reasons) {
    const entry = found.get(ref) ?? { ref, engagementType, quote, answers: [] };
    entry.answers.push(messages.questions[question].options[option] ?? option);
    found.set(ref, entry);
  }
  return [...found.values()];
}

export const listOf = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(items);
