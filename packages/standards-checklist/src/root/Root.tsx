'use client';

import { type PartProps, perRecord } from '@engagement-kit/react';
import { forwardRef, memo, type RefObject } from 'react';
import {
  ChecklistContext,
  type ChecklistContextValue,
  type ChecklistGuidance,
  rootPart,
  ViewContext,
} from '../contexts.js';
import type * as changes from './changes.js';
import { type ChecklistProps, useChecklist } from './use-checklist.js';

interface NodeProps extends PartProps<'div'> {
  checklist: ChecklistContextValue;
  steps: boolean;
  node: RefObject<HTMLDivElement | null>;
}

/** The root's node. With memo, an answer that changes does not render it again. */
const RootNode = /* @__PURE__ */ memo(
  /* @__PURE__ */ rootPart(
    'root',
    ['checklist', 'steps', 'node'],
    ({ checklist, steps, node }: NodeProps) => {
      const { id, locale, live, printing, readOnly, disabled, editing } = checklist;
      return {
        ref: node,
        id,
        lang: locale,
        state: { live, printing, readonly: readOnly, disabled, review: !editing, steps },
      };
    },
  ),
);

/** Holds the answers of one checklist and shares them with the parts inside. */
export const Root = /* @__PURE__ */ perRecord(
  /* @__PURE__ */ forwardRef<HTMLDivElement, Root.Props>(function Root(props, ref) {
    const { checklist, view, node } = useChecklist(props);
    const {
      // What `useChecklist` reads; the rest belongs to the node.
      guidance: _guidance,
      readOnly: _readOnly,
      disabled: _disabled,
      name: _name,
      form: _form,
      preselectNotStarted: _preselectNotStarted,
      changeHref: _changeHref,
      headingLevel: _headingLevel,
      id: _id,
      value: _value,
      defaultValue: _defaultValue,
      onValueChange: _onValueChange,
      view: _view,
      step: _step,
      defaultStep: _defaultStep,
      onStepChange: _onStepChange,
      mode: _mode,
      defaultMode: _defaultMode,
      onModeChange: _onModeChange,
      findings: _findings,
      invalid: _invalid,
      defaultShowFindings: _defaultShowFindings,
      onFindingsChange: _onFindingsChange,
      ...rest
    } = props;
    return (
      <ChecklistContext.Provider value={checklist}>
        <ViewContext.Provider value={view}>
          <RootNode
            {...rest}
            checklist={checklist}
            steps={view.step !== undefined}
            node={node}
            ref={ref}
          />
        </ViewContext.Provider>
      </ChecklistContext.Provider>
    );
  }),
);

export namespace Root {
  /** What a person did to an answer. */
  export type ChangeReason = changes.StandardsChangeReason;

  /** The details of `onValueChange`, besides the value. */
  export interface ChangeDetails extends changes.StandardsChangeDetails {}

  /** How a person came to another step. */
  export type StepReason = changes.StandardsStepReason;

  /** `edit` shows the controls; `review` shows the answers in words. */
  export type Mode = changes.StandardsMode;

  /** The details of `onModeChange`, besides the mode. */
  export interface ModeDetails extends changes.StandardsModeDetails {}

  /** Something to look at before the plan is shared. */
  export interface Finding extends changes.StandardsFinding {}

  /** The guidance that a checklist needs: its standards, and where they come from. */
  export type Guidance = ChecklistGuidance;

  /** `StandardsChecklist` takes the same. */
  export interface Props extends Omit<PartProps<'div'>, 'defaultValue' | 'form'>, ChecklistProps {}
}
