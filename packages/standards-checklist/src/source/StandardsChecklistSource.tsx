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
    const link = (href: string, text: string) => (
      <a href={href} lang={lang}>
        {text}
      </a>
    );
    const changed = changes.length > 0 && `${say('changes', { changes: changes.join('; ') })} `;
    const own = <span lang={lang}>{disclaimer}</span>;
    return {
      as: 'p',
      content: [
        before,
        link(url, source),
        `${after} `,
        link(licence.url, licence.statement),
        ' ',
        changed,
        own,
      ],
      ...props,
    };
  },
);
