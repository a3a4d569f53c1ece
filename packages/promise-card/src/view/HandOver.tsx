'use client';

import type { PartProps } from '@engagement-kit/react';
import { Give } from './Give.js';
import { Status } from './Status.js';
import { node, viewPart } from './view-context.js';

/** The buttons that hand the answers over, and what came of it. Without a script: what to do with the page. */
export const HandOver = /* @__PURE__ */ viewPart(
  'hand-over',
  (_: HandOver.Props, { hydrated, readOnly, taker, say }) =>
    readOnly
      ? null
      : {
          content: hydrated ? (
            <>
              {taker === 'host' && <Give to="host" />}
              <Give to="file" />
              <Status />
            </>
          ) : (
            <noscript>
              <p {...node('paragraph')}>{say('byHand')}</p>
            </noscript>
          ),
        },
);

export namespace HandOver {
  export interface Props extends PartProps<'div'> {}
}
