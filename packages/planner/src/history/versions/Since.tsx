'use client';

import type { PartProps } from '@engagement-kit/react';
import { type ReactNode, useMemo, useState } from 'react';
import { ChangeList } from '../changes/ChangeList.js';
import { difference } from '../changes/event-changes.js';
import { HistoryWordsContext, node } from '../history-context.js';
import { useVersion, versionPart } from './version-context.js';

/** What has changed since a version, folded away. Renders a `<details>`. */
export const Since = /* @__PURE__ */ versionPart(
  'since',
  (_: PartProps<'details'>, { speaker, id }) => {
    const [isOpen, setOpen] = useState(false);
    return {
      as: 'details',
      onToggle: ({ currentTarget }) => setOpen((currentTarget as HTMLDetailsElement).open),
      content: (
        <>
          <summary
            {...node('summary')}
            id={`${id}-since`}
            aria-labelledby={`${id}-since ${id}-name`}
          >
            {speaker.say('since')}
          </summary>
          {isOpen && <Difference />}
        </>
      ),
    };
  },
);

export namespace Since {
  export interface Props extends PartProps<'details'> {}
}

/** What differs between a version and the plan: compared only while somebody looks. */
function Difference(): ReactNode {
  const { speaker, inWords, sets, version, plan, guidance } = useVersion('History.Since');
  const changes = useMemo(
    () => difference({ ...version.content }, { ...plan }, guidance, sets),
    [version, plan, guidance, sets],
  );
  return changes.length > 0 ? (
    <HistoryWordsContext.Provider value={inWords}>
      <ChangeList changes={changes} />
    </HistoryWordsContext.Provider>
  ) : (
    <p {...node('hint')}>{speaker.say('sinceNothing')}</p>
  );
}
