'use client';

import { answerFieldName, type Evidence, isWebAddress, withEvidence } from '@engagement-kit/model';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useQuestion, useView } from '../contexts.js';
import { Inner } from '../Inner.js';
import { DateField, Field } from '../question/Field.js';

/** The pieces of evidence of an answer. There is always a row to write in, also without scripts. */
export function EvidenceFields(): ReactNode {
  const { live } = useView();
  const { checklist, answer, edit } = useQuestion();
  const [wanted, setWanted] = useState(0);
  const [removals, setRemovals] = useState(0);
  const { evidence = [] } = answer;
  const count = Math.max(evidence.length, wanted, 1);
  const change = (next: readonly Evidence[], event: SyntheticEvent, said?: string) =>
    edit({ evidence: next.length > 0 ? next : undefined }, 'evidence', event, said);

  return (
    <Inner part="evidence-list">
      {Array.from({ length: count }, (_, index) => (
        <EvidenceRow
          // After a removal rows move up: what they hold besides their values starts afresh.
          // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no other identity
          key={`${removals}.${index}`}
          index={index}
          evidence={evidence[index] ?? { label: '' }}
          onChange={(changes, event) => change(withEvidence(evidence, index, changes), event)}
          onRemove={
            live && (count > 1 || evidence.length > 0)
              ? (event) => {
                  setRemovals(removals + 1);
                  setWanted(count - 1);
                  change(
                    evidence.filter((_, at) => at !== index),
                    event,
                    checklist.say('evidenceRemoved', { number: index + 1 }),
                  );
                  const list = (event.currentTarget as Element).closest('fieldset')?.parentElement;
                  (list?.lastElementChild as HTMLElement | undefined)?.focus();
                }
              : undefined
          }
        />
      ))}
      {live && (
        <Inner
          as="button"
          part="add-evidence"
          control="link-button"
          type="button"
          onClick={({ currentTarget }) => {
            setWanted(count + 1);
            // Once the new row is there: Preact renders a moment after the event.
            setTimeout(() => currentTarget.previousElementSibling?.querySelector('input')?.focus());
          }}
        >
          {checklist.say('addEvidence')}
        </Inner>
      )}
    </Inner>
  );
}

interface EvidenceRowProps {
  index: number;
  evidence: Evidence;
  onChange: (changes: Partial<Evidence>, event: SyntheticEvent) => void;
  onRemove: ((event: SyntheticEvent) => void) | undefined;
}

function EvidenceRow({ index, evidence, onChange, onRemove }: EvidenceRowProps): ReactNode {
  const { checklist, name } = useQuestion();
  const { say, form } = checklist;
  const [leftLink, setLeftLink] = useState(Boolean(evidence.url));
  const field = `evidence.${index}`;
  const number = index + 1;
  const { label, url, on } = evidence;
  return (
    <Inner as="fieldset" part="evidence">
      <Inner as="legend" part="evidence-legend">
        {say('evidenceNumber', { number })}
      </Inner>
      <Field
        field={`${field}.label`}
        label="evidenceLabel"
        value={label}
        onText={(text, event) => onChange({ label: text }, event)}
      />
      <Field
        field={`${field}.url`}
        label="evidenceUrl"
        value={url}
        message={leftLink && url && !isWebAddress(url) && 'notALink'}
        onText={(text, event) => onChange({ url: text }, event)}
        onBlur={() => setLeftLink(true)}
      />
      <DateField
        field={`${field}.on`}
        label="evidenceOn"
        value={on}
        onText={(text, event) => onChange({ on: text }, event)}
      />
      <Inner as="label" part="evidence-public">
        <Inner
          as="input"
          part="evidence-public-input"
          control="radio"
          type="checkbox"
          name={answerFieldName(name, field, 'public')}
          form={form}
          value="yes"
          checked={evidence.public ?? false}
          onChange={(event) =>
            onChange({ public: (event.target as unknown as HTMLInputElement).checked }, event)
          }
        />
        {say('evidencePublic')}
      </Inner>
      {onRemove && (
        <Inner
          as="button"
          part="remove-evidence"
          control="link-button"
          type="button"
          onClick={onRemove}
        >
          {say('removeEvidence', { number })}
        </Inner>
      )}
    </Inner>
  );
}
