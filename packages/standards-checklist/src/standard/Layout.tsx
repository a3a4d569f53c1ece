'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart } from '../contexts.js';

interface LayoutProps extends PartProps<'div'> {}

/** Puts the contents beside the standards where there is room, else above them. */
export const Layout = /* @__PURE__ */ checklistPart('layout', (_: LayoutProps) => ({}));

export namespace Layout {
  export interface Props extends LayoutProps {}
}

interface StandardsProps extends PartProps<'div'> {}

/** The column of the standards. */
export const Standards = /* @__PURE__ */ checklistPart('standards', (_: StandardsProps) => ({}));

export namespace Standards {
  export interface Props extends StandardsProps {}
}
