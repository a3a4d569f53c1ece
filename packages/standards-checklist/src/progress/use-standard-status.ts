'use client';

import type { Standard } from '@engagement-kit/model';
import type { ChecklistContextValue } from '../contexts.js';
import { useSelected } from '../root/answer-store.js';
import { standardInWords } from './counts-in-words.js';

/** How far a standard is, in words. */
export const useStandardStatus = (
  checklist: ChecklistContextValue,
  { questions }: Standard,
): string =>
  useSelected(checklist.store, questions, (answers) =>
    standardInWords(checklist, questions, answers),
  );
