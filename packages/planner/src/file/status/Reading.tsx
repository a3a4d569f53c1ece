'use client';

import { localesFor } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { useFocusRescue } from '../../shared/use-focus-rescue.js';
import { filesPart, node, useFiles } from '../files-context.js';

/** Stops reading a file. Nothing has changed. */
export const ReadingCancel = /* @__PURE__ */ filesPart(
  'reading-cancel',
  (_: PartProps<'button'>, { file, say }) => ({
    as: 'button',
    type: 'button',
    control: 'button',
    content: say('cancel'),
    onClick: file.actions.stopReading,
  }),
);

export namespace ReadingCancel {
  export interface Props extends PartProps<'button'> {}
}

interface ReadingProps {
  /** The name of the file. */
  file: string;
  /** How much has been read, from 0 to 1. */
  done: number;
}

/**
 * The progress of reading a large file, as a bar and in words, with a button that stops it. When it disappears, focus
 * goes back to the file field.
 */
export function Reading({ file, done }: ReadingProps): ReactElement {
  const { locale, say, focusPart } = useFiles('Files.Status');
  const rescue = useFocusRescue(() => focusPart('file-input'));
  const amount = new Intl.NumberFormat([...localesFor(locale)], { style: 'percent' }).format(done);
  return (
    <div {...node('reading')} ref={rescue}>
      <progress
        {...node('reading-bar')}
        aria-label={say('reading', { file })}
        max={1}
        value={done}
      />
      <span {...node('reading-amount')} aria-hidden>
        {amount}
      </span>
      <ReadingCancel />
    </div>
  );
}
