'use client';

import { attribution } from '@engagement-kit/model';
import { formatMessage, Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { content } from '../content.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';

export interface StandardsChecklistSourceProps extends PartProps<'p'> {}

/** Where the standards come from and on which terms, for screen and print. */
export const StandardsChecklistSource = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  StandardsChecklistSourceProps
>(function StandardsChecklistSource(props, ref) {
  const { lang, messages, guidance } = useChecklist('Source');
  const { source, url, licence, changes, disclaimer } = attribution(guidance.source);
  const [before, after] = messages.source.split('{source}');
  return (
    <Part as="p" scope={scope} part="source" {...props} ref={ref}>
      {content(
        props,
        <>
          {before}
          <a href={url} lang={lang}>
            {source}
          </a>
          {after}{' '}
          <a href={licence.url} lang={lang}>
            {licence.statement}
          </a>{' '}
          {changes.length > 0 && (
            <>{formatMessage(messages.changes, { changes: changes.join('; ') })} </>
          )}
          <span lang={lang}>{disclaimer}</span>
        </>,
      )}
    </Part>
  );
});
