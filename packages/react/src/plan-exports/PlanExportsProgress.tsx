'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { formatMessage } from '../messages/format.js';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partAttributes } from '../part/part-attributes.js';
import { partContent } from '../part/part-content.js';
import { CancelButton } from './CancelButton.js';
import { usePlanExports, usePlanExportsItem } from './exports-context.js';
import { scope } from './scope.js';

/** Props of `PlanExportsProgress`: those of its `<div>`. */
export interface PlanExportsProgressProps extends ComponentPropsWithoutRef<'div'>, PartOwnProps {}

/**
 * How far the file is, as a bar and in words, with a button that stops it. Renders a `<div>` while work on it takes
 * longer than a moment. When it goes, focus goes back to the button of the export.
 */
export const PlanExportsProgress = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PlanExportsProgressProps
>(function PlanExportsProgress(props, ref) {
  const { words } = usePlanExports('Progress');
  const { id, item, progress } = usePlanExportsItem('Progress');
  const { messages } = words;
  if (progress === undefined) return null;
  const values = { label: item.label, percent: Math.round(progress * 100) };
  const own = (
    <>
      <span {...partAttributes(scope, 'progress-text')} id={`${id}-progress`}>
        {formatMessage(messages.making, values)}
      </span>
      <progress
        {...partAttributes(scope, 'progress-bar')}
        aria-labelledby={`${id}-progress`}
        max={1}
        value={progress}
      />
      <CancelButton />
    </>
  );
  return (
    <Part scope={scope} part="progress" {...props} ref={ref}>
      {partContent(props, own)}
    </Part>
  );
});
