'use client';

import type { PartProps } from '@engagement-kit/react';
import { definePart } from '../define-part.js';

/** Props of `StandardsChecklistLayout`. */
export interface StandardsChecklistLayoutProps extends PartProps<'div'> {}

/** Puts the contents beside the standards where there is room, else above them. */
export const StandardsChecklistLayout = /* @__PURE__ */ definePart<
  StandardsChecklistLayoutProps,
  HTMLDivElement
>('Layout');

/** Props of `StandardsChecklistStandards`. */
export interface StandardsChecklistStandardsProps extends PartProps<'div'> {}

/** The column of the standards. */
export const StandardsChecklistStandards = /* @__PURE__ */ definePart<
  StandardsChecklistStandardsProps,
  HTMLDivElement
>('Standards');
