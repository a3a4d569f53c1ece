'use client';

import type { PartProps } from '@engagement-kit/react';
import { viewLimits } from './view-content.js';
import { node, ownForm, questionPart } from './view-context.js';

/** “In your own words”. */
export const Words = /* @__PURE__ */ questionPart(
  'words',
  (_: Words.Props, { view, question: { id, number }, answer: { view: said = '' } }) => {
    const { say, idOf, readOnly, answer } = view;
    const name = idOf(`words-${number}`);
    return {
      content: (
        <>
          <label {...node('label')} htmlFor={name}>
            {say('words')}
          </label>
          <textarea
            {...node('written', {}, 'text')}
            id={name}
            form={ownForm(view)}
            rows={3}
            value={said}
            maxLength={viewLimits.words}
            readOnly={readOnly}
            dir="auto"
            aria-describedby={idOf(`standard-${number}`)}
            onChange={(event) => answer(id, { view: event.currentTarget.value }, 'words', event)}
          />
        </>
      ),
    };
  },
);

export namespace Words {
  export interface Props extends PartProps<'div'> {}
}
