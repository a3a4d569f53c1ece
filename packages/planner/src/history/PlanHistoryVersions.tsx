'use client';

import type { PartProps } from '@engagement-kit/react';
import { HistoryWordsContext, historyPart } from './history-context.js';
import { VersionItem } from './VersionItem.js';

/** Props of `PlanHistoryVersions`: those of its `<ul>`. */
export interface PlanHistoryVersionsProps extends PartProps<'ul'> {}

/**
 * The named versions, newest first: when each was named, what has changed since, and buttons to restore or remove
 * it. Renders a `<ul>`, and nothing as long as there is no version.
 */
export const PlanHistoryVersions = /* @__PURE__ */ historyPart(
  'versions',
  (props: PlanHistoryVersionsProps, { plan: { versions }, inWords }) =>
    versions.length === 0
      ? null
      : {
          as: 'ul',
          role: 'list',
          provide: [HistoryWordsContext, inWords],
          content: [...versions]
            .reverse()
            .map((version) => <VersionItem key={version.id} version={version} />),
          ...props,
        },
);
