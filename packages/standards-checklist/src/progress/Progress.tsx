'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart } from '../contexts.js';
import { useSelected } from '../root/answer-store.js';
import { countsInWords } from './counts-in-words.js';

/** How far the whole checklist is, in words: "7 of 19 questions answered, 2 do not apply". */
export const Progress = /* @__PURE__ */ checklistPart(
  'progress',
  function useProgress(_: Progress.Props, checklist) {
    const { questions, store } = checklist;
    const words = useSelected(store, undefined, (answers) =>
      countsInWords(checklist, questions, answers),
    );
    return { as: 'p', content: words };
  },
);

export namespace Progress {
  export interface Props extends PartProps<'p'> {}
}
