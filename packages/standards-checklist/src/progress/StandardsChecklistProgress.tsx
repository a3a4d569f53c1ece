'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart } from '../contexts.js';
import { useSelected } from '../root/answer-store.js';
import { countsInWords } from './counts-in-words.js';

/** Props of `StandardsChecklistProgress`. */
export interface StandardsChecklistProgressProps extends PartProps<'p'> {}

/** How far the whole checklist is, in words: "7 of 19 questions answered, 2 do not apply". */
export const StandardsChecklistProgress = /* @__PURE__ */ checklistPart(
  'progress',
  function useProgress(props: StandardsChecklistProgressProps, checklist) {
    const { questions, store } = checklist;
    const words = useSelected(store, (answers) => countsInWords(checklist, questions, answers));
    return { as: 'p', content: words, ...props };
  },
);
