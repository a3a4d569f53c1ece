'use client';

import { attribution } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { checklistPart } from '../contexts.js';

/** Props of `StandardsChecklistSource`. */
export interface StandardsChecklistSourceProps extends PartProps<'p'> {}

/** Where the standards come from and on which terms, for screen and print. */
export const StandardsChecklistSource = /* @__PURE__ */ checklistPart(
  'source',
  (props: StandardsChecklistSourceProps, { lang, say, guidance }) => {
    const { source, url, licence, changes, disclaimer } = attribution(guidance.source);
    const [before, after] = say('source').split('{source}');
    return {
      as: 'p',
      content: (
        <>
          {before}
          <a href={url} lang={lang}>
            {source}
          </a>
          {after}{' '}
          <a href={licence.url} lang={lang}>
            {licence.statement}
          </a>{' '}
          {changes.length > 0 && `${say('changes', { changes: changes.join('; ') })} `}
          <span lang={lang}>{disclaimer}</span>
        </>
      ),
      ...props,
    };
  },
);
