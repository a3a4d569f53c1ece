'use client';

import { Environment, type HeadingLevel, headingTag } from '@engagement-kit/react';
import {
  cloneElement,
  forwardRef,
  isValidElement,
  type PropsWithChildren,
  type ReactNode,
  useState,
} from 'react';
import { PlanExports } from '../exports/PlanExports.js';
import { PlanHistory } from '../history/PlanHistory.js';
import { usePlanFilePart } from './context.js';
import { Inner } from './Inner.js';
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
  const own = (
    <>
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
      <Fold name="historyFold">
        <PlanHistory />
      </Fold>
      <Fold name="exportsFold">
        <PlanExports />
      </Fold>
    </>
  );
  return (
    <PlanFileRoot {...props} ref={ref}>
      {props.asChild && isValidElement<PropsWithChildren>(children) ? (
        cloneElement(children, undefined, children.props.children ?? own)
      ) : (
        <>
          {own}
          {children}
        </>
      )}
    </PlanFileRoot>
  );
});

/** Something longer, folded away. It is made when it is first unfolded. */
function Fold({ name, children }: { name: 'historyFold' | 'exportsFold'; children: ReactNode }) {
  const { words, headingLevel } = usePlanFilePart('PlanFile');
  const [isMade, setMade] = useState(false);
  return (
    <Inner as="details" part="fold" onToggle={() => setMade(true)}>
      <Inner as="summary" part="fold-summary">
        {words[name]}
      </Inner>
      {isMade && (
        <Inner part="fold-content">
          <Environment headingLevel={Math.min(6, headingLevel + 1) as HeadingLevel}>
            {children}
          </Environment>
        </Inner>
      )}
    </Inner>
  );
}

function Heading() {
  const { words, headingLevel } = usePlanFilePart('PlanFile');
  return (
    <Inner as={headingTag(headingLevel)} part="heading">
      {words.heading}
    </Inner>
  );
}
