'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { findById, rootNodeOf } from '../environment/root-node.js';
import { partAttributes } from '../part/part-attributes.js';
import { usePlanExports, usePlanExportsItem } from './exports-context.js';
import { scope } from './scope.js';

/** Stops the work. Where it goes while it has focus, because of a press or of the end, focus moves to the export. */
export function CancelButton(): ReactNode {
  const { words, cancel } = usePlanExports('Progress');
  const { id } = usePlanExportsItem('Progress');
  const node = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = node.current;
    return () => {
      if (button && rootNodeOf(button).activeElement === button) {
        findById(button, `${id}-button`)?.focus();
      }
    };
  }, [id]);
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
