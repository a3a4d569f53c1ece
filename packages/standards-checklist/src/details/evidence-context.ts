'use client';

import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';
import type { RefObject, SyntheticEvent } from 'react';
import type { QuestionContextValue } from '../contexts.js';

/** What the pieces of evidence of an answer share. */
export interface EvidenceListContextValue {
  readonly question: QuestionContextValue;
  /** How many rows there are; always one to write in. */
  readonly rows: number;
  /** The button that adds a row. It takes focus when one goes. */
  readonly addButton: RefObject<HTMLButtonElement | null>;
  readonly add: () => void;
  readonly remove: (index: number, event: SyntheticEvent) => void;
}

export const EvidenceListContext =
  /* @__PURE__ */ createPartContext<EvidenceListContextValue>('Standards.EvidenceList');

/** Makes a part that stands inside the list. */
export const evidenceListPart = /* @__PURE__ */ partsOf(
  'standards-checklist',
  'Standards',
  (part) => usePartContext(EvidenceListContext, part),
);

/** What the parts of one piece share. */
export interface EvidenceContextValue {
  readonly list: EvidenceListContextValue;
  /** Its place, from 0. */
  readonly index: number;
}

export const EvidenceContext =
  /* @__PURE__ */ createPartContext<EvidenceContextValue>('Standards.Evidence');

/** Makes a part that stands inside one piece. */
export const evidencePart = /* @__PURE__ */ partsOf('standards-checklist', 'Standards', (part) =>
  usePartContext(EvidenceContext, part),
);
