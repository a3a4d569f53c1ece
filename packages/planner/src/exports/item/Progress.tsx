'use client';

import type { PartProps } from '@engagement-kit/react';
import { node } from '../exports-context.js';
import { Cancel } from './Cancel.js';
import { itemPart } from './item-context.js';

/**
 * The progress of a file, as a bar and in words, with a button that stops it. Renders a `<div>` once the work takes
 * longer than a moment. When it disappears, focus goes back to the button of the export.
 */
export const Progress = /* @__PURE__ */ itemPart(
  'progress',
  (_: PartProps<'div'>, { id, item, progress, speaker }) => {
    if (progress === undefined) return null;
    const percent = Math.round(progress * 100);
    return {
      content: (
        <>
          <span {...node('progress-text')} id={`${id}-progress`}>
            {speaker.say('making', { label: item.label, percent })}
          </span>
          <progress
            {...node('progress-bar')}
            aria-labelledby={`${id}-progress`}
            max={1}
            value={progress}
          />
          <Cancel />
        </>
      ),
    };
  },
);

export namespace Progress {
  export interface Props extends PartProps<'div'> {}
}
