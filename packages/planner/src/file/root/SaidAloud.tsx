'use client';

import { Announcement, useAnnouncer } from '@engagement-kit/react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useFiles } from '../files-context.js';
import { savedLine } from '../status/status-line.js';

/**
 * Says the first save, each recovery, and what the person should newly know; later saves are silent, and failures speak
 * for themselves.
 */
export function SaidAloud(): ReactElement {
  const tools = useFiles('Files.Root');
  const { announced, save, notices } = tools.file;
  const [said, announce] = useAnnouncer(300);
  const known = notices.map((issue) => tools.inWords(issue).message);
  const line = save.status === 'saved' ? [savedLine(tools), ...known].join(' ') : '';
  const last = useRef(announced);
  useEffect(() => {
    if (announced === last.current) return;
    last.current = announced;
    if (line) announce(line);
  }, [announced, line, announce]);
  // Taken back once it no longer holds: a person may still come upon it.
  const isOver = save.status === 'off' || save.status === 'failed';
  useEffect(() => {
    if (isOver) announce('');
  }, [isOver, announce]);
  return <Announcement scope="plan-file">{said}</Announcement>;
}
