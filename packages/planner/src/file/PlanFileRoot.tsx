'use client';

import type { PartProps } from '@engagement-kit/react';
import {
  Announcement,
  type HeadingLevel,
  oldDefinePart,
  useAnnouncer,
  useEnvironment,
  useMessages,
} from '@engagement-kit/react';
import {
  type DragEvent,
  type MutableRefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { PlanFileContext, type PlanFileStop, usePlanFilePart } from './context.js';
import { planFileMessages } from './messages.js';
import type { PlanFileOptions } from './plan-file-state.js';
import { Questions } from './Questions.js';
import { scope } from './scope.js';
import { statusLine } from './status-line.js';
import { usePlanFile } from './use-plan-file.js';

/** Props of `PlanFileRoot`, besides those of its element. */
export interface PlanFileRootProps extends PartProps<'section'>, PlanFileOptions {
  /** Level of the first heading; from the environment unless given. */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * Holds the state of the plan’s file for the parts inside, asks the questions, and takes a file that is dropped
 * on it. Another store or another storage starts afresh.
 */
export const PlanFileRoot = /* @__PURE__ */ oldDefinePart<PlanFileRootProps, null>(
  scope,
  'root',
  null,
  ({ storage, readPlan, onOpen, newPlan, since, headingLevel, ...props }, _, given) => {
    const file = usePlanFile({ storage, readPlan, onOpen, newPlan, since });
    const { locale } = useMessages(planFileMessages);
    const environment = useEnvironment();
    const level = headingLevel ?? environment.headingLevel;
    const headingId = useId();
    const [isOver, setOver] = useState(false);
    const root = useRef<HTMLElement | null>(null);

    const { ref: follow, actions } = file;
    const ref = useCallback(
      (node: HTMLElement | null) => {
        root.current = node;
        follow(node);
        if (typeof given === 'function') given(node);
        else if (given) (given as MutableRefObject<HTMLElement | null>).current = node;
      },
      [follow, given],
    );
    const focusPart = useCallback((name: PlanFileStop) => {
      const at = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
      (at(`[data-scope="${scope}"][data-part="${name}"]`) ?? at('button'))?.focus();
    }, []);
    const value = { file, headingLevel: level, headingId, focusPart };

    const hasFile = (event: DragEvent) => [...event.dataTransfer.types].includes('Files');
    const drag = {
      onDragOver: (event: DragEvent) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (!dropped) return;
        event.preventDefault();
        void actions.openFile(dropped, event.nativeEvent);
      },
    };

    return {
      as: 'section',
      state: { over: isOver, live: true },
      lang: locale,
      provide: [PlanFileContext, value],
      after: [<Questions key="questions" />, <SaidAloud key="said" />],
      ...drag,
      ...props,
      ref,
    };
  },
);

/** Says the first save and each recovery; later saves are silent, and failures speak for themselves. */
function SaidAloud() {
  const tools = usePlanFilePart('PlanFileRoot');
  const { announced, save } = tools.file;
  const [said, announce] = useAnnouncer(300);
  const line = save.status === 'saved' ? statusLine(tools) : '';
  const last = useRef(announced);
  useEffect(() => {
    if (announced === last.current) return;
    last.current = announced;
    if (line) announce(line);
  }, [announced, line, announce]);
  // What was said is taken back once it no longer holds: a person may still come upon it.
  const isOver = save.status === 'off' || save.status === 'failed';
  useEffect(() => {
    if (isOver) announce('');
  }, [isOver, announce]);
  return <Announcement scope={scope}>{said}</Announcement>;
}
