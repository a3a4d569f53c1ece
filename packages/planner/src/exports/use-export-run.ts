'use client';

import { formatMessage, type PlanStore } from '@engagement-kit/model';
import { downloadFile } from '@engagement-kit/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PlanExportsMessages } from './messages.js';
import { ExportFailure, type PlanExport } from './plan-export.js';

/** The work that is going on, and what came of the last. */
export interface ExportRun {
  /** Id of the export that is being made, and how much of it is, from 0 to 1. */
  readonly running: { readonly id: string; readonly done: number; readonly isLong: boolean } | null;
  /** What came of the last one. */
  readonly outcome: {
    readonly id: string;
    readonly text: string;
    readonly isError: boolean;
  } | null;
  /** Makes a file and hands it out through the window of the button. */
  readonly start: (item: PlanExport, button: HTMLElement, choice?: string) => void;
  /** Stops it. Nothing is handed out. */
  readonly cancel: () => void;
}

/** After so many milliseconds, work shows its progress and can be stopped. */
const moment = 400;

/** Makes one file at a time. What is not made whole is not handed out. */
export function useExportRun(
  store: PlanStore,
  messages: PlanExportsMessages,
  announce: (text: string) => void,
): ExportRun {
  const [running, setRunning] = useState<ExportRun['running']>(null);
  const [outcome, setOutcome] = useState<ExportRun['outcome']>(null);
  const work = useRef<{ controller: AbortController; end: (text?: string) => void } | null>(null);
  useEffect(() => () => work.current?.end(), []);

  const start = useCallback(
    (item: PlanExport, button: HTMLElement, choice?: string) => {
      if (work.current) return;
      const { id, label, mediaType } = item;
      const controller = new AbortController();
      const { signal } = controller;
      const timer = setTimeout(() => {
        setRunning((now) => now && { ...now, isLong: true });
        announce(formatMessage(messages.making, { label, percent: 0 }));
      }, moment);
      const end = (text?: string, isError = false) => {
        clearTimeout(timer);
        work.current = null;
        controller.abort();
        if (text === undefined) return;
        setRunning(null);
        setOutcome({ id, text, isError });
        announce(text);
      };
      const make = async () => {
        const state = store.getState();
        const onProgress = (done: number, total: number) => {
          const part = Math.floor((100 * done) / (total || 1)) / 100;
          if (signal.aborted) return;
          setRunning((now) => (now && now.done !== part ? { ...now, done: part } : now));
        };
        const content = await item.make(state, { signal, onProgress, choice });
        if (signal.aborted) return;
        const name = item.fileName(state.plan, choice);
        const isOut = downloadFile(button, { name, mediaType, content });
        end(formatMessage(isOut ? messages.done : messages.blocked, { file: name }), !isOut);
      };
      work.current = { controller, end };
      setOutcome(null);
      setRunning({ id, done: 0, isLong: false });
      make().catch((error) => {
        if (signal.aborted) return;
        const isKnown = error instanceof ExportFailure;
        end(isKnown ? error.message : formatMessage(messages.failed, { label }), true);
      });
    },
    [store, messages, announce],
  );
  const cancel = useCallback(() => work.current?.end(messages.cancelled), [messages]);

  return useMemo(() => ({ running, outcome, start, cancel }), [running, outcome, start, cancel]);
}
