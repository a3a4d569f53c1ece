'use client';

import type { PartPlan, PartProps } from '@engagement-kit/react';
import { type useVersion, versionPart } from './version-context.js';

/** A button that asks before it does something to its version. */
const askFirst = (
  verb: 'restore' | 'remove',
  { htmlId, shared }: { htmlId: string | undefined; shared: ReturnType<typeof useVersion> },
): PartPlan => {
  const { id, version, speaker, ask, setStatus } = shared;
  const own = htmlId ?? `${id}-${verb}`;
  return {
    as: 'button',
    type: 'button',
    control: 'link-button',
    id: own,
    'aria-labelledby': `${own} ${id}-name`,
    content: speaker.say(verb),
    onClick: ({ currentTarget }) => {
      setStatus('');
      ask({ verb, version, trigger: shared.menuButton?.current ?? currentTarget });
    },
  };
};

/** Brings a version back, after asking. Renders a `<button>`. */
export const Restore = /* @__PURE__ */ versionPart(
  'restore',
  (props: PartProps<'button'>, shared) => askFirst('restore', { htmlId: props.id, shared }),
);

export namespace Restore {
  export interface Props extends PartProps<'button'> {}
}

/** Removes a version from the plan, after asking. Renders a `<button>`. */
export const Remove = /* @__PURE__ */ versionPart('remove', (props: PartProps<'button'>, shared) =>
  askFirst('remove', { htmlId: props.id, shared }),
);

export namespace Remove {
  export interface Props extends PartProps<'button'> {}
}
