'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useEnvironment } from '../environment/Environment.js';

/**
 * Something to say politely to people who cannot see the change. Only the last of several quick messages
 * is said, after a pause (milliseconds), so that arrowing through choices does not chatter. The
 * `announcementDelay` of an `Environment` replaces the pause. Put the returned text in an `Announcement`.
 */
export function useAnnouncer(pause = 1000): readonly [string, (text: string) => void] {
  const { announcementDelay: delay = pause } = useEnvironment();
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const announce = useCallback(
    (next: string) => {
      clearTimeout(timer.current);
      // Emptied first: a live region that does not change says nothing, even to the same message again.
      setText('');
      timer.current = setTimeout(() => setText(next), delay);
    },
    [delay],
  );

  useEffect(() => () => clearTimeout(timer.current), []);

  return [text, announce];
}
