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

/** Everything that can be downloaded, by what a person wants to do. What is seldom needed is folded. Renders a `<div>`. */
export const Groups = /* @__PURE__ */ exportsPart(
  'groups',
  (_: PartProps<'div'>, { exports, headingLevel, speaker }) => {
    const id = useId();
    const Heading = headingTag(headingLevel);
    return {
      content: grouped(exports).map(({ name, items }, index) => {
        const rare = items.filter(({ isRare }) => isRare);
        const heading = `${id}-${index}`;
        const label = name
          ? { 'aria-labelledby': heading }
          : { 'aria-label': speaker.say('title') };
        return (
          <div {...node('group')} key={items[0]?.id}>
            {name && (
              <Heading {...node('heading')} id={heading}>
                {name}
              </Heading>
            )}
            <div {...node('files')}>
              <List items={items.filter(({ isRare }) => !isRare)} {...label} />
              {rare.length > 0 && (
                <details {...node('rare')}>
                  <summary
                    {...node('rare-summary')}
                    id={`${heading}-rare`}
                    aria-labelledby={name && `${heading}-rare ${heading}`}
                  >
                    {speaker.say('rare')}
                  </summary>
                  <List items={rare} aria-labelledby={`${heading}-rare`} />
                </details>
              )}
            </div>
          </div>
        );
      }),
    };
  },
);

export namespace Groups {
  export interface Props extends PartProps<'div'> {}
}

interface ListProps {
  items: readonly PlanExport[];
  'aria-labelledby'?: string;
  'aria-label'?: string;
}

function List({ items, ...label }: ListProps) {
  if (items.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none
    <ul {...node('list')} role="list" {...label}>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </ul>
  );
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
