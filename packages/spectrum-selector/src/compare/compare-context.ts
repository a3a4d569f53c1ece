'use client';

import { createPartContext, nodesOf, partsOf, usePartContext } from '@engagement-kit/react';
import type { SpectrumSelectorMessages } from '../messages.js';
import type { Help } from '../support/use-help.js';

export const CompareContext =
  /* @__PURE__ */ createPartContext<Help<SpectrumSelectorMessages>>('Compare.Root');

export const scope = 'spectrum-compare';

/** Makes a part that needs no root. */
export const rootPart = /* @__PURE__ */ partsOf(scope, 'Compare');

/** Makes a part that belongs inside the root. */
export const comparePart = /* @__PURE__ */ partsOf(scope, 'Compare', (part) =>
  usePartContext(CompareContext, part),
);

/** Names a node that is not a part. */
export const node = /* @__PURE__ */ nodesOf(scope);
