'use client';

import type { PartProps } from '@engagement-kit/react';
import { filesPart } from '../files-context.js';

/** Starts saving the plan in the storage, and stops again. Not rendered without a storage. */
export const SaveInBrowser = /* @__PURE__ */ filesPart(
  'save-in-browser',
  (_: PartProps<'button'>, { file, say, sayHere }) => {
    if (!file.place) return null;
    const { startSaving, stopSaving } = file.actions;
    const isOn = file.save.status !== 'off';
    return {
      as: 'button',
      type: 'button',
      control: 'button',
      state: { saving: isOn },
      content: isOn ? say('stopSaving') : sayHere('startSaving'),
      onClick: () => void (isOn ? stopSaving() : startSaving()),
    };
  },
);

export namespace SaveInBrowser {
  export interface Props extends PartProps<'button'> {}
}
