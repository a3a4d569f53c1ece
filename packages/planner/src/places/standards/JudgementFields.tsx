'use client';

import type { PlanState, Standard } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { type ReactElement, useId, useRef } from 'react';
import { Field } from '../../fields/Field.js';
import type { Values } from '../../fields/fields-context.js';
import { Root } from '../../fields/Root.js';
import { node } from '../places-context.js';
import { useFieldFocus } from '../use-field-focus.js';
import { useRun } from '../use-run.js';

const judgementsOf = ({ plan }: PlanState) => plan.judgements;

interface JudgementFieldsProps {
  readonly standard: Standard;
  /** The field that takes the focus. */
  readonly field?: string | undefined;
}

/** How well a standard is met: the organisation’s own judgement, and beside it what communities say. */
export function JudgementFields({ standard, field }: JudgementFieldsProps): ReactElement {
  const { id } = standard;
  const judgements = usePlan(judgementsOf);
  const run = useRun();
  const base = useId();
  const around = useRef<HTMLDivElement>(null);
  useFieldFocus(around, base, field, 'stay');
  return (
    <Root
      ref={around}
      id={base}
      thing="judgement"
      values={((Object.hasOwn(judgements, id) && judgements[id]) || {}) as Values}
      onWrite={(changes) => run({ type: 'judgement.set', standardId: id, changes })}
    >
      <div {...node('judged')}>
        <div {...node('judged-own')}>
          <Field name="value" />
          <Field name="reason" />
        </div>
        <div {...node('judged-people')}>
          <Field name="communityView" />
        </div>
      </div>
    </Root>
  );
}
