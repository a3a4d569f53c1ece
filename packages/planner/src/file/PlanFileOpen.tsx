'use client';

import type { PartProps } from '@engagement-kit/react';
import { useId } from 'react';
import { definePlanFilePart } from './define-plan-file-part.js';
import { Inner } from './Inner.js';

/** Props of `PlanFileOpen`: those of its element. Children stand in for its words, beside the file field. */
export interface PlanFileOpenProps extends PartProps<'label'> {}

/**
 * Opens a plan from a file. It is the label of a file field that covers it, so that the field itself takes the
 * click, the drop and the focus.
 */
export const PlanFileOpen = /* @__PURE__ */ definePlanFilePart<PlanFileOpenProps>(
  'open',
  (props, { file, words }) => {
    const own = useId();
    const id = props.htmlFor ?? own;
    return {
      as: 'label',
      control: 'button',
      content: words.open,
      after: [
        <Inner
          as="input"
          type="file"
          part="file-input"
          key="field"
          id={id}
          accept=".json,application/json"
          onChange={(event) => {
            const field = event.currentTarget as HTMLInputElement;
            const [chosen] = field.files ?? [];
            if (chosen) void file.actions.openFile(chosen, event.nativeEvent);
            // So that choosing the same file again is a change.
            field.value = '';
          }}
        />,
      ],
      ...props,
      htmlFor: id,
    };
  },
);
