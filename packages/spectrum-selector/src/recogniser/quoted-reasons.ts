import { engagementTypeById, formatMessage, type RecognitionReason } from '@engagement-kit/model';
import { Part } from '@engagement-kit/react';
import { createElement, type ReactNode } from 'react';
import type { RecogniserContextValue } from './recogniser-context.js';
import { byPassage, listOf } from './result-text.js';

const scope = 'spectrum-recogniser';

const passageOf = (ref: RecognitionReason['ref']) =>
  ref.slice(ref.lastIndexOf('.') + 1) as 'aim' | 'promise' | 'communication';

/** A title, and published passages, each with the answers that lean on it. Nothing without reasons. */
export function quotedReasons(
  { guidance, language, words, recogniserWords }: RecogniserContextValue,
  title: string,
  reasons: readonly RecognitionReason[],
): ReactNode[] {
  const { messages, locale } = recogniserWords;
  const line = (part: string, text: string) => createElement(Part, { as: 'p', scope, part }, text);
  const items = byPassage(reasons, recogniserWords).map(
    ({ ref, engagementType, quote, answers }) => {
      const quoted = answers.map((answer) => formatMessage(messages.answer, { answer }));
      return createElement(
        Part,
        { as: 'li', scope, part: 'reason', key: ref },
        line(
          'reason-answers',
          formatMessage(messages.answers, { answers: listOf(quoted, locale) }),
        ),
        createElement(
          Part,
          { as: 'blockquote', scope, part: 'quote', cite: guidance.source.url, lang: language },
          formatMessage(messages.quote, { quote }),
        ),
        line(
          'quote-source',
          formatMessage(messages.passage, {
            type: engagementTypeById(guidance, engagementType)?.name ?? engagementType,
            passage: words.messages[passageOf(ref)].toLocaleLowerCase(locale),
          }),
        ),
      );
    },
  );
  return items.length > 0
    ? [
        line('reasons-title', title),
        createElement(Part, { as: 'ul', scope, part: 'reasons', role: 'list' }, items),
      ]
    : [];
}
