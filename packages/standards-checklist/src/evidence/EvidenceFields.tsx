'use client';

import type { Evidence } from '@engagement-kit/model';
import { formatMessage, Part } from '@engagement-kit/react';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { fieldName } from '../form/field-name.js';
import { DateField } from '../question/DateField.js';
import { Field } from '../question/Field.js';
import { useQuestion } from '../question/question-context.js';
import { useChecklist, useView } from '../root/root-context.js';
import { scope } from '../scope.js';
import { isBlankEvidence, isWebAddress, withEvidence } from './evidence.js';

/** The pieces of evidence of an answer. There is always a row to write in, also without scripts. */
export function EvidenceFields(): ReactNode {
  const { messages, disabled } = useChecklist('Question');
  const { live } = useView('Question');
  const { answer, edit } = useQuestion('Question');
  const [wanted, setWanted] = useState(1);
  const [removals, setRemovals] = useState(0);
  const list = useRef<HTMLElement>(null);
  const evidence = answer.evidence ?? [];
  const count = Math.max(evidence.length, wanted);
  const change = (next: readonly Evidence[], event: SyntheticEvent) =>
    edit({ evidence: next.length > 0 ? next : undefined }, 'evidence', event);

  return (
    <Part scope={scope} part="evidence-list" ref={list}>
      {Array.from({ length: count }, (_, index) => (
        <EvidenceRow
          // After a removal rows move up: what they hold besides their values starts afresh.
          // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no other identity
          key={`${removals}.${index}`}
          index={index}
          evidence={evidence[index] ?? { label: '' }}
          onChange={(changed, event) => change(withEvidence(evidence, index, changed), event)}
          onRemove={
            live && (count > 1 || evidence.length > 0)
              ? (event) => {
                  setRemovals(removals + 1);
                  setWanted(Math.max(1, count - 1));
                  change(
                    evidence.filter((_, at) => at !== index),
                    event,
                  );
                  list.current?.querySelector<HTMLElement>('[data-part=add-evidence]')?.focus();
                }
              : undefined
          }
        />
      ))}
      {live && (
        <Part
          as="button"
          scope={scope}
          part="add-evidence"
          control="link-button"
          type="button"
          disabled={disabled}
          onClick={() => setWanted(count + 1)}
        >
          {messages.addEvidence}
        </Part>
      )}
    </Part>
  );
}

interface EvidenceRowProps {
  index: number;
  evidence: Evidence;
  onChange: (evidence: Evidence, event: SyntheticEvent) => void;
  onRemove: ((event: SyntheticEvent) => void) | undefined;
}

function EvidenceRow({ index, evidence, onChange, onRemove }: EvidenceRowProps): ReactNode {
  const { messages, form } = useChecklist('Question');
  const { name } = useQuestion('Question');
  const [leftLink, setLeftLink] = useState(!isBlankEvidence(evidence));
  const field = `evidence.${index}`;
  const number = index + 1;
  const { label, url, on } = evidence;
  return (
    <Part as="fieldset" scope={scope} part="evidence">
      <Part as="legend" scope={scope} part="evidence-legend">
        {formatMessage(messages.evidenceNumber, { number })}
      </Part>
      <Field
        field={`${field}.label`}
        label={messages.evidenceLabel}
        value={label}
        onText={(text, event) => onChange({ ...evidence, label: text }, event)}
      />
      <Field
        field={`${field}.url`}
        label={messages.evidenceUrl}
        value={url}
        message={leftLink && url && !isWebAddress(url) && messages.notALink}
        onText={(text, event) => onChange({ ...evidence, url: text }, event)}
        onBlur={() => setLeftLink(true)}
      />
      <DateField
        field={`${field}.on`}
        label={messages.evidenceOn}
        value={on}
        onText={(text, event) => onChange({ ...evidence, on: text }, event)}
      />
      <Part as="label" scope={scope} part="evidence-public">
        <Part
          as="input"
          scope={scope}
          part="evidence-public-input"
          control="radio"
          type="checkbox"
          name={fieldName(name, field, 'public')}
          form={form}
          value="yes"
          checked={evidence.public ?? false}
          onChange={(event) =>
            onChange(
              { ...evidence, public: (event.target as unknown as HTMLInputElement).checked },
              event,
            )
          }
        />
        {messages.evidencePublic}
      </Part>
      {onRemove && (
        <Part
          as="button"
          scope={scope}
          part="remove-evidence"
          control="link-button"
          type="button"
          onClick={onRemove}
        >
          {formatMessage(messages.removeEvidence, { number })}
        </Part>
      )}
    </Part>
  );
}
