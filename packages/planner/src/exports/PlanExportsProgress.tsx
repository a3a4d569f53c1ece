'use client';

import { formatMessage } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { partAttributes } from '@engagement-kit/react';
import { CancelButton } from './CancelButton.js';
import { itemPart, usePlanExports } from './exports-context.js';
import { scope } from './scope.js';

/** Props of `PlanExportsProgress`: those of its `<div>`. */
export interface PlanExportsProgressProps extends PartProps<'div'> {}

/**
 * How far the file is, as a bar and in words, with a button that stops it. Renders a `<div>` while work on it takes
 * longer than a moment. When it goes, focus goes back to the button of the export.
 */
export const PlanExportsProgress = /* @__PURE__ */ itemPart(
  'progress',
  (props: PlanExportsProgressProps, { id, item, progress }) => {
    const { messages } = usePlanExports('Progress').words;
    if (progress === undefined) return null;
    const values = { label: item.label, percent: Math.round(progress * 100) };
    return {
      content: (
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
      ),
      ...props,
    };
  },
);
