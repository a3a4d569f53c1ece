'use client';

import { canRecognise, type EngagementTypeId, type PracticeAnswers } from '@engagement-kit/model';
import {
  Announcement,
  perRecord,
  useHydrated,
  useTranslatedPage,
  warnings,
} from '@engagement-kit/react';
import { useEffect, useRef } from 'react';
import { type HelpProps, helpProps, helpRoot, useHelp } from '../support/use-help.js';
import { spectrumRecogniserMessages } from './messages.js';
import {
  type RecogniserChangeDetails,
  type RecogniserChangeReason,
  RecogniserContext,
  type RecogniserContextValue,
  rootPart,
  scope,
} from './recogniser-context.js';
import { useRecognition } from './use-recognition.js';

/**
 * Holds the answers to the recognition questions and what they point to (L31). A form never submits them. Not rendered
 * without a script, because it could not answer; nor beside types that the questions know nothing of.
 */
export const Root = /* @__PURE__ */ perRecord(
  /* @__PURE__ */ rootPart(
    'root',
    [...helpProps, 'value', 'defaultValue', 'onValueChange', 'onRecognise'],
    function useRecogniser(props: Root.Props) {
      const { onRecognise } = props;
      const node = useRef<HTMLElement>(null);
      useTranslatedPage(node);
      const help = useHelp('SpectrumRecogniser', props, spectrumRecogniserMessages);
      const { said, ...state } = useRecognition(props, help.guidance.engagementTypes, help.words);
      const hydrated = useHydrated();
      const known = canRecognise(help.guidance.engagementTypes);
      useEffect(() => {
        if (!known) warnings.cannotRecognise?.('SpectrumRecogniser', help.guidance.source.title);
      }, [known, help.guidance]);
      if (!hydrated || !known) return null;

      const { selector } = help;
      const isTaken = onRecognise || (selector && !selector.readOnly && !selector.disabled);
      const use: RecogniserContextValue['use'] = (type, event) => {
        onRecognise?.(type, event);
        selector?.choose(type, 'recognised', event);
      };
      const shared: RecogniserContextValue = {
        ...help,
        ...state,
        use: isTaken ? use : undefined,
        firstRadio: () =>
          node.current?.querySelector<HTMLInputElement>(
            `[data-scope="${scope}"][data-part="answer-radio"]`,
          ) ?? null,
      };
      return {
        ...helpRoot(scope, props, help, help.words.say('title'), true),
        ref: node,
        provide: [RecogniserContext, shared],
        after: <Announcement scope={scope}>{said}</Announcement>,
      };
    },
  ),
);

export namespace Root {
  /** Why the answers change. */
  export type ChangeReason = RecogniserChangeReason;

  /** The details of `onValueChange`, besides the answers. */
  export type ChangeDetails = RecogniserChangeDetails;

  export interface Props extends HelpProps {
    /** The answers, if the host keeps them. */
    value?: PracticeAnswers | undefined;
    /** The first answers, if the component keeps them. */
    defaultValue?: PracticeAnswers | undefined;
    /** Called before an answer counts. `details` has the reason, the event, and `cancel()` to refuse. */
    onValueChange?: ((value: PracticeAnswers, details: ChangeDetails) => void) | undefined;
    /**
     * Called with the recognised type. Inside a selector, the type is also chosen there, with the reason `recognised`.
     */
    onRecognise?: ((type: EngagementTypeId, event: Event | undefined) => void) | undefined;
  }
}
