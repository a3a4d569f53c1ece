'use client';

import type { Choice } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useId, useState } from 'react';
import { pointPart } from '../point-context.js';
import { changesPromise } from '../promise-change/changes-promise.js';
import { useLoadedDialog } from '../promise-change/use-loaded-dialog.js';
import { Refused } from '../Refused.js';
import { node, type Refusal } from '../review-context.js';
import { ChoiceButton } from './ChoiceButton.js';
import { ChoicesContext } from './choices-context.js';

/**
 * What a person could do. Where it changes a promise that was made, it first asks why, and whether the community was
 * told. What a plan can record at once is a button; what only people can do is a line of text.
 * Absent when there is nothing to choose.
 */
export const FindingChoices = /* @__PURE__ */ pointPart(
  'finding-choices',
  function useFindingChoices(_: FindingChoices.Props, { choices, finding, review }) {
    const { say, choose, kitLang } = review;
    const [issues, setIssues] = useState<Refusal>();
    const [asked, setAsked] = useState<Choice>();
    const { component: PromiseChange, hasFailed } = useLoadedDialog(!!asked);
    const label = useId();
    if (choices.length === 0) return null;
    const canChoose = ({ command }: Choice) => !!command && !!choose;
    return {
      provide: [
        ChoicesContext,
        {
          canChoose,
          choose: (choice: Choice) =>
            changesPromise(choice.command)
              ? setAsked(choice)
              : setIssues(choose?.(choice, finding)),
        },
      ],
      content: (
        <>
          <p {...node('label')} id={label}>
            {say('choices')}
          </p>
          <ul {...node('choice-list')} aria-labelledby={label}>
            {choices.map((choice) => (
              <li {...node('choice')} lang={kitLang} key={choice.text}>
                {canChoose(choice) ? <ChoiceButton choice={choice} /> : choice.text}
              </li>
            ))}
          </ul>
          <Refused issues={issues} />
          {hasFailed && (
            <p {...node('refused')} role="alert">
              {say('notLoaded')}
            </p>
          )}
          {PromiseChange && asked && changesPromise(asked.command) && (
            <PromiseChange
              choice={asked}
              command={asked.command}
              review={review}
              onCancel={() => setAsked(undefined)}
              onChange={(command) => {
                const refused = choose?.({ ...asked, command }, finding);
                if (!refused) setAsked(undefined);
                return refused;
              }}
            />
          )}
        </>
      ),
    };
  },
);

export namespace FindingChoices {
  export interface Props extends PartProps<'div'> {}
}
