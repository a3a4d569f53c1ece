'use client';

import type { EngagementTypeId } from '@engagement-kit/model';
import {
  Announcement,
  type PartProps,
  useGuidanceWarning,
  useHydrated,
  useMessages,
  useTranslatedPage,
} from '@engagement-kit/react';
import { type Ref, useId, useRef } from 'react';
import { languageWithin, type SpectrumGuidance, ukhsaSpectrum } from '../guidance.js';
import { spectrumSelectorMessages } from '../messages.js';
import { useIdsOf } from '../support/use-ids-of.js';
import {
  rootPart,
  type SpectrumChangeDetails,
  type SpectrumChangeReason,
  SpectrumContext,
  type SpectrumContextValue,
  scope,
} from './root-context.js';
import { useChoice } from './use-choice.js';
import { useInputRef } from './use-input-ref.js';

/** Holds the choice of an engagement type (L37-L69) for the parts inside it. */
export const Root = /* @__PURE__ */ rootPart(
  'root',
  [
    'value',
    'defaultValue',
    'onValueChange',
    'name',
    'form',
    'required',
    'disabled',
    'readOnly',
    'invalid',
    'guidance',
    'inputRef',
  ],
  function useSpectrum(props: Root.Props) {
    const { defaultValue = null, name, form, guidance = ukhsaSpectrum, inputRef } = props;
    const { required = false, disabled = false, readOnly = false } = props;
    useGuidanceWarning('SpectrumSelector', props.guidance);
    const ownId = useId();
    const id = props.id ?? ownId;
    const node = useRef<HTMLDivElement>(null);
    useTranslatedPage(node);
    const hydrated = useHydrated();
    const words = useMessages(spectrumSelectorMessages);
    const fixed = disabled || readOnly;
    const choice = useChoice(node, {
      ...props,
      id,
      hydrated,
      defaultValue,
      fixed,
      guidance,
      words,
    });
    const invalid = (props.invalid || choice.missing) && !readOnly;
    const describedBy = useIdsOf(node, scope, {
      hint: `${id}-hint`,
      ...(invalid && { 'error-message': `${id}-error` }),
    });
    const radio = (which = '') =>
      node.current?.querySelector<HTMLInputElement>(
        `[data-scope="${scope}"][data-part="option-radio"]${which}`,
      ) ?? null;
    useInputRef(inputRef, () => radio(':checked') ?? radio());

    const shared: SpectrumContextValue = {
      id,
      guidance,
      language: languageWithin(guidance.source.language, words.locale),
      words,
      value: choice.value,
      name,
      // The group needs a name to work, so without one it is kept out of the form. It belongs to the form only while a
      // required choice is missing, when it contributes its validity and no entry.
      form: name || (hydrated && required && choice.value === null) ? form : `${id}-no-form`,
      required,
      disabled,
      readOnly,
      invalid,
      describedBy,
      choose: choice.choose,
      reportMissing: choice.reportMissing,
      firstRadio: () => radio(),
    };
    return {
      id,
      state: { disabled, readonly: readOnly, invalid, required },
      lang: words.locale,
      ref: node,
      provide: [SpectrumContext, shared],
      after: (
        <>
          {readOnly && name && !disabled && choice.value !== null && (
            <input type="hidden" name={name} form={form} value={choice.value} />
          )}
          <Announcement scope={scope}>{choice.said}</Announcement>
        </>
      ),
    };
  },
);

export namespace Root {
  /** Why the choice changes. */
  export type ChangeReason = SpectrumChangeReason;

  /** The details of `onValueChange`, besides the value. */
  export type ChangeDetails = SpectrumChangeDetails;

  export interface Props extends Omit<PartProps<'div'>, 'defaultValue'> {
    /** Id of the chosen type, or `null` for none, if the host keeps the choice. */
    value?: EngagementTypeId | null | undefined;
    /** The first choice, if the component keeps it. None by default. */
    defaultValue?: EngagementTypeId | null | undefined;
    /** Called before a choice counts. `details` has the reason, the event, and `cancel()` to refuse. */
    onValueChange?: ((value: EngagementTypeId | null, details: ChangeDetails) => void) | undefined;
    /** Name of the form entry. Without a name, nothing is submitted. */
    name?: string | undefined;
    /**
     * Id of the form that the choice belongs to, if not the one around it. A form submits it only if it has a `name`.
     */
    form?: string | undefined;
    /** A form cannot be submitted without a choice. Where no script runs, this needs a `name`. */
    required?: boolean | undefined;
    /** Nothing can be chosen, and a form does not carry the choice. */
    disabled?: boolean | undefined;
    /** Shows the choice as an ordered list without radios. With a `name`, a form still carries it. */
    readOnly?: boolean | undefined;
    /** Shows the error message. */
    invalid?: boolean | undefined;
    /** The types to choose from; the published UKHSA spectrum unless given. */
    guidance?: SpectrumGuidance | undefined;
    /** Gets the radio that takes the focus, the chosen one or else the first, so that a form can focus it on an error. */
    inputRef?: Ref<HTMLInputElement> | undefined;
  }
}
