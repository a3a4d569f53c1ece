import { engagementTypeById, type RecognitionReason, safeAddress } from '@engagement-kit/model';
import type { ReactNode } from 'react';
import { node, type RecogniserContextValue } from './recogniser-context.js';
import { byPassage } from './result-text.js';

const passageOf = (ref: RecognitionReason['ref']) =>
  ref.slice(ref.lastIndexOf('.') + 1) as 'aim' | 'promise' | 'communication';

/** A title, and published passages, each with the answers that rest on it. Nothing without reasons. */
export function quotedReasons(
  { guidance, language, words }: RecogniserContextValue,
  title: string,
  reasons: readonly RecognitionReason[],
): ReactNode {
  const { say, list, messages } = words;
  if (reasons.length === 0) return null;
  return (
    <>
      <p {...node('reasons-title')}>{title}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: to VoiceOver, a list without markers is a list only if it says so */}
      <ul {...node('reasons')} role="list">
        {byPassage(reasons, messages).map(({ ref, engagementType, quote, answers }) => (
          <li key={ref} {...node('reason')}>
            <p {...node('reason-answers')}>
              {say('answers', {
                answers: list(answers.map((answer) => say('answer', { answer }))),
              })}
            </p>
            <blockquote {...node('quote')} cite={safeAddress(guidance.source.url)} lang={language}>
              {say('quote', { quote })}
            </blockquote>
            <p {...node('quote-source')}>
              {say('passage', {
                type: engagementTypeById(guidance, engagementType)?.name ?? engagementType,
                passage: say(`passages.${passageOf(ref)}`),
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
