'use client';

import { Part, type PartProps } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { scope } from '../scope.js';

export interface StandardsChecklistQuestionsProps extends PartProps<'details'> {}

/** The questions of a standard, open until they are folded. A native `<details>`. */
export const StandardsChecklistQuestions = /* @__PURE__ */ forwardRef<
  HTMLDetailsElement,
  StandardsChecklistQuestionsProps
>(function StandardsChecklistQuestions(props, ref) {
  return <Part as="details" scope={scope} part="questions" open {...props} ref={ref} />;
});
