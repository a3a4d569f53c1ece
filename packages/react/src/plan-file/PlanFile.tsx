'use client';

import { forwardRef } from 'react';
import { headingTag } from '../environment/heading-tag.js';
import { usePlanFilePart } from './context.js';
import { Inner } from './define-part.js';
import { PlanFileDelete } from './PlanFileDelete.js';
import { PlanFileIssues } from './PlanFileIssues.js';
import { PlanFileOpen } from './PlanFileOpen.js';
import { PlanFilePlans } from './PlanFilePlans.js';
import { PlanFileRedo } from './PlanFileRedo.js';
import { PlanFileRoot, type PlanFileRootProps } from './PlanFileRoot.js';
import { PlanFileSaveCopy } from './PlanFileSaveCopy.js';
import { PlanFileSaveInBrowser } from './PlanFileSaveInBrowser.js';
import { PlanFileStatus } from './PlanFileStatus.js';
import { PlanFileUndo } from './PlanFileUndo.js';

/** Props of `PlanFile`: those of `PlanFileRoot`. Children follow what it shows. */
export interface PlanFileProps extends PlanFileRootProps {}

/**
 * Everything around the plan as a file: whether it is saved, a copy to keep, a file to open, undo and redo, and the
 * plans that are kept here. It stands inside a `PlanProvider`. Nothing is written or sent before the person asks.
 */
export const PlanFile = /* @__PURE__ */ forwardRef<HTMLElement, PlanFileProps>(function PlanFile(
  { children, ...props },
  ref,
) {
  return (
    <PlanFileRoot {...props} ref={ref}>
      <Heading />
      <PlanFileStatus />
      <Inner part="actions">
        <Inner part="action-group">
          <PlanFileSaveCopy />
          <PlanFileOpen />
          <PlanFileSaveInBrowser />
          <PlanFileDelete />
        </Inner>
        <Inner part="action-group">
          <PlanFileUndo />
          <PlanFileRedo />
        </Inner>
      </Inner>
      <PlanFileIssues />
      <PlanFilePlans />
      {children}
    </PlanFileRoot>
  );
});

function Heading() {
  const { words, headingLevel } = usePlanFilePart('PlanFile');
  return (
    <Inner as={headingTag(headingLevel)} part="heading">
      {words.heading}
    </Inner>
  );
}
