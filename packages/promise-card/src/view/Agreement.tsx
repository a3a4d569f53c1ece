'use client';

import type { PartProps } from '@engagement-kit/react';
import { agreesFrom } from './use-view.js';
import { agreements } from './view-content.js';
import { node, ownForm, questionPart } from './view-context.js';

/** “Do you agree?”, as three native radios. “We would rather not say” is chosen at first. */
export const Agreement = /* @__PURE__ */ questionPart(
  'agreement',
  (_: Agreement.Props, { view, question: { id, number }, answer: { agrees } }) => {
    const { say, idOf, readOnly, answer } = view;
    return {
      as: 'fieldset',
      'aria-describedby': idOf(`judged-${number}`),
      content: (
        <>
          <legend {...node('legend')}>{say('agree')}</legend>
          {agreements.map((value) => (
            <label
              {...node('choice', { selected: agreesFrom(value) === agrees })}
              key={value}
              htmlFor={idOf(`agrees-${number}-${value}`)}
            >
              <input
                {...node('choice-radio', {}, 'radio')}
                type="radio"
                id={idOf(`agrees-${number}-${value}`)}
                name={idOf(`agrees-${number}`)}
                form={ownForm(view)}
                value={value}
                checked={agreesFrom(value) === agrees}
                disabled={readOnly}
                onChange={(event) => answer(id, { agrees: agreesFrom(value) }, 'agrees', event)}
              />
              {say(value)}
            </label>
          ))}
        </>
      ),
    };
  },
);

export namespace Agreement {
  export interface Props extends PartProps<'fieldset'> {}
}
