'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Something to say politely to people who cannot see the change. Only the last of several quick messages
 * is said, after a pause (milliseconds), so that arrowing through choices does not chatter.
 * Put the returned text in an `Announcement`.
 */
export function useAnnouncer(pause = 1000): readonly [string, (text: string) => void] {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const announce = useCallback(
    (next: string) => {
      clearTimeout(timer.current);
      // Emptied first: a live region that does not change says nothing, even to the same message again.
      setText('');
      timer.current = setTimeout(() => setText(next), pause);
    },
    [pause],
  );

  useEffect(() => () => clearTimeout(timer.current), []);

  return [text, announce];
}
