'use client';

import { type EngagementTypeId, engagementTypeById } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import { chosenTag } from '../option/chosen.js';
import { recogniserPart, scope } from './recogniser-context.js';

/** Chooses a recognised type in the selector around it. Not rendered if nothing takes the type. */
export const Use = /* @__PURE__ */ recogniserPart(
  'use',
  ['value'],
  ({ value: id }: Use.Props, { use, value, guidance, recognition, words }) => {
    if (!use) return null;
    const selected = value === id;
    const type = engagementTypeById(guidance, id)?.name ?? id;
    return {
      as: 'button',
      type: 'button',
      control: 'button',
      state: { primary: recognition.type === id, selected },
      content: (
        <>
          {words.say('use', { type })}
          {selected && chosenTag(scope, words.say('chosen'))}
        </>
      ),
      onClick: ({ nativeEvent }: MouseEvent) => use(id, nativeEvent),
    };
  },
);

export namespace Use {
  export interface Props extends Omit<PartProps<'button'>, 'value'> {
    /** Id of the type to use. */
    value: EngagementTypeId;
  }
}
