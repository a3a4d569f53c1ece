'use client';

import type { FilledThing, Issue, ItemName, PlanCommand } from '@engagement-kit/model';
import { usePlanStore } from '@engagement-kit/react';
import { type ReactElement, type ReactNode, useId, useRef } from 'react';
import type { Values } from '../../fields/fields-context.js';
import { Root } from '../../fields/Root.js';
import { node, usePlaces } from '../places-context.js';
import { useFieldFocus } from '../use-field-focus.js';
import type { AnyItem } from './any-item.js';
import type { ItemActions } from './use-item-actions.js';

interface EditorProps {
  readonly name: ItemName;
  readonly item: AnyItem;
  readonly title: string;
  readonly position: number;
  readonly total: number;
  readonly actions: ItemActions;
  readonly fields: ReactNode;
}

/** The fields of an item and what can be done with it. The focus begins in the first field, or the one asked for. */
export function Editor(editor: EditorProps): ReactElement {
  const { name, item, title, position, total, actions, fields } = editor;
  const { place, address, go, speaker } = usePlaces('Places.Items');
  const { dispatch } = usePlanStore();
  const own = useRef<HTMLDivElement>(null);
  const id = useId();
  useFieldFocus(own, id, address.field, 'first');
  const write = (changes: Values): readonly Issue[] => {
    const command = { type: `${name}.update`, id: item.id, changes } as PlanCommand;
    const result = dispatch(command);
    return result.ok ? [] : result.issues;
  };
  const button = (text: string, onClick: () => void, part = 'item-action', isOff = false) => (
    <button
      {...node(part, undefined, part === 'done' ? 'button' : 'link-button')}
      type="button"
      disabled={isOff}
      onClick={onClick}
    >
      {text}
    </button>
  );
  return (
    <div {...node('editor')} ref={own}>
      <Root id={id} thing={name as FilledThing} values={item as unknown as Values} onWrite={write}>
        {fields}
      </Root>
      <div {...node('item-actions')}>
        {button(speaker.say('done'), () => go({ place: place.id }), 'done')}
        {button(speaker.say('duplicate'), () => actions.duplicate(item, title))}
        {button(
          speaker.say('moveUp'),
          () => actions.move(item.id, position - 1, { title, total }),
          'item-action',
          position === 1,
        )}
        {button(
          speaker.say('moveDown'),
          () => actions.move(item.id, position + 1, { title, total }),
          'item-action',
          position === total,
        )}
        {button(speaker.say('remove'), () => actions.remove(item, title))}
      </div>
    </div>
  );
}
