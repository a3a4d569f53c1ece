'use client';

import type { ItemName } from '@engagement-kit/model';
import type { ReactElement, ReactNode } from 'react';
import { node } from '../places-context.js';
import { ItemButtons, type ItemButtonsProps } from './ItemButtons.js';
import { ItemFields } from './ItemFields.js';

interface EditorProps extends ItemButtonsProps {
  readonly name: ItemName;
  readonly fields: ReactNode;
}

/** The fields of an item and what can be done with it. The focus begins in the first field, or the one asked for. */
export function Editor({ name, fields, ...buttons }: EditorProps): ReactElement {
  return (
    <div {...node('editor')}>
      <ItemFields name={name} item={buttons.item} begins>
        {fields}
      </ItemFields>
      <ItemButtons {...buttons} />
    </div>
  );
}
