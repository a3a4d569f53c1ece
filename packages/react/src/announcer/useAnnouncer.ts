'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useEnvironment } from '../environment/Environment.js';

/**
 * Something to say politely to people who cannot see the change. Of several quick messages only the last is said, after
 * a pause in milliseconds, so that arrowing through choices does not chatter. An `Environment` can set another pause
 * with `announcementDelay`. Put the returned text in an `Announcement`.
 */
export function useAnnouncer(pause = 1000): readonly [string, (text: string) => void] {
  const { announcementDelay: delay = pause } = useEnvironment();
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const announce = useCallback(
    (next: string) => {
      clearTimeout(timer.current);
      // Emptied first, because a live region that does not change says nothing, even for the same message again.
      setText('');
      timer.current = setTimeout(() => setText(next), delay);
    },
    [delay],
  );

  useEffect(() => () => clearTimeout(timer.current), []);

  return [text, announce];
}
