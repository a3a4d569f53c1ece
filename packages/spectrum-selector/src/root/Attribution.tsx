'use client';

import { type PartProps, SourceText, useEnvironment } from '@engagement-kit/react';
import { spectrumPart } from './root-context.js';

/**
 * Source, licence, changes and disclaimer of the text. Keep it wherever the text is shown. Not rendered where the page
 * around shows them once: `<Environment showsSource>`.
 */
export const Attribution = /* @__PURE__ */ spectrumPart(
  'attribution',
  function useAttribution(_: Attribution.Props, { guidance, words }) {
    if (useEnvironment().showsSource) return null;
    return {
      as: 'p',
      control: 'prose',
      content: (
        <SourceText source={guidance.source} locale={words.locale}>
          {(source) => (
            <>
              {words.say('source')} {source}.
            </>
          )}
        </SourceText>
      ),
    };
  },
);

export namespace Attribution {
  export interface Props extends PartProps<'p'> {}
}
