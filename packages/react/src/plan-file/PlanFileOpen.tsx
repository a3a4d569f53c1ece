'use client';

import { useId } from 'react';
import type { PartProps } from '../part/Part.js';
import { definePart, Inner } from './define-part.js';

/** Props of `PlanFileOpen`: those of its element. */
export interface PlanFileOpenProps extends PartProps<'label'> {}

/**
 * Opens a plan from a file. It is the label of a file field that covers it, so that the field itself takes the
 * click, the drop and the focus.
 */
export const PlanFileOpen = /* @__PURE__ */ definePart<PlanFileOpenProps, HTMLLabelElement>(
  'PlanFileOpen',
  'open',
  ({ file, words }, { htmlFor }) => {
    const own = useId();
    const id = htmlFor ?? own;
    return {
      as: 'label',
      control: 'button',
      htmlFor: id,
      children: (
        <>
          {words.open}
          <Inner
            as="input"
            type="file"
            part="file-input"
            id={id}
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget as HTMLInputElement;
              const [chosen] = field.files ?? [];
              if (chosen) void file.actions.openFile(chosen, event.nativeEvent);
              // So that choosing the same file again is a change.
              field.value = '';
            }}
          />
        </>
      ),
    };
  },
);
