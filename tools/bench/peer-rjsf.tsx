// A page with the 19 questions in react-jsonschema-form, with its own plain theme.
import { ukhsaStandards } from '@engagement-kit/model';
import Form from '@rjsf/core';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { createRoot } from 'react-dom/client';
import { statuses } from './statuses.js';

const keyOf = (id: string) => id.replace('.', '-');

const schema: RJSFSchema = {
  type: 'object',
  properties: Object.fromEntries(
    ukhsaStandards.map((standard) => [
      standard.id,
      {
        type: 'object',
        title: standard.title,
        description: standard.whyItMatters,
        properties: Object.fromEntries(
          standard.questions.map(({ id, text }) => [
            keyOf(id),
            {
              type: 'object',
              title: text,
              properties: {
                status: { type: 'string', title: 'Status', enum: statuses },
                notes: { type: 'string', title: 'Notes' },
              },
            },
          ]),
        ),
      },
    ]),
  ),
};

const controls = { status: { 'ui:widget': 'radio' }, notes: { 'ui:widget': 'textarea' } };
const uiSchema: UiSchema = Object.fromEntries(
  ukhsaStandards.map((standard) => [
    standard.id,
    Object.fromEntries(standard.questions.map(({ id }) => [keyOf(id), controls])),
  ]),
);

const place = document.body.appendChild(document.createElement('main'));
createRoot(place).render(<Form schema={schema} uiSchema={uiSchema} validator={validator} />);
