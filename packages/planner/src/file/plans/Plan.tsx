'use client';

import { isBlank, type PlanEntry } from '@engagement-kit/model';
import { type PartProps, usePlan } from '@engagement-kit/react';
import { useMemo, useState } from 'react';
import { MoreMenu } from '../../shared/MoreMenu.js';
import { useFocusRescue } from '../../shared/use-focus-rescue.js';
import { type FilesTools, filesPart, node } from '../files-context.js';
import { savedTime } from '../status/saved-time.js';
import { PlanAction } from './PlanAction.js';
import { PlanContext, type Renaming } from './plan-context.js';
import { Rename } from './Rename.js';

/** What can be done with a plan besides opening it. Of one that cannot be read, only the last. */
const inMenu = ['rename', 'duplicate', 'remove'] as const;

/** One saved plan, and what can be done with it: opening it, and more in a menu. */
export const Plan = /* @__PURE__ */ filesPart('plan', ['entry'], ({ entry }: Plan.Props, tools) => {
  const { file, say, focusPart } = tools;
  const isOpen = usePlan(({ plan }) => plan.id === entry.id) && file.isStored;
  const [renaming, setRenaming] = useState<Renaming>('no');
  const isReady = entry.state === 'ready';
  const title = isBlank(entry.title) ? say('noTitle') : entry.title;
  const value = useMemo(
    () => ({ entry, title, isOpen, renaming, setRenaming }),
    [entry, title, isOpen, renaming],
  );
  return {
    as: 'li',
    ref: useFocusRescue(() => focusPart('plans-heading')),
    state: { open: isOpen, unusable: !isReady },
    provide: [PlanContext, value],
    content: (
      <>
        <div {...node('plan-about')}>
          <span {...node('plan-title')}>{title}</span>
          <About entry={entry} isOpen={isOpen} tools={tools} />
        </div>
        {renaming === 'now' ? (
          <Rename />
        ) : (
          <div {...node('plan-actions')}>
            <PlanAction action="open" />
            <PlanAction action="save-set-aside" />
            <MoreMenu
              scope="plan-file"
              text={say('more')}
              label={say('moreLabel', { title })}
              takesFocus={renaming === 'over'}
            >
              {(isReady ? inMenu : inMenu.slice(-1)).map((action) => (
                <PlanAction key={action} action={action} />
              ))}
            </MoreMenu>
          </div>
        )}
      </>
    ),
  };
});

export namespace Plan {
  export interface Props extends PartProps<'li'> {
    /** What the storage says of it. */
    entry: PlanEntry;
  }
}

interface AboutProps {
  entry: PlanEntry;
  isOpen: boolean;
  tools: FilesTools;
}

/** Whether the plan is open or cannot be, and when it was saved. */
function About({ entry: { state, savedAt }, isOpen, tools }: AboutProps) {
  const { say, file } = tools;
  const { tag, hint } = {
    ready: { tag: isOpen && say('isOpen'), hint: undefined },
    damaged: { tag: say('isDamaged'), hint: say('damagedHint') },
    'newer-format': { tag: say('isNewer'), hint: say('newerHint') },
  }[state];
  return (
    <>
      {tag && <span {...node('plan-state', {}, 'tag')}>{tag}</span>}
      {savedAt && (
        <p {...node('plan-time')}>
          {say('savedOn', { time: savedTime(tools, savedAt, file.now || savedAt) })}
        </p>
      )}
      {hint && <p {...node('plan-hint')}>{hint}</p>}
    </>
  );
}
