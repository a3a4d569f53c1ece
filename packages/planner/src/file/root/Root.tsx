'use client';

import {
  type HeadingLevel,
  type PartProps,
  partsOf,
  useEnvironment,
  useMessages,
  usePlanReadOnly,
  useTranslatedPage,
} from '@engagement-kit/react';
import { useCallback, useId, useRef } from 'react';
import type { PlanFileOptions } from '../control/plan-file-state.js';
import { usePlanFile } from '../control/use-plan-file.js';
import { FilesContext, type FocusStop } from '../files-context.js';
import { planFileMessages } from '../messages.js';
import { Copy } from './Copy.js';
import { Questions } from './Questions.js';
import { SaidAloud } from './SaidAloud.js';
import { useFileDrop } from './use-file-drop.js';

const rootPart = /* @__PURE__ */ partsOf('plan-file', 'Files');

/**
 * Holds the state of the plan’s file for the parts inside, asks the questions, and takes a file that is dropped
 * on it. Another store or another storage starts afresh.
 */
export const Root = /* @__PURE__ */ rootPart(
  'root',
  ['storage', 'readPlan', 'onOpen', 'newPlan', 'since', 'away', 'headingLevel'],
  ({ storage, readPlan, onOpen, newPlan, since, away, headingLevel }: Root.Props) => {
    const readOnly = usePlanReadOnly();
    const file = usePlanFile({
      // What can only be read is not saved, and no other plan comes in its place.
      storage: readOnly ? undefined : storage,
      readPlan,
      onOpen,
      newPlan,
      since,
      away,
    });
    const { locale } = useMessages(planFileMessages);
    const environment = useEnvironment();
    const headingId = useId();
    const own = useRef<HTMLElement | null>(null);
    useTranslatedPage(own);
    const { ref: follow, actions } = file;
    const ref = useCallback(
      (node: HTMLElement | null) => {
        own.current = node;
        follow(node);
      },
      [follow],
    );
    const focusPart = useCallback((name: FocusStop) => {
      const at = (selector: string) => own.current?.querySelector<HTMLElement>(selector);
      (at(`[data-scope="plan-file"][data-part="${name}"]`) ?? at('button'))?.focus();
    }, []);
    const drop = useFileDrop((dropped, event) => {
      const isCopy = (event.target as Element).matches('[data-part="file-input"][data-copy]');
      void (isCopy ? actions.bringInFile(dropped) : actions.openFile(dropped, event));
    });
    const level = headingLevel ?? environment.headingLevel;
    return {
      as: 'section',
      ref,
      state: { over: drop.isOver },
      lang: locale,
      provide: [FilesContext, { file, headingLevel: level, headingId, focusPart }],
      after: (
        <>
          <Questions />
          <Copy />
          <SaidAloud />
        </>
      ),
      ...(!readOnly && drop.handlers),
    };
  },
);

export namespace Root {
  export interface Props extends PartProps<'section'>, PlanFileOptions {
    /** Level of the first heading; from the environment unless given. */
    headingLevel?: HeadingLevel | undefined;
  }
}
