'use client';

import { type CSSProperties, type ReactElement, type ReactNode, useState } from 'react';
import { node, usePlaces } from '../places-context.js';
import { seenBlock } from './seen-block.js';

interface BesideProps {
  /** What follows from the work, where people see it. */
  readonly seen: ReactNode;
  /** The work. */
  readonly children: ReactNode;
}

/**
 * Work, and beside it what people see of it; below it where the page is narrow. What is being written is tinted there,
 * with a word beside it that only eyes need: whoever hears the page knows which field they are in.
 */
export function Beside({ seen, children }: BesideProps): ReactElement {
  const { speaker } = usePlaces('Places.Page');
  const [editing, setEditing] = useState<string>();
  const note = { '--_ek-editing': JSON.stringify(speaker.say('editing')) } as CSSProperties;
  return (
    <div {...node('sheet')}>
      <div {...node('beside')} data-editing={editing} style={note}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only looks where the focus is */}
        <div
          {...node('beside-work')}
          onFocus={({ target }) => setEditing(seenBlock(target))}
          onBlur={() => setEditing(undefined)}
        >
          {children}
        </div>
        <div {...node('beside-seen')}>{seen}</div>
      </div>
    </div>
  );
}
