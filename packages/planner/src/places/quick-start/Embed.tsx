'use client';

import { useMessageSets, useMessages } from '@engagement-kit/react';
import { type ReactElement, useMemo } from 'react';
import { planExportsMessages } from '../../exports/messages.js';
import * as Exports from '../../exports/parts.js';
import { type PlanExportsOptions, planExports } from '../../exports/plan-exports.js';
import { node } from '../places-context.js';
import { quickStartMessages } from './messages.js';

const code = [
  '<script type="module" src="engagement-kit.js"></script>',
  '<engagement-promise src="promise.json"></engagement-promise>',
].join('\n');

/** The promise on a web page: its data, the code for a page, and a page of its own. */
export function Embed({ promiseId }: { readonly promiseId: string }): ReactElement {
  const { say } = useMessages(quickStartMessages);
  const words = useMessages(planExportsMessages);
  const messages: PlanExportsOptions['messages'] = useMessageSets();
  const exports = useMemo(
    () =>
      planExports(words, { messages })
        .filter(({ id }) => id === 'promise-data' || id === 'promise-page')
        // Of this promise, so that there is nothing to choose.
        .map(({ choices: _, make, ...each }) => ({
          ...each,
          isRare: false,
          make: (...[state, work]: Parameters<typeof make>) =>
            make(state, { ...work, choice: promiseId }),
        })),
    [words, messages, promiseId],
  );
  return (
    <details {...node('quick-embed')}>
      <summary {...node('more-summary')}>{say('embed')}</summary>
      <p {...node('step-text')}>{say('embedText')}</p>
      <pre {...node('quick-code')}>
        <code>{code}</code>
      </pre>
      <Exports.Root exports={exports}>
        <Exports.Groups />
      </Exports.Root>
    </details>
  );
}
