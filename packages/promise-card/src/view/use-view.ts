'use client';

import {
  type CommunityViewFile,
  giveView,
  type ViewDraft,
  type ViewRequest,
} from '@engagement-kit/model';
import {
  createChangeDetails,
  downloadFile,
  focusById,
  systemContext,
  useControllableState,
  useEntered,
  useHydrated,
  useMessageSets,
  useMessages,
} from '@engagement-kit/react';
import { type SyntheticEvent, useMemo, useState } from 'react';
import { communityViewMessages } from './messages.js';
import { useKeptDraft } from './use-kept-draft.js';
import { viewContent } from './view-content.js';
import type { ViewChangeDetails, ViewChangeReason, ViewContextValue } from './view-context.js';
import { emptyDraft, type Missing, missingIn } from './view-draft.js';
import { viewFileName } from './view-page.js';

type View = Omit<ViewContextValue, 'headingLevel'>;

/** What a host gives to a view. */
export interface ViewProps {
  /** What the group is shown and asked, from `toViewRequest`. */
  request: ViewRequest;
  /** What the group says, if the host keeps it. */
  value?: ViewDraft | undefined;
  /** What it says to begin with, if the component keeps it. */
  defaultValue?: ViewDraft | undefined;
  /** Called before a change counts. `details` has the reason, the event, and `cancel()` to refuse. */
  onValueChange?: ((value: ViewDraft, details: ViewChangeDetails) => void) | undefined;
  /**
   * Takes the view when the group gives it, the same that its file holds. With it there are two buttons, and the words
   * say that this website passes the answers on; if it throws or rejects, they say that it could not. Without it the group
   * saves a file.
   */
  onGive?:
    | ((view: CommunityViewFile, event: Event | undefined) => void | PromiseLike<void>)
    | undefined;
  /** Keeps the draft over a reload, in this tab alone, under this name, until it is handed over. */
  keep?: string | undefined;
  /** Shows the answers without letting anything change. */
  readOnly?: boolean | undefined;
}

/** What a group has said so far, and what it does with that. */
export function useView(props: ViewProps, id: string): View {
  const { request, value, defaultValue = emptyDraft, onValueChange, onGive, keep } = props;
  const { readOnly = false } = props;
  const words = useMessages(communityViewMessages);
  const messages = useMessageSets();
  const taker = onGive ? 'host' : 'file';
  const isKept = keep !== undefined;
  const content = useMemo(
    () => viewContent(request, words, { messages }, { taker, isKept }),
    [request, words, messages, taker, isKept],
  );
  const hydrated = useHydrated();
  const [draft, setDraft] = useControllableState<ViewDraft, ViewChangeDetails>({
    value,
    defaultValue,
    onValueChange,
    names: readOnly ? undefined : ['CommunityView', 'value', 'onValueChange'],
  });
  const [missing, setMissing] = useState<Missing>();
  const [status, setStatus] = useState('');
  const kept = useKeptDraft(keep, request.planId, (found) => {
    setDraft(found, createChangeDetails('kept'));
  });
  const idOf = (name: string) => `${id}-${name}`;

  const change = (
    next: (draft: ViewDraft) => ViewDraft,
    reason: ViewChangeReason,
    event?: SyntheticEvent,
  ) => {
    let made: ViewDraft | undefined;
    const isTaken = setDraft(
      (before) => {
        made = next(before);
        return made;
      },
      createChangeDetails(reason, event?.nativeEvent),
    );
    if (!isTaken || !made) return;
    kept.keep(made);
    setStatus('');
    setMissing(undefined);
  };
  const writeWho = (who: string, event?: SyntheticEvent) =>
    change((before) => ({ ...before, who }), 'who', event);
  const answer = (
    standardId: string,
    changes: Parameters<View['answer']>[1],
    reason: 'agrees' | 'words',
    event?: SyntheticEvent,
  ) =>
    change(
      ({ answers, ...rest }) => ({
        ...rest,
        answers: { ...answers, [standardId]: { ...answers[standardId], ...changes } },
      }),
      reason,
      event,
    );

  useEntered(id, hydrated, (entered) => {
    for (const { id: node, text } of entered) {
      if (node === idOf('who')) writeWho(text);
      const [, what, number] = /-(agrees|words)-(\d+)/.exec(node.slice(id.length)) ?? [];
      const standard = request.standards.find((each) => `${each.number}` === number);
      if (standard && what === 'words') answer(standard.id, { view: text }, 'words');
      else if (standard) answer(standard.id, { agrees: agreesFrom(text) }, 'agrees');
    }
  });

  const handOver: View['handOver'] = async (to, node, event) => {
    // Emptied first, so that pressing the same button again says the same again.
    setStatus('');
    const lack = missingIn(draft, request.standards);
    setMissing(lack);
    if (lack) {
      setStatus(words.say(lack === 'who' ? 'noWho' : 'noAnswer'));
      const [first] = request.standards;
      focusById(node, idOf(lack === 'who' || !first ? 'who' : `agrees-${first.number}-yes`));
      return;
    }
    const { newId, today } = systemContext();
    const view = giveView(request, draft, { id: newId(), on: today() });
    if (to === 'file') {
      const file = {
        name: viewFileName,
        mediaType: 'application/json',
        content: `${JSON.stringify(view, null, 2)}\n`,
      };
      const isMade = downloadFile(node, file);
      if (isMade && taker === 'file') kept.keep();
      setStatus(isMade ? words.say('saved', { file: viewFileName }) : words.say('saveBlocked'));
      return;
    }
    try {
      await onGive?.(view, event.nativeEvent);
      kept.keep();
      setStatus(words.say('given'));
    } catch {
      setStatus(words.say('notGiven'));
    }
  };

  return {
    say: words.say,
    content,
    draft,
    readOnly,
    hydrated,
    taker,
    missing,
    status,
    idOf,
    writeWho,
    answer,
    handOver,
  };
}

/** What a radio says of agreement. */
export const agreesFrom = (value: string): boolean | undefined =>
  value === 'yes' ? true : value === 'no' ? false : undefined;
