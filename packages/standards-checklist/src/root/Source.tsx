'use client';

import { fillNodes, type PartProps, SourceText, useEnvironment } from '@engagement-kit/react';
import { checklistPart } from '../contexts.js';

/**
 * The source of the standards and its licence, for screen and print. Not rendered where the page around shows them once:
 * `<Environment showsSource>`.
 */
export const Source = /* @__PURE__ */ checklistPart(
  'source',
  function useSource(_: Source.Props, { locale, say, guidance }) {
    if (useEnvironment().showsSource) return null;
    return {
      as: 'p',
      content: (
        <SourceText source={guidance.source} locale={locale}>
          {(source) => fillNodes(say('source'), { source })}
        </SourceText>
      ),
    };
  },
);

export namespace Source {
  export interface Props extends PartProps<'p'> {}
}
