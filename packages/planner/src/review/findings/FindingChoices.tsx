'use client';

import type { Choice } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useId, useState } from 'react';
import { pointPart } from '../point-context.js';
import { Refused } from '../Refused.js';
import { node, type Refusal } from '../review-context.js';
import { ChoiceButton } from './ChoiceButton.js';
import { ChoicesContext } from './choices-context.js';

/**
 * What a person could do. What a plan can record at once is a button; what only people can do is a line of text.
 * Absent when there is nothing to choose.
 */
export const FindingChoices = /* @__PURE__ */ pointPart(
  'finding-choices',
  function useFindingChoices(_: FindingChoices.Props, { choices, finding, review }) {
    const { say, choose, kitLang } = review;
    const [issues, setIssues] = useState<Refusal>();
    const label = useId();
    if (choices.length === 0) return null;
    const canChoose = ({ command }: Choice) => !!command && !!choose;
    return {
      provide: [
        ChoicesContext,
        { canChoose, choose: (choice: Choice) => setIssues(choose?.(choice, finding)) },
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
        </>
      ),
    };
  },
);

export namespace FindingChoices {
  export type Props = PartProps<'div'>;
}
