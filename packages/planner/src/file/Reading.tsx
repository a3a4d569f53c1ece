'use client';

import { formatMessage } from '@engagement-kit/model';
import { useFocusRescue } from '@engagement-kit/react';
import { useRef } from 'react';
import { usePlanFilePart } from './context.js';
import { Inner } from './Inner.js';

/** Props of `Reading`. */
export interface ReadingProps {
  /** The name of the file. */
  file: string;
  /** How much has been read, from 0 to 1. */
  done: number;
}

/**
 * How far a file is that takes longer, as a bar and in words, with a button that stops it. When it goes, the focus
 * goes back to the file field.
 */
export function Reading({ file: name, done }: ReadingProps) {
  const { file, set, words, focusPart } = usePlanFilePart('PlanFileStatus');
  const node = useRef<HTMLElement>(null);
  useFocusRescue(node, () => focusPart('file-input'));
  const amount = new Intl.NumberFormat(set.locale, { style: 'percent' }).format(done);
  return (
    <Inner part="reading" ref={node}>
      <Inner
        as="progress"
        part="reading-bar"
        aria-label={formatMessage(words.reading, { file: name })}
        {...{ max: 1, value: done }}
      />
      <Inner as="span" part="reading-amount" aria-hidden>
        {amount}
      </Inner>
      <Inner
        as="button"
        type="button"
        part="reading-cancel"
        control="button"
        onClick={file.actions.stopReading}
      >
        {words.cancel}
      </Inner>
    </Inner>
  );
}
