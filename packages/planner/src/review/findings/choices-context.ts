'use client';

import type { Choice } from '@engagement-kit/model';
import { createPartContext, partsOf, usePartContext } from '@engagement-kit/react';

/** What the buttons share with their `Review.FindingChoices`. */
interface ChoicesContextValue {
  /** Can this choice be carried out here? One that only people can carry out cannot. */
  readonly canChoose: (choice: Choice) => boolean;
  readonly choose: (choice: Choice) => void;
}

export const ChoicesContext =
  /* @__PURE__ */ createPartContext<ChoicesContextValue>('Review.FindingChoices');

/** Makes a part that stands in `Review.FindingChoices`. */
export const choicesPart = /* @__PURE__ */ partsOf('plan-review', 'Review', (part) =>
  usePartContext(ChoicesContext, part),
);
