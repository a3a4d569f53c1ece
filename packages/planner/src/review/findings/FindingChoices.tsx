'use client';

import type { Choice } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { useId, useState } from 'react';
import { pointPart } from '../point-context.js';
import { changesPromise } from '../promise-change/changes-promise.js';
import { PromiseChange } from '../promise-change/PromiseChange.js';
import { Refused } from '../Refused.js';
import { node, type Refusal } from '../review-context.js';
import { ChoiceButton } from './ChoiceButton.js';
import { ChoicesContext } from './choices-context.js';
import { effectOf } from './effect-of.js';

/**
 * What a person could do. What a plan can record at once is a button, with its effect beside it; below stands what only
 * people can do. Where a choice changes a promise that was made, it first asks why, and whether the community was told.
 * Absent when there is nothing to choose.
 */
export const FindingChoices = /* @__PURE__ */ pointPart(
  'finding-choices',
  function useFindingChoices(_: FindingChoices.Props, { choices, paths, finding, review }) {
    const { say, locale, choose, kitLang } = review;
    const [issues, setIssues] = useState<Refusal>();
    const [asked, setAsked] = useState<Choice>();
    const label = useId();
    if (choices.length === 0) return null;
    const canChoose = ({ command }: Choice) => !!command && !!choose;
    const here = choices.filter(canChoose);
    const others = choices.filter((choice) => !canChoose(choice));
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
          {here.length > 0 && (
            <>
              <p {...node('label')} id={label}>
                {say('choices')}
              </p>
              <ul {...node('choice-list')} aria-labelledby={label}>
                {here.map((choice, index) => (
                  <li {...node('choice')} key={choice.text}>
                    <ChoiceButton
                      choice={choice}
                      lang={kitLang}
                      aria-describedby={`${label}-${index}`}
                    />
                    <span {...node('effect')} id={`${label}-${index}`}>
                      {effectOf(choice.command, paths, review)}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {others.length > 0 && (
            <>
              <p {...node('label')} id={`${label}-others`}>
                {say(here.length > 0 ? 'otherChoices' : 'choices')}
              </p>
              <ul {...node('choice-list')} aria-labelledby={`${label}-others`}>
                {others.map(({ text }) => (
                  <li {...node('choice-text')} lang={kitLang} key={text}>
                    {text}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Refused issues={issues} around={locale} />
          {asked && changesPromise(asked.command) && (
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
