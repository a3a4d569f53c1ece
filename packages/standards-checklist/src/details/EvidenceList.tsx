'use client';

import type { PartProps } from '@engagement-kit/react';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { questionPart } from '../contexts.js';
import { withoutEvidence } from '../field/fields.js';
import { Evidence } from './Evidence.js';
import {
  EvidenceListContext,
  type EvidenceListContextValue,
  evidenceListPart,
} from './evidence-context.js';
import { ofQuestion } from './of-question.js';

/** The pieces of evidence of an answer. There is always an empty row to write in, even without scripts. */
export const EvidenceList = /* @__PURE__ */ questionPart(
  'evidence-list',
  function useEvidenceList(_: EvidenceList.Props, question) {
    const { checklist, answer, edit } = question;
    const { evidence = [] } = answer;
    const [wanted, setWanted] = useState(0);
    const [removals, setRemovals] = useState(0);
    const added = useRef(false);
    const node = useRef<HTMLDivElement>(null);
    const addButton = useRef<HTMLButtonElement>(null);
    const rows = Math.max(evidence.length, wanted, 1);

    // Once the new row is on screen, its first field takes focus.
    useEffect(() => {
      if (!added.current) return;
      added.current = false;
      const pieces = node.current?.querySelectorAll<HTMLElement>('[data-part=evidence]');
      pieces?.[rows - 1]?.querySelector<HTMLElement>('input')?.focus();
    }, [rows]);

    const add = () => {
      added.current = true;
      setWanted(rows + 1);
    };
    const remove = (index: number, event: SyntheticEvent) => {
      setRemovals(removals + 1);
      setWanted(rows - 1);
      addButton.current?.focus();
      const said = checklist.say('evidenceRemoved', { number: index + 1 });
      // A row that nobody has written in does not change the answer.
      if (index < evidence.length) edit(withoutEvidence(answer, index), 'evidence', event, said);
      else checklist.sayAloud(said);
    };
    const context: EvidenceListContextValue = { question, rows, addButton, add, remove };
    return {
      ref: node,
      content: (
        <>
          {Array.from({ length: rows }, (_, at) => (
            // After a removal rows move up: what they hold besides their values starts afresh.
            // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no other identity
            <Evidence key={`${removals}.${at}`} index={at} />
          ))}
          <AddEvidence />
        </>
      ),
      provide: [EvidenceListContext, context],
    };
  },
);

export namespace EvidenceList {
  export interface Props extends PartProps<'div'> {}
}

/** Adds a row for another piece of evidence. */
export const AddEvidence = /* @__PURE__ */ evidenceListPart(
  'add-evidence',
  (_: AddEvidence.Props, { question: { checklist, number }, addButton, add }) =>
    checklist.live
      ? {
          ref: addButton,
          as: 'button',
          control: 'link-button',
          type: 'button',
          onClick: add,
          'aria-label': ofQuestion(checklist, 'addEvidence', number),
          content: checklist.say('addEvidence'),
        }
      : null,
);

export namespace AddEvidence {
  export interface Props extends PartProps<'button'> {}
}
