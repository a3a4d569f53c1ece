'use client';

import { formatMessage, type Guidance, type Plan, type PlanVersion } from '@engagement-kit/model';
import { type MouseEvent, type ReactNode, useId, useMemo, useState } from 'react';
import { ChangeList } from './ChangeList.js';
import { difference } from './event-changes.js';
import { usePlanHistory } from './history-context.js';
import { Inner } from './Inner.js';

interface VersionItemProps {
  version: PlanVersion;
}

/** One version, with what can be done with it. */
export function VersionItem({ version }: VersionItemProps): ReactNode {
  const { words, when, plan, guidance, ask, setStatus } = usePlanHistory('Versions');
  const { messages } = words;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { at, by, name } = version;
  const values = { date: when.day(at), time: when.time(at), by: by ?? '' };

  const button = (verb: 'restore' | 'remove') => (
    <Inner
      as="button"
      type="button"
      part={verb}
      control={verb === 'restore' ? 'button' : 'link-button'}
      id={`${id}-${verb}`}
      aria-labelledby={`${id}-${verb} ${id}-name`}
      onClick={({ currentTarget }: MouseEvent<HTMLElement>) => {
        setStatus('');
        ask({ verb, version, trigger: currentTarget });
      }}
    >
      {messages[verb]}
    </Inner>
  );

  return (
    <Inner as="li" part="version">
      <Inner as="p" part="version-title" id={`${id}-name`}>
        {name}
      </Inner>
      <Inner as="p" part="meta">
        <time dateTime={at}>
          {formatMessage(by ? messages.versionAtBy : messages.versionAt, values)}
        </time>
      </Inner>
      <Inner
        as="details"
        part="since"
        onToggle={({ currentTarget }) => setOpen((currentTarget as HTMLDetailsElement).open)}
      >
        <Inner
          as="summary"
          part="summary"
          id={`${id}-since`}
          aria-labelledby={`${id}-since ${id}-name`}
        >
          {messages.since}
        </Inner>
        {isOpen && <Since version={version} plan={plan} guidance={guidance} />}
      </Inner>
      <Inner part="version-actions">
        {button('restore')}
        {button('remove')}
      </Inner>
    </Inner>
  );
}

interface SinceProps extends VersionItemProps {
  plan: Plan;
  guidance: Guidance;
}

/** What differs between a version and the plan: compared only while somebody looks. */
function Since({ version, plan, guidance }: SinceProps): ReactNode {
  const { messages } = usePlanHistory('Versions').words;
  const changes = useMemo(
    () => difference({ ...version.content }, { ...plan }, guidance),
    [version, plan, guidance],
  );
  return changes.length > 0 ? (
    <ChangeList changes={changes} />
  ) : (
    <Inner as="p" part="hint">
      {messages.sinceNothing}
    </Inner>
  );
}
