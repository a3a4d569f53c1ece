'use client';

import type { PartProps } from '@engagement-kit/react';
import { historyPart } from '../history-context.js';

/** Says what will appear here. Renders a `<p>`, as long as nothing has changed. */
export const Empty = /* @__PURE__ */ historyPart('empty', (_: PartProps<'p'>, { plan, speaker }) =>
  plan.history.length > 0 ? null : { as: 'p', content: speaker.say('empty') },
);

export namespace Empty {
  export interface Props extends PartProps<'p'> {}
}
