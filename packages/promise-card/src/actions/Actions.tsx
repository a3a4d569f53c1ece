'use client';

import type { PublicPromise } from '@engagement-kit/model';
import { type PartPlan, type PartProps, useHydrated, useMessages } from '@engagement-kit/react';
import { useState } from 'react';
import { cardPart } from '../card-part.js';
import type { PromiseContentOptions } from '../content/promise-content.js';
import { promiseCardMessages } from '../messages.js';
import { Action } from './Action.js';
import { ActionsContext, type ActionsContextValue } from './actions-context.js';
import { CopyText } from './CopyText.js';
import { type Outcome, perform } from './perform.js';
import { Status } from './Status.js';

const nothingYet: Outcome = { status: '' };

/** What came of an action, and of which promise. */
interface OutcomeOf {
  readonly of: string;
  readonly outcome: Outcome;
}

/**
 * Buttons that copy, print and download a promise, and print one that stands as a poster. They need a script, so they are not in the HTML from a server;
 * their space is. Focus stays on the button, and a status line says what came of it.
 */
export const Actions = /* @__PURE__ */ cardPart(
  'actions',
  ['promise', 'messages', 'locale'],
  function useActions({ promise, messages, locale }: Actions.Props): PartPlan {
    const words = useMessages(promiseCardMessages, messages);
    const hydrated = useHydrated();
    // Another promise has come: what was said, and the text to copy, are of the one before.
    const of = JSON.stringify(promise);
    const [last, setLast] = useState<OutcomeOf>({ of, outcome: nothingYet });
    const { status, blockedText } = last.of === of ? last.outcome : nothingYet;
    const setOutcome = (next: (before: Outcome) => Outcome) =>
      setLast((now) => ({ of, outcome: next(now.of === of ? now.outcome : nothingYet) }));
    const actions: ActionsContextValue = {
      say: words.say,
      hydrated,
      status,
      blockedText,
      perform: async (action, node) => {
        // Emptied first, so that pressing the same button again says the same again.
        setOutcome((before) => ({ ...before, status: '' }));
        const outcome = await perform[action](node, { promise, messages: words, locale });
        setOutcome((before) => ({
          status: outcome.status,
          // The text stays at hand until it could be copied.
          blockedText: action === 'copy' ? outcome.blockedText : before.blockedText,
        }));
      },
    };
    return {
      lang: words.locale,
      provide: [ActionsContext, actions],
      content: hydrated && (
        <>
          <Action action="copy" />
          <Action action="print" />
          {promise.madeOn && !promise.withdrawnOn && <Action action="poster" />}
          <Action action="download" />
          <Status />
          <CopyText />
        </>
      ),
    };
  },
);

export namespace Actions {
  export interface Props extends PartProps<'div'> {
    /** The promise that is copied, printed and downloaded: the same that the card shows. */
    promise: PublicPromise;
    /** The words of the buttons and of what they hand out; those of `MessagesProvider`, else English, unless given. */
    messages?: PromiseContentOptions['messages'];
    /** BCP 47 tag of the language that dates are written in; that of the messages unless given. */
    locale?: string | undefined;
  }
}
