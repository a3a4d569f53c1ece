'use client';

import type { PartProps } from '../part/Part.js';
import { definePart } from './define-part.js';

/** Props of `PlanFileSaveInBrowser`: those of its element. */
export interface PlanFileSaveInBrowserProps extends PartProps<'button'> {}

/** Begins to keep the plan where plans are kept, and stops again. Absent where there is no storage. */
export const PlanFileSaveInBrowser = /* @__PURE__ */ definePart<
  PlanFileSaveInBrowserProps,
  HTMLButtonElement
>('PlanFileSaveInBrowser', 'save-in-browser', ({ file, words, here }) => {
  if (!file.place) return null;
  const { startSaving, stopSaving } = file.actions;
  const isOn = file.save.status !== 'off';
  return {
    as: 'button',
    type: 'button',
    control: 'button',
    state: { saving: isOn },
    onClick: () => void (isOn ? stopSaving() : startSaving()),
    children: isOn ? words.stopSaving : here(words.startSaving),
  };
});
