'use client';

import {
  type EngagementTypeId,
  identifyEngagementType,
  type PracticeAnswers,
} from '@engagement-kit/model';
import {
  Announcement,
  createChangeDetails,
  useAnnouncer,
  useControllableState,
  useMessages,
} from '@engagement-kit/react';
import { forwardRef, useEffect, useMemo, useReducer, useRef } from 'react';
import { Fold, type HelpRootProps, useHelp } from '../support/HelpRoot.js';
import { partContent } from '../support/part-content.js';
import { useHydrated } from '../support/use-hydrated.js';
import { spectrumRecogniserMessages } from './messages.js';
import {
  RecogniserContext,
  type RecogniserContextValue,
  type SpectrumRecogniserChangeDetails,
} from './recogniser-context.js';
import { resultText } from './result-text.js';

export interface SpectrumRecogniserRootProps extends Omit<HelpRootProps, 'defaultValue'> {
  /** The answers so far, when the host keeps them. */
  value?: PracticeAnswers | undefined;
  /** The answers to begin with, when the component keeps them. */
  defaultValue?: PracticeAnswers | undefined;
  /** Called before an answer counts. `details` has the reason, the event, and `cancel()` to refuse. */
  onValueChange?:
    | ((value: PracticeAnswers, details: SpectrumRecogniserChangeDetails) => void)
    | undefined;
  /** Takes the recognised type. Inside a selector that is chosen too, with the reason `recognised`. */
  onRecognise?: ((type: EngagementTypeId, event: Event | undefined) => void) | undefined;
}

const none: PracticeAnswers = {};

/**
 * Holds the answers to the recognition questions and what they point to (L31).
 * Nothing of it is submitted with a form. Absent without script, as it could not answer.
 */
export const SpectrumRecogniserRoot = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumRecogniserRootProps
>(function SpectrumRecogniserRoot(
  {
    value,
    defaultValue = none,
    onValueChange,
    onRecognise,
    guidance: given,
    title,
    children,
    ...props
  },
  ref,
) {
  const help = useHelp(given);
  const { guidance, selector } = help;
  const recogniserWords = useMessages(spectrumRecogniserMessages);
  const [answers, setAnswers] = useControllableState<
    PracticeAnswers,
    SpectrumRecogniserChangeDetails
  >({ value, defaultValue, onValueChange });
  const [said, say] = useAnnouncer();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const byPerson = useRef(false);
  const hydrated = useHydrated();
  const recognition = useMemo(
    () => identifyEngagementType(answers, guidance.engagementTypes),
    [answers, guidance],
  );
  const result = resultText(recognition, answers, guidance.engagementTypes, recogniserWords);

  useEffect(() => {
    if (byPerson.current) say(result);
    byPerson.current = false;
  }, [result, say]);

  const change: (
    next: (current: PracticeAnswers) => PracticeAnswers,
    reason: 'answered' | 'cleared',
    event?: Event,
  ) => void = (next, reason, event) => {
    byPerson.current = true;
    refresh();
    setAnswers(next, createChangeDetails(reason, event));
  };

  const selectable = selector !== null && !selector.readOnly && !selector.disabled;
  const context: RecogniserContextValue = {
    ...help,
    recogniserWords,
    answers,
    recognition,
    answer: (question, option, event) =>
      change((current) => ({ ...current, [question]: option }), 'answered', event),
    startAgain: (event) => change(() => none, 'cleared', event),
    use:
      onRecognise || selectable
        ? (type, event) => {
            onRecognise?.(type, event);
            selector?.change(type, 'recognised', event);
          }
        : undefined,
  };

  if (!hydrated) return null;
  return (
    <RecogniserContext.Provider value={context}>
      <Fold
        scope="spectrum-recogniser"
        heading
        title={title ?? recogniserWords.messages.title}
        lang={recogniserWords.locale}
        {...props}
        ref={ref}
      >
        {partContent({
          asChild: props.asChild,
          children,
          after: <Announcement scope="spectrum-recogniser">{said}</Announcement>,
        })}
      </Fold>
    </RecogniserContext.Provider>
  );
});
