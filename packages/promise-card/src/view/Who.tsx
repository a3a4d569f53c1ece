'use client';

import type { PartProps } from '@engagement-kit/react';
import { viewLimits } from './view-content.js';
import { node, ownForm, viewPart } from './view-context.js';

/** The group’s name: a label, what it is not, and a field. */
export const Who = /* @__PURE__ */ viewPart('who', (_: Who.Props, view) => {
  const { say, idOf, draft, missing, readOnly, writeWho } = view;
  const isMissing = missing === 'who';
  return {
    state: { missing: isMissing },
    content: (
      <>
        <label {...node('label')} htmlFor={idOf('who')}>
          {say('who')}
        </label>
        <p {...node('hint')} id={idOf('who-hint')}>
          {say('whoHint')}
        </p>
        <input
          {...node('written', {}, 'text')}
          id={idOf('who')}
          form={ownForm(view)}
          value={draft.who}
          maxLength={viewLimits.who}
          readOnly={readOnly}
          autoComplete="off"
          aria-describedby={`${idOf('who-hint')}${isMissing ? ` ${idOf('status')}` : ''}`}
          aria-invalid={isMissing || undefined}
          onChange={(event) => writeWho(event.currentTarget.value, event)}
        />
      </>
    ),
  };
});

export namespace Who {
  export interface Props extends PartProps<'div'> {}
}
