import {
  type EngagementType,
  engagementTypeById,
  formatMessage,
  type MessageSet,
  type PracticeAnswers,
  type Recognition,
  type RecognitionReason,
} from '@engagement-kit/model';
import type { SpectrumRecogniserMessages, SpectrumRecogniserTextId } from './messages.js';

/** The result in one sentence or two, for the screen and for the announcement. */
export function resultText(
  { candidates, confidence }: Recognition,
  answers: PracticeAnswers,
  engagementTypes: readonly EngagementType[],
  { messages, locale }: MessageSet<SpectrumRecogniserMessages>,
): string {
  if (candidates.length === 0) {
    return Object.values(answers).some(Boolean) ? messages.none : messages.empty;
  }
  const names = candidates.map((id) => engagementTypeById({ engagementTypes }, id)?.name ?? id);
  const outcome = names.length > 1 ? 'tie' : confidence === 'unclear' ? 'maybe' : confidence;
  return formatMessage(messages[outcome], { type: listOf(names, locale) });
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
    entry.answers.push(
      messages.questions[`${question}.${option}` as SpectrumRecogniserTextId] ?? option,
    );
    found.set(ref, entry);
  }
  return [...found.values()];
}

export const listOf = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(items);
