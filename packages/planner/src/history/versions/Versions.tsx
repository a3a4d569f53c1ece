'use client';

import type { PartProps } from '@engagement-kit/react';
import { historyPart } from '../history-context.js';
import { Version } from './Version.js';

/**
 * The named versions, newest first: when each was named, what has changed since, and buttons to restore or remove
 * it. Renders a `<ul>`, and nothing as long as there is no version.
 */
export const Versions = /* @__PURE__ */ historyPart(
  'versions',
  (_: PartProps<'ul'>, { plan: { versions } }) =>
    versions.length === 0
      ? null
      : {
          as: 'ul',
          role: 'list',
          content: [...versions]
            .reverse()
            .map((version) => <Version key={version.id} version={version} />),
        },
);

export namespace Versions {
  export interface Props extends PartProps<'ul'> {}
}
