'use client';

import type { PartProps } from '@engagement-kit/react';
import { definePlanFileButton } from './define-plan-file-part.js';

/** Props of `PlanFileSaveInBrowser`: those of its element. */
export interface PlanFileSaveInBrowserProps extends PartProps<'button'> {}

/** Begins to keep the plan where plans are kept, and stops again. Absent where there is no storage. */
export const PlanFileSaveInBrowser =
  /* @__PURE__ */ definePlanFileButton<PlanFileSaveInBrowserProps>(
    'save-in-browser',
    (props, { file, words, here }) => {
      if (!file.place) return null;
      const { startSaving, stopSaving } = file.actions;
      const isOn = file.save.status !== 'off';
      return {
        state: { saving: isOn },
        content: isOn ? words.stopSaving : here(words.startSaving),
        ...props,
        onClick: () => void (isOn ? stopSaving() : startSaving()),
      };
    },
  );
