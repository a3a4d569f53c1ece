'use client';

import { ukhsaSource } from '@engagement-kit/model';
import { Part, type PartProps, useEnvironment, useMessages } from '@engagement-kit/react';
import {
  forwardRef,
  type MouseEvent,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { AnnouncementContext, type PlanReviewContextValue, ReviewContext } from './contexts.js';
import { follow } from './follow.js';
import { enGB } from './messages.js';
import { scope } from './scope.js';
import type { PlanReviewValues } from './types.js';
import { useReviewActions } from './use-review-actions.js';

/** Props of `PlanReviewRoot`: what was found, what happens when a person acts, and those of its `<div>`. */
export interface PlanReviewRootProps extends PlanReviewValues, PartProps<'div'> {}

const nothing: NonNullable<PlanReviewValues['dismissed']> = [];

/** Holds what was found and hands it to the parts inside. */
export const PlanReviewRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, PlanReviewRootProps>(
  function PlanReviewRoot(
    {
      findings: given,
      dismissed = nothing,
      gates,
      today,
      guidance,
      onDismiss,
      onRestore,
      onChoose,
      hrefFor,
      pathLabel,
      readOnly,
      ...props
    },
    ref,
  ) {
    const id = useId();
    const node = useRef<HTMLDivElement | null>(null);
    useImperativeHandle(ref, () => node.current as HTMLDivElement);
    const words = useMessages(enGB);
    const { headingLevel } = useEnvironment();
    const [live, setLive] = useState(false);
    useEffect(() => setLive(true), []);
    const findings = useMemo(
      () => [
        ...given.filter(({ level }) => level !== 'note'),
        ...given.filter(({ level }) => level === 'note'),
      ],
      [given],
    );
    const standards = guidance?.standards;
    const numbers = useMemo(() => {
      const questions = standards?.flatMap((standard) => standard.questions) ?? [];
      return new Map(questions.map((question, index) => [question.id, index + 1]));
    }, [standards]);
    const { announcement, ...actions } = useReviewActions(
      node,
      { id, findings, dismissed, gates, onDismiss, onRestore, onChoose },
      words,
    );
    const source = guidance?.source ?? ukhsaSource;
    const other = (language: string) => (language === words.locale ? undefined : language);
    const review: PlanReviewContextValue = {
      ...words,
      id,
      live,
      headingLevel,
      kitLang: words.locale.startsWith('en') ? undefined : 'en',
      guidanceLang: other(source.language),
      source,
      findings,
      dismissed,
      gates: gates ?? [],
      today,
      numbers,
      hrefFor,
      pathLabel,
      ...(live && !readOnly
        ? actions
        : { dismiss: undefined, restore: undefined, choose: undefined }),
      follow: (event: MouseEvent, target: string) => follow(node.current, event, target),
    };
    return (
      <ReviewContext.Provider value={review}>
        <AnnouncementContext.Provider value={announcement}>
          <Part
            scope={scope}
            part="root"
            state={{ 'read-only': readOnly }}
            lang={words.locale}
            {...props}
            ref={node}
          />
        </AnnouncementContext.Provider>
      </ReviewContext.Provider>
    );
  },
);
