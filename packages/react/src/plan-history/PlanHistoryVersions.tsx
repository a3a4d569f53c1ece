'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partContent } from '../part/part-content.js';
import { usePlanHistory } from './history-context.js';
import { scope } from './scope.js';
import { VersionItem } from './VersionItem.js';

/** Props of `PlanHistoryVersions`: those of its `<ul>`. */
export interface PlanHistoryVersionsProps extends ComponentPropsWithoutRef<'ul'>, PartOwnProps {}

/**
 * The named versions, newest first: when each was named, what has changed since, and buttons to restore or remove
 * it. Renders a `<ul>`, and nothing as long as there is no version.
 */
export const PlanHistoryVersions = /* @__PURE__ */ forwardRef<
  HTMLUListElement,
  PlanHistoryVersionsProps
>(function PlanHistoryVersions(props, ref) {
  const { plan } = usePlanHistory('Versions');
  if (plan.versions.length === 0) return null;
  return (
    <Part as="ul" role="list" scope={scope} part="versions" {...props} ref={ref}>
      {partContent(
        props,
        [...plan.versions]
          .reverse()
          .map((version) => <VersionItem key={version.id} version={version} />),
      )}
    </Part>
  );
});
