'use client';

import { type FieldForm, fieldForms, isBlank } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { type ComponentType, type ReactElement, useMemo } from 'react';
import type { AllFieldsProps, HolderProps } from './control-props.js';
import { Choice } from './controls/Choice.js';
import { Day } from './controls/Day.js';
import { Flag } from './controls/Flag.js';
import { Inside } from './controls/Inside.js';
import { Reference } from './controls/Reference.js';
import { References } from './controls/References.js';
import { Text } from './controls/Text.js';
import { Texts } from './controls/Texts.js';
import { Things } from './controls/Things.js';
import { fieldsPart } from './fields-context.js';
import { AnswerLater } from './later/AnswerLater.js';
import { Reading } from './Reading.js';
import { Root } from './Root.js';
import { useField } from './use-field.js';

/** What fills in a field, by its form in the model. */
const controls: Readonly<Record<FieldForm['kind'], ComponentType<HolderProps>>> = {
  text: Text,
  date: Day,
  flag: Flag,
  choice: Choice,
  reference: Reference,
  references: References,
  texts: Texts,
  thing: Inside,
  things: Things,
};

/** A thing, or things, whose fields are read each by itself. */
const hasFields = (kind: FieldForm['kind']): boolean => kind === 'thing' || kind === 'things';

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : value === undefined || isBlank(String(value));

/**
 * One field with its label, its hint and what goes wrong, filled in as the model says. Where it is only read, what it
 * says, and nothing where it says nothing. Renders a `<div>`.
 */
export const Field = /* @__PURE__ */ fieldsPart(
  'field',
  ['name', 'short', 'label'],
  function useFieldPart({ name, short, label }: Field.Props) {
    const own = useField('Fields.Field', name);
    const field = useMemo(
      () => (label ? { ...own, label, labelLang: undefined } : own),
      [own, label],
    );
    const content = useMemo(() => {
      const { form, at } = field;
      const Control = controls[form.kind];
      return (
        <>
          <Control field={field} short={short} allFields={AllFields} />
          {at && form.kind !== 'thing' && <AnswerLater about={[...at, name]} label={field.label} />}
        </>
      );
    }, [field, short, name]);
    if (field.readOnly && !hasFields(field.form.kind)) {
      return isEmpty(field.value)
        ? null
        : { 'data-field': name, content: <Reading field={field} /> };
    }
    return { state: { invalid: !!field.problem }, 'data-field': name, content };
  },
);

export namespace Field {
  export interface Props extends PartProps<'div'> {
    /** The field, by its name in the plan: `whyPrioritised`. */
    name: string;
    /** Gives a text one line. */
    short?: boolean | undefined;
    /** What it is called here; as in the model unless given. */
    label?: string | undefined;
  }
}

/** Every field of a thing inside the thing around it, in the order of the model. */
function AllFields({ short, ...props }: AllFieldsProps): ReactElement {
  return (
    <Root {...props}>
      {Object.keys(fieldForms[props.thing]).map((name) => (
        <Field key={name} name={name} short={name === short} />
      ))}
    </Root>
  );
}
