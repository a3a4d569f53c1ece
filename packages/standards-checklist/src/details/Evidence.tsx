'use client';

import { answerFieldName } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import type { ChangeEvent } from 'react';
import { node } from '../contexts.js';
import { Field } from '../field/Field.js';
import { evidenceChanges } from '../field/fields.js';
import {
  EvidenceContext,
  type EvidenceContextValue,
  evidenceListPart,
  evidencePart,
} from './evidence-context.js';
import { ofQuestion } from './of-question.js';

/** One piece of evidence: what it is, where it is found, its day, and whether the public may see it. */
export const Evidence = /* @__PURE__ */ evidenceListPart(
  'evidence',
  ['index'],
  ({ index }: Evidence.Props, list) => ({
    as: 'fieldset',
    'aria-label': ofQuestion(
      list.question.checklist,
      'evidenceNumber',
      list.question.number,
      index,
    ),
    content: (
      <>
        <legend {...node('evidence-legend')}>
          {list.question.checklist.say('evidenceNumber', { number: index + 1 })}
        </legend>
        <Field field={`evidence.${index}.label`} />
        <Field field={`evidence.${index}.url`} />
        <Field field={`evidence.${index}.on`} />
        <EvidencePublic />
        <RemoveEvidence />
      </>
    ),
    provide: [EvidenceContext, { list, index } satisfies EvidenceContextValue],
  }),
);

export namespace Evidence {
  export interface Props extends PartProps<'fieldset'> {
    /** Its place among the pieces, from 0. */
    index: number;
  }
}

/** The label around the box that lets the public see the evidence. */
export const EvidencePublic = /* @__PURE__ */ evidencePart(
  'evidence-public',
  (_: EvidencePublic.Props, piece) => ({
    as: 'label',
    content: (
      <>
        <input {...node('evidence-public-input', undefined, 'radio')} {...boxOf(piece)} />
        {piece.list.question.checklist.say('evidencePublic')}
      </>
    ),
  }),
);

export namespace EvidencePublic {
  export interface Props extends PartProps<'label'> {}
}

/** That box, for a label that a host fills itself. */
export const EvidencePublicInput = /* @__PURE__ */ evidencePart(
  'evidence-public-input',
  (_: EvidencePublicInput.Props, piece) => {
    const { onChange, ...fixed } = boxOf(piece);
    return { as: 'input', control: 'radio', onChange, fixed };
  },
);

export namespace EvidencePublicInput {
  export interface Props extends PartProps<'input'> {}
}

/** Removes the piece. Not rendered on the one empty row. */
export const RemoveEvidence = /* @__PURE__ */ evidencePart(
  'remove-evidence',
  (_: RemoveEvidence.Props, { list: { question, rows, remove }, index }) => {
    const { checklist, answer, number } = question;
    if (!checklist.live || (rows === 1 && !answer.evidence?.length)) return null;
    return {
      as: 'button',
      control: 'link-button',
      type: 'button',
      onClick: (event) => remove(index, event),
      'aria-label': ofQuestion(checklist, 'removeEvidence', number, index),
      content: checklist.say('removeEvidence', { number: index + 1 }),
    };
  },
);

export namespace RemoveEvidence {
  export interface Props extends PartProps<'button'> {}
}

/** What makes a node the box that lets the public see the piece. */
const boxOf = ({ list: { question }, index }: EvidenceContextValue) => {
  const { checklist, answer, edit, number } = question;
  return {
    type: 'checkbox',
    id: checklist.idOf(`${number}-evidence.${index}.public`),
    name: answerFieldName(checklist.name, question.question.id, 'evidence', index, 'public'),
    form: checklist.form,
    value: 'yes',
    checked: answer.evidence?.[index]?.public ?? false,
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      edit(
        evidenceChanges(answer, index, { public: event.currentTarget.checked }),
        'evidence',
        event,
      ),
  };
};
