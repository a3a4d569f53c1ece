'use client';

import type { PlanState } from '@engagement-kit/model';
import { usePlan } from '@engagement-kit/react';
import { type ReactElement, useId, useRef } from 'react';
import { Field } from '../../fields/Field.js';
import type { Values } from '../../fields/fields-context.js';
import { Root } from '../../fields/Root.js';
import { node, usePlaces } from '../places-context.js';
import { useFieldFocus } from '../use-field-focus.js';
import { useRun } from '../use-run.js';

const wholePlan = ({ plan }: PlanState) => plan;

/** The facts stand in the plan itself. */
const atPlan: readonly string[] = [];

/** What the plan says by itself: whose it is, what it is for, whom people can ask. */
export default function Facts(): ReactElement {
  const { address } = usePlaces('Places.Facts');
  const own = useRef<HTMLDivElement>(null);
  const id = useId();
  useFieldFocus(own, id, address.field, 'stay');
  const run = useRun();
  const plan = usePlan(wholePlan);
  return (
    <div {...node('facts')} ref={own}>
      <Root
        id={id}
        thing="plan"
        values={plan as unknown as Values}
        at={atPlan}
        onWrite={(changes) => run({ type: 'plan.update', changes })}
      >
        <Field name="title" short />
        <Field name="organisation" short />
        <Field name="summary" />
        <Field name="lead" short />
        <Field name="contact" short />
        <Field name="status" />
        <Field name="nextReviewOn" />
      </Root>
    </div>
  );
}
