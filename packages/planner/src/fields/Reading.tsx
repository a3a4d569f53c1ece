'use client';

import type { ReactElement } from 'react';
import { node } from './fields-context.js';
import type { FieldState } from './use-field.js';
import { useSaid } from './use-said.js';

/** What a field says, to read: a finding still leads to it. */
export function Reading({ field }: { readonly field: FieldState }): ReactElement {
  const { id, label, labelLang, form, value } = field;
  const said = useSaid(field);
  const texts = form.kind === 'texts' && Array.isArray(value) ? value.map(String) : [said];
  return (
    <div id={id} tabIndex={-1}>
      <span {...node('label')} lang={labelLang}>
        {label}
      </span>
      {texts.map((text) => (
        <p {...node('said')} key={text}>
          <bdi>{text}</bdi>
        </p>
      ))}
    </div>
  );
}
