'use client';

import {
  cloneElement,
  forwardRef,
  isValidElement,
  type PropsWithChildren,
  type ReactElement,
} from 'react';
import { PlanExports } from '../exports/PlanExports.js';
import { PlanHistory } from '../history/PlanHistory.js';
import { node } from './files-context.js';
import * as Files from './parts.js';
import { Fold } from './root/Fold.js';

/**
 * The plan as a file: whether it is saved, saving a copy, opening a file, undo and redo, and the saved plans. Belongs
 * inside a `PlanProvider`. Nothing is written or sent before the person asks.
 */
export const PlanFile = /* @__PURE__ */ forwardRef<HTMLElement, PlanFile.Props>(function PlanFile(
  { children, ...props },
  ref,
) {
  return (
    <Files.Root {...props} ref={ref}>
      {props.asChild && isValidElement<PropsWithChildren>(children) ? (
        cloneElement(children, undefined, children.props.children ?? <Everything />)
      ) : (
        <>
          <Everything />
          {children}
        </>
      )}
    </Files.Root>
  );
});

export namespace PlanFile {
  /** Those of `Files.Root`. Children follow what it shows. */
  export interface Props extends Files.Root.Props {}
}

const Everything = (): ReactElement => (
  <>
    <Files.Heading />
    <Files.Status />
    <div {...node('actions')}>
      <div {...node('action-group')}>
        <Files.SaveCopy />
        <Files.Open />
        <Files.BringIn />
        <Files.SaveInBrowser />
        <Files.Delete />
      </div>
      <div {...node('action-group')}>
        <Files.Undo />
        <Files.Redo />
      </div>
    </div>
    <Files.Issues />
    <Files.Plans />
    <Fold name="historyFold">
      <PlanHistory />
    </Fold>
    <Fold name="exportsFold">
      <PlanExports />
    </Fold>
  </>
);
