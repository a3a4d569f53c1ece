'use client';

import { allQuestions, countQuestions } from '@engagement-kit/model';
import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef, useMemo } from 'react';
import { content } from '../content.js';
import { useSelected } from '../root/answer-store.js';
import { useChecklist } from '../root/root-context.js';
import { scope } from '../scope.js';
import { countsInWords } from './counts-in-words.js';

export interface StandardsChecklistProgressProps extends PartProps<'p'> {}

/** How far the whole checklist is, in words: "7 of 19 questions answered, 2 do not apply". */
export const StandardsChecklistProgress = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  StandardsChecklistProgressProps
>(function StandardsChecklistProgress(props, ref) {
  const checklist = useChecklist('Progress');
  const { standards } = checklist.guidance;
  const questions = useMemo(() => allQuestions({ standards }), [standards]);
  const words = useSelected(checklist.store, (answers) =>
    countsInWords(checklist, countQuestions(questions, answers)),
  );
  return (
    <Part as="p" scope={scope} part="progress" {...props} ref={ref}>
      {content(props, words)}
    </Part>
  );
});
