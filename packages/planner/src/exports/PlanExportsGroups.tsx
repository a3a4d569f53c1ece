'use client';

import type { PartProps } from '@engagement-kit/react';
import { headingTag, partAttributes } from '@engagement-kit/react';
import { useId } from 'react';
import { exportsPart } from './exports-context.js';
import { PlanExportsItem } from './PlanExportsItem.js';
import type { PlanExport } from './plan-export.js';
import { scope } from './scope.js';

/** Props of `PlanExportsGroups`: those of its `<div>`. */
export interface PlanExportsGroupsProps extends PartProps<'div'> {}

interface Group {
  readonly name: string | undefined;
  readonly items: PlanExport[];
}

/** Everything that can be downloaded, neighbours of one group under its heading. Renders a `<div>`. */
export const PlanExportsGroups = /* @__PURE__ */ exportsPart(
  'groups',
  (props: PlanExportsGroupsProps, { exports, headingLevel, words }) => {
    const id = useId();
    const Heading = headingTag(headingLevel);
    const groups: Group[] = [];
    for (const item of exports) {
      const last = groups.at(-1);
      if (last && last.name === item.group) last.items.push(item);
      else groups.push({ name: item.group, items: [item] });
    }
    return {
      content: groups.map(({ name, items }, index) => (
        <div {...partAttributes(scope, 'group')} key={items[0]?.id}>
          {name && (
            <Heading {...partAttributes(scope, 'heading')} id={`${id}-${index}`}>
              {name}
            </Heading>
          )}
          <ul
            {...partAttributes(scope, 'list')}
            // Safari takes a list without markers for none.
            // biome-ignore lint/a11y/noRedundantRoles: see above
            role="list"
            aria-labelledby={name && `${id}-${index}`}
            aria-label={name ? undefined : words.messages.title}
          >
            {items.map((item) => (
              <PlanExportsItem key={item.id} item={item} />
            ))}
          </ul>
        </div>
      )),
      ...props,
    };
  },
);
