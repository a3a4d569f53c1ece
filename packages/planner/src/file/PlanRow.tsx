'use client';

import { formatMessage, type PlanEntry } from '@engagement-kit/model';
import { useFocusRescue, usePlan } from '@engagement-kit/react';
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { usePlanFilePart } from './context.js';
import { formatTime } from './format-time.js';
import { Inner } from './Inner.js';
import { RenameForm } from './RenameForm.js';

/** One kept plan, and what can be done to it. */
export function PlanRow({ entry }: { entry: PlanEntry }) {
  const { file, set, words, focusPart } = usePlanFilePart('PlanFilePlans');
  const { actions, isKept, now } = file;
  const isOpen = usePlan(({ plan }) => plan.id === entry.id) && isKept;
  const [isRenaming, setRenaming] = useState(false);
  const row = useRef<HTMLElement>(null);
  const rename = useRef<HTMLElement>(null);
  useFocusRescue(row, () => focusPart('plans-heading'));
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) rename.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);

  const { id, state, savedAt } = entry;
  const isReady = state === 'ready';
  const title = entry.title || words.noTitle;
  const time = savedAt && formatTime(set, savedAt, now || savedAt);
  const tag = {
    ready: isOpen ? words.isOpen : undefined,
    damaged: words.isDamaged,
    'newer-format': words.isNewer,
  }[state];
  const hint = { ready: undefined, damaged: words.damagedHint, 'newer-format': words.newerHint }[
    state
  ];
  const button = (
    text: string,
    label: string,
    onClick: (event: MouseEvent<HTMLElement>) => void,
    more = {},
  ) => (
    <Inner
      as="button"
      type="button"
      part="plan-action"
      control="link-button"
      aria-label={formatMessage(label, { title })}
      onClick={onClick}
      {...more}
    >
      {text}
    </Inner>
  );

  return (
    <Inner as="li" part="plan" state={{ open: isOpen, unusable: !isReady }} ref={row}>
      <Inner part="plan-about">
        <Inner as="span" part="plan-title">
          {title}
        </Inner>
        {tag && (
          <Inner as="span" part="plan-state" control="tag">
            {tag}
          </Inner>
        )}
        {time && (
          <Inner as="p" part="plan-time">
            {formatMessage(words.savedOn, { time })}
          </Inner>
        )}
        {hint && (
          <Inner as="p" part="plan-hint">
            {hint}
          </Inner>
        )}
      </Inner>
      {isRenaming ? (
        <RenameForm
          title={entry.title}
          onRename={(next) => actions.rename(id, next)}
          onClose={() => setRenaming(false)}
        />
      ) : (
        <Inner part="plan-actions">
          {isReady && !isOpen && (
            <OpenButton>
              {button(words.openPlan, words.openPlanLabel, (event) => {
                void actions.openKept(id, event.nativeEvent);
              })}
            </OpenButton>
          )}
          {isReady &&
            button(words.rename, words.renameLabel, () => setRenaming(true), { ref: rename })}
          {isReady &&
            button(words.duplicate, words.duplicateLabel, () => {
              void actions.duplicate(id, formatMessage(words.copyOf, { title }));
            })}
          {!isReady &&
            button(words.saveSetAside, words.saveSetAsideLabel, ({ currentTarget }) => {
              void actions.saveSetAside(id, currentTarget);
            })}
          {button(words.removePlan, words.removePlanLabel, () =>
            actions.ask({ kind: 'remove', id, title, isOpen, focusAfter: 'plans-heading' }),
          )}
        </Inner>
      )}
    </Inner>
  );
}

/** Once its plan is open the button goes, and the focus goes to where it is said that it is open. */
function OpenButton({ children }: { children: ReactNode }) {
  const { focusPart } = usePlanFilePart('PlanFilePlans');
  const node = useRef<HTMLElement>(null);
  useFocusRescue(node, () => focusPart('status'));
  return (
    <Inner as="span" part="plan-open" ref={node}>
      {children}
    </Inner>
  );
}
