'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { useId } from 'react';
import { exportsPart, node } from './exports-context.js';
import { Item } from './item/Item.js';
import type { PlanExport } from './plan-export.js';

interface Group {
  readonly name: string | undefined;
  readonly items: PlanExport[];
}

/** Everything that can be downloaded, each group under its heading. Renders a `<div>`. */
export const Groups = /* @__PURE__ */ exportsPart(
  'groups',
  (_: PartProps<'div'>, { exports, headingLevel, speaker }) => {
    const id = useId();
    const Heading = headingTag(headingLevel);
    return {
      content: grouped(exports).map(({ name, items }, index) => (
        <div {...node('group')} key={items[0]?.id}>
          {name && (
            <Heading {...node('heading')} id={`${id}-${index}`}>
              {name}
            </Heading>
          )}
          <ul
            {...node('list')}
            // Safari takes a list without markers for none.
            // biome-ignore lint/a11y/noRedundantRoles: see above
            role="list"
            aria-labelledby={name && `${id}-${index}`}
            aria-label={name ? undefined : speaker.say('title')}
          >
            {items.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
        </div>
      )),
    };
  },
);

export namespace Groups {
  export interface Props extends PartProps<'div'> {}
}

function grouped(exports: readonly PlanExport[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of exports) {
    const last = groups.at(-1);
    if (last && last.name === item.group) last.items.push(item);
    else groups.push({ name: item.group, items: [item] });
  }
  return groups;
}
