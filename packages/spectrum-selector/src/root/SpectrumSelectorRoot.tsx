'use client';

import { type EngagementTypeId, engagementTypeById, formatMessage } from '@engagement-kit/model';
import {
  Announcement,
  createChangeDetails,
  findById,
  oldDefinePart,
  type PartProps,
  useAnnouncer,
  useControllableState,
  useFormReset,
  useMessages,
} from '@engagement-kit/react';
import { useEffect, useId, useImperativeHandle, useReducer, useRef, useState } from 'react';
import {
  languageWithin,
  type SpectrumGuidance,
  ukhsaSpectrum,
} from '../guidance/spectrum-guidance.js';
import { spectrumSelectorMessages } from '../messages.js';
import { useHydrated } from '../support/use-hydrated.js';
import {
  type SpectrumSelectorChangeDetails,
  SpectrumSelectorContext,
  type SpectrumSelectorContextValue,
} from './root-context.js';

/** Props of `SpectrumSelectorRoot`: the choice, who keeps it, its place in a form, and the types to choose from. */
export interface SpectrumSelectorRootProps extends Omit<PartProps<'div'>, 'defaultValue'> {
  /** The chosen type's id, or `null` for none, when the host keeps it. */
  value?: EngagementTypeId | null | undefined;
  /** The choice to begin with, when the component keeps it. Nothing unless given. */
  defaultValue?: EngagementTypeId | null | undefined;
  /** Called before a choice counts. `details` has the reason, the event, and `cancel()` to refuse. */
  onValueChange?:
    | ((value: EngagementTypeId | null, details: SpectrumSelectorChangeDetails) => void)
    | undefined;
  /** Name of the form entry. Without a name, nothing is submitted. */
  name?: string | undefined;
  /** Id of the form that the choice belongs to, if it is not the one around it. Needs a `name` to submit it. */
  form?: string | undefined;
  /** A form cannot be submitted without a choice. Before a script runs, that takes a `name`. */
  required?: boolean | undefined;
  /** Nothing can be chosen, and a form does not carry the choice. */
  disabled?: boolean | undefined;
  /** Shows the choice as an ordered list without radios. With a `name`, a form still carries it. */
  readOnly?: boolean | undefined;
  /** Shows the error message. */
  invalid?: boolean | undefined;
  /** The types to choose from; the published UKHSA spectrum unless given. */
  guidance?: SpectrumGuidance | undefined;
}

/** Holds the choice of an engagement type (L37-L69) for the parts inside it. */
export const SpectrumSelectorRoot = /* @__PURE__ */ oldDefinePart(
  'spectrum-selector',
  'root',
  null,
  function useSelectorRoot(
    {
      value,
      defaultValue = null,
      onValueChange,
      name,
      form,
      required = false,
      disabled = false,
      readOnly = false,
      invalid = false,
      guidance = ukhsaSpectrum,
      ...props
    }: SpectrumSelectorRootProps,
    _,
    ref,
  ) {
    const ownId = useId();
    const id = props.id ?? ownId;
    const node = useRef<HTMLDivElement>(null);
    useImperativeHandle(ref, () => node.current as HTMLDivElement);
    const words = useMessages(spectrumSelectorMessages);
    const [current, setCurrent] = useControllableState<
      EngagementTypeId | null,
      SpectrumSelectorChangeDetails
    >({ value, defaultValue, onValueChange });
    const [missing, setMissing] = useState(false);
    const [said, say] = useAnnouncer();
    const [, refresh] = useReducer((count: number) => count + 1, 0);
    const byPerson = useRef(false);
    const hydrated = useHydrated();

    const change: SpectrumSelectorContextValue['change'] = (next, reason, event) => {
      // Renders in any case, so that a native radio shows the true value after a refused choice.
      refresh();
      if (reason !== 'reset') {
        if (disabled || readOnly || next === current) return false;
        byPerson.current = true;
      }
      return setCurrent(next, createChangeDetails(reason, event));
    };

    useFormReset(
      node,
      (event) => {
        setMissing(false);
        if (value === undefined && current !== defaultValue) change(defaultValue, 'reset', event);
        else refresh();
      },
      form,
    );

    // Waits for the value itself: a host may refuse a choice, or take it later.
    useEffect(() => {
      if (current !== null) setMissing(false);
      if (!byPerson.current) return;
      byPerson.current = false;
      const type = engagementTypeById(guidance, current ?? undefined);
      const { announceChosen, announceCleared } = words.messages;
      say(type ? formatMessage(announceChosen, { name: type.name }) : announceCleared);
    }, [current, guidance, words, say]);

    // The server names every part that may describe another; those that a layout leaves out are dropped here.
    const [absent, setAbsent] = useState('');
    useEffect(() => {
      const parts = [
        'hint',
        'error',
        ...guidance.engagementTypes.map((type) => `${type.id}-promise`),
      ];
      const root = node.current;
      setAbsent(parts.filter((part) => root && !findById(root, `${id}-${part}`)).join(' '));
    });

    const isInvalid = (invalid || missing) && !readOnly;
    const shared: SpectrumSelectorContextValue = {
      id,
      guidance,
      language: languageWithin(guidance, words.locale),
      words,
      value: current,
      change,
      describedBy: (...parts) =>
        parts
          .filter((part) => !absent.split(' ').includes(part))
          .map((part) => `${id}-${part}`)
          .join(' ') || undefined,
      reportMissing: () => setMissing(true),
      name,
      // Without a name the group still needs one to work; this keeps it out of the form's entries. Only while
      // a required choice is missing it belongs to the form, which then has nothing to submit but its validity.
      form: name || (hydrated && required && current === null) ? form : `${id}-no-form`,
      required,
      disabled,
      readOnly,
      invalid: isInvalid,
    };
    return {
      state: { disabled, readonly: readOnly, invalid: isInvalid, required },
      lang: words.locale,
      provide: [SpectrumSelectorContext, shared],
      after: [
        readOnly && name && !disabled && current !== null ? (
          <input key="entry" type="hidden" name={name} form={form} value={current} />
        ) : null,
        <Announcement key="said" scope="spectrum-selector">
          {said}
        </Announcement>,
      ],
      ...props,
      id,
      ref: node,
    };
  },
);
