'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart } from '../contexts.js';

/** Props of `StandardsChecklistLayout`. */
export interface StandardsChecklistLayoutProps extends PartProps<'div'> {}

/** Puts the contents beside the standards where there is room, else above them. */
export const StandardsChecklistLayout = /* @__PURE__ */ checklistPart(
  'layout',
  (props: StandardsChecklistLayoutProps) => ({ ...props }),
);

/** Props of `StandardsChecklistStandards`. */
export interface StandardsChecklistStandardsProps extends PartProps<'div'> {}

/** The column of the standards. */
export const StandardsChecklistStandards = /* @__PURE__ */ checklistPart(
  'standards',
  (props: StandardsChecklistStandardsProps) => ({ ...props }),
);
