'use client';

import { type ItemName, itemLists, type PlanCommand, referrers } from '@engagement-kit/model';
import { useMessages, usePlanStore } from '@engagement-kit/react';
import { type ReactElement, type RefObject, useState } from 'react';
import { planFieldsMessages } from '../../fields/messages.js';
import { itemTitles } from '../../shared/item-titles.js';
import { DialogWay, QuestionDialog } from '../../shared/QuestionDialog.js';
import { usePlaces } from '../places-context.js';
import type { AnyItem } from './any-item.js';
import { useAddItem } from './use-add-item.js';

/** What can be done with the items of a list. */
export interface ItemActions {
  readonly add: (item: object) => void;
  readonly duplicate: (item: AnyItem, title: string) => void;
  readonly move: (
    id: string,
    to: number,
    names: { readonly title: string; readonly total: number },
  ) => void;
  /** Removes it, or asks first where something else refers to it. */
  readonly remove: (item: AnyItem, title: string) => void;
  /** The question, while there is one. */
  readonly question: ReactElement | null;
}

/** What can be done with the items of a list. After a removal the focus goes to `after`. */
export function useItemActions(name: ItemName, after: RefObject<HTMLElement | null>): ItemActions {
  const { place, go, speaker, announce, headingLevel, ...places } = usePlaces('Places.Items');
  const fieldWords = useMessages(planFieldsMessages);
  const store = usePlanStore();
  const [asked, ask] = useState<{ readonly item: AnyItem; readonly title: string }>();
  const list = itemLists[name];
  const { say } = speaker;

  const dispatch = (command: object): boolean => places.dispatch(command as PlanCommand).ok;
  const add = useAddItem(name, place.id);
  const removeNow = (item: AnyItem, title: string) => {
    if (!dispatch({ type: `${name}.remove`, id: item.id })) return;
    announce(say('removed', { title }));
    go({ place: place.id });
    after.current?.focus();
  };
  const isThere = (id: string) => store.getState().plan[list].some((each) => each.id === id);
  const refersTo = (id: string): readonly string[] => {
    const { plan } = store.getState();
    return referrers(plan, list, id).map(
      ([other, otherId]) =>
        itemTitles(plan, other, fieldWords).find((each) => each.id === otherId)?.title ?? '',
    );
  };
  return {
    add,
    duplicate: ({ id: _, ...item }, title) => {
      const field = 'name' in item ? 'name' : 'text' in item ? 'text' : undefined;
      add(field ? { ...item, [field]: say('copyOf', { title }) } : item);
    },
    move: (id, to, { title, total }) => {
      if (dispatch({ type: `${name}.move`, id, to })) {
        announce(say('moved', { title, number: to, total }));
      }
    },
    remove: (item, title) =>
      refersTo(item.id).length > 0 ? ask({ item, title }) : removeNow(item, title),
    question: asked ? (
      <QuestionDialog
        scope="planner"
        title={say('removeTitle', { title: asked.title })}
        headingLevel={headingLevel}
        text={[say('removeText'), ...refersTo(asked.item.id)]}
        cancel={say('keep')}
        onCancel={() => ask(undefined)}
        // The page behind was out of reach until now, and what asked goes with the item.
        onGone={(_, before) => (isThere(asked.item.id) ? before : after.current)?.focus()}
      >
        <DialogWay
          scope="planner"
          onClick={() => {
            ask(undefined);
            removeNow(asked.item, asked.title);
          }}
        >
          {say('remove')}
        </DialogWay>
      </QuestionDialog>
    ) : null,
  };
}
