'use client';

import type { PartProps } from '@engagement-kit/react';
import { checklistPart } from '../contexts.js';

/** Puts the contents beside the standards where there is room, else above them. */
export const Layout = /* @__PURE__ */ checklistPart('layout', (_: Layout.Props) => ({}));

export namespace Layout {
  export interface Props extends PartProps<'div'> {}
}

/** The column of the contents and of "Check plan", which stays in sight where it fits. */
export const ContentsRail = /* @__PURE__ */ checklistPart(
  'contents-rail',
  (_: ContentsRail.Props) => ({}),
);

export namespace ContentsRail {
  export interface Props extends PartProps<'div'> {}
}

/** The column of the standards. */
export const Standards = /* @__PURE__ */ checklistPart('standards', (_: Standards.Props) => ({}));

export namespace Standards {
  export interface Props extends PartProps<'div'> {}
}
