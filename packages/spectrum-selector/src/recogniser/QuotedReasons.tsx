import { engagementTypeById, type RecognitionReason } from '@engagement-kit/model';
import { formatMessage, Part } from '@engagement-kit/react/server';
import type { ReactNode } from 'react';
import type { RecogniserContextValue } from './recogniser-context.js';
import { byPassage, listOf } from './result-text.js';

interface QuotedReasonsProps {
  context: RecogniserContextValue;
  title: string;
  reasons: readonly RecognitionReason[];
}

const scope = 'spectrum-recogniser';

const passageOf = (ref: RecognitionReason['ref']) =>
  ref.slice(ref.lastIndexOf('.') + 1) as 'aim' | 'promise' | 'communication';

/** Published passages, each with the answers that lean on it. */
export function QuotedReasons({ context, title, reasons }: QuotedReasonsProps): ReactNode {
  const { guidance, language, words, recogniserWords } = context;
  const { messages, locale } = recogniserWords;
  if (reasons.length === 0) return null;
  return (
    <>
      <Part as="p" scope={scope} part="reasons-title">
        {title}
      </Part>
      <Part as="ul" scope={scope} part="reasons" role="list">
        {byPassage(reasons, recogniserWords).map(({ ref, engagementType, quote, answers }) => (
          <Part key={ref} as="li" scope={scope} part="reason">
            <p data-scope={scope} data-part="reason-answers">
              {formatMessage(messages.answers, {
                answers: listOf(
                  answers.map((answer) => formatMessage(messages.answer, { answer })),
                  locale,
                ),
              })}
            </p>
            <blockquote
              data-scope={scope}
              data-part="quote"
              cite={guidance.source.url}
              lang={language}
            >
              {formatMessage(messages.quote, { quote })}
            </blockquote>
            <p data-scope={scope} data-part="quote-source">
              {formatMessage(messages.passage, {
                type: engagementTypeById(guidance, engagementType)?.name ?? engagementType,
                passage: words.messages[passageOf(ref)].toLocaleLowerCase(locale),
              })}
            </p>
          </Part>
        ))}
      </Part>
    </>
  );
}
