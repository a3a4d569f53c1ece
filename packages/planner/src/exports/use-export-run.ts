'use client';

import type { PlanStore, Speaker } from '@engagement-kit/model';
import { downloadFile } from '@engagement-kit/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createLongWork, type LongWork } from '../shared/long-work.js';
import type { PlanExportsMessages } from './messages.js';
import { ExportFailure, type PlanExport } from './plan-export.js';

/** What came of the export with this id. */
export interface ExportOutcome {
  readonly id: string;
  readonly text: string;
  readonly isError: boolean;
}

/** The work that is going on, and what came of the last. */
export interface ExportRun {
  /** The export that is being made, and how much of it is. */
  readonly running: LongWork<PlanExport> | null;
  /** What came of the last one. */
  readonly outcome: ExportOutcome | null;
  /** Makes a file and hands it out through the window of the button. */
  readonly start: (item: PlanExport, button: HTMLElement, choice?: string) => void;
  /** Stops it. Nothing is downloaded. */
  readonly cancel: () => void;
}

/** Makes one file at a time. An unfinished file is never downloaded. */
export function useExportRun(
  store: PlanStore,
  { say }: Speaker<PlanExportsMessages>,
  announce: (text: string) => void,
): ExportRun {
  const [running, setRunning] = useState<LongWork<PlanExport> | null>(null);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const [work] = useState(() => createLongWork<PlanExport>(setRunning));
  useEffect(() => work.stop, [work]);

  const tell = useCallback(
    ({ id }: PlanExport, text: string, isError = false) => {
      setOutcome({ id, text, isError });
      announce(text);
    },
    [announce],
  );

  const start = useCallback(
    (item: PlanExport, button: HTMLElement, choice?: string) => {
      if (work.get()) return;
      const { label, mediaType } = item;
      const { signal, onProgress, end } = work.begin(item, () =>
        announce(say('making', { label, percent: 0 })),
      );
      setOutcome(null);
      const make = async () => {
        const state = store.getState();
        const content = await item.make(state, {
          signal,
          onProgress: (done, total) => onProgress(done / (total || 1)),
          choice,
        });
        if (signal.aborted) return;
        const name = item.fileName(state.plan, choice);
        const isOut = downloadFile(button, { name, mediaType, content });
        end();
        tell(item, say(isOut ? 'done' : 'blocked', { file: name }), !isOut);
      };
      make().catch((error) => {
        if (signal.aborted) return;
        end();
        const isKnown = error instanceof ExportFailure;
        tell(item, isKnown ? error.message : say('failed', { label }), true);
      });
    },
    [store, work, announce, tell, say],
  );
  const cancel = useCallback(() => {
    const item = work.get()?.subject;
    if (!item) return;
    work.stop();
    tell(item, say('cancelled'));
  }, [work, tell, say]);

  return useMemo(() => ({ running, outcome, start, cancel }), [running, outcome, start, cancel]);
}
