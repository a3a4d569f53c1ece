'use client';

import { findById, partAttributes, useFocusRescue } from '@engagement-kit/react';
import { type ReactNode, useRef } from 'react';
import { usePlanExports, usePlanExportsItem } from './exports-context.js';
import { scope } from './scope.js';

/** Stops the work. Where it goes while it has focus, because of a press or of the end, focus moves to the export. */
export function CancelButton(): ReactNode {
  const { words, cancel } = usePlanExports('Progress');
  const { id } = usePlanExportsItem('Progress');
  const node = useRef<HTMLButtonElement>(null);
  useFocusRescue(node, (root) => findById(root, `${id}-button`)?.focus());
  return (
    <button
      {...partAttributes(scope, 'cancel')}
      data-control="button"
      type="button"
      aria-describedby={`${id}-progress`}
      onClick={cancel}
      ref={node}
    >
      {words.messages.cancel}
    </button>
  );
}
