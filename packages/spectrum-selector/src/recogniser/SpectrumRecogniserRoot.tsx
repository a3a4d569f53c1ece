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
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { defineHelpRoot, type HelpRootProps } from '../support/help-root.js';
import { useHydrated } from '../support/use-hydrated.js';
import { spectrumRecogniserMessages } from './messages.js';
import {
  RecogniserContext,
  type SpectrumRecogniserChangeDetails,
  type SpectrumRecogniserChangeReason,
} from './recogniser-context.js';
import { resultText } from './result-text.js';

/** Props of `SpectrumRecogniserRoot`: the answers, who keeps them, and who takes the recognised type. */
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
export const SpectrumRecogniserRoot = /* @__PURE__ */ defineHelpRoot(
  'spectrum-recogniser',
  RecogniserContext,
  function useRecogniser(
    {
      value,
      defaultValue = none,
      onValueChange,
      onRecognise,
      ...props
    }: SpectrumRecogniserRootProps,
    help,
  ) {
    const { selector } = help;
    const { engagementTypes } = help.guidance;
    const recogniserWords = useMessages(spectrumRecogniserMessages);
    const [answers, setAnswers] = useControllableState<
      PracticeAnswers,
      SpectrumRecogniserChangeDetails
    >({ value, defaultValue, onValueChange });
    const [said, say] = useAnnouncer();
    const [, refresh] = useReducer((count: number) => count + 1, 0);
    const byPerson = useRef(false);
    const recognition = useMemo(
      () => identifyEngagementType(answers, engagementTypes),
      [answers, engagementTypes],
    );
    const result = resultText(recognition, answers, engagementTypes, recogniserWords);

    useEffect(() => {
      if (byPerson.current) say(result);
      byPerson.current = false;
    }, [result, say]);

    function change(
      next: (current: PracticeAnswers) => PracticeAnswers,
      reason: SpectrumRecogniserChangeReason,
      event?: Event,
    ) {
      byPerson.current = true;
      // Renders in any case, so that a native radio shows the true value after a refused answer.
      refresh();
      setAnswers(next, createChangeDetails(reason, event));
    }

    if (!useHydrated()) return null;
    return {
      heading: recogniserWords.messages.title,
      headed: true,
      after: [
        <Announcement key="said" scope="spectrum-recogniser">
          {said}
        </Announcement>,
      ],
      lang: recogniserWords.locale,
      ...props,
      shared: {
        ...help,
        recogniserWords,
        answers,
        recognition,
        answer: (question, option, event) =>
          change((current) => ({ ...current, [question]: option }), 'answered', event),
        startAgain: (event) => change(() => none, 'cleared', event),
        use:
          onRecognise || (selector && !selector.readOnly && !selector.disabled)
            ? (type, event) => {
                onRecognise?.(type, event);
                selector?.change(type, 'recognised', event);
              }
            : undefined,
      },
    };
  },
);
