'use client';

import type { Issue, PlanState } from '@engagement-kit/model';
import { usePlan, usePlanStore } from '@engagement-kit/react';
import { type ReactElement, useId, useRef } from 'react';
import { Field } from '../../fields/Field.js';
import type { Values } from '../../fields/fields-context.js';
import { Root } from '../../fields/Root.js';
import { node, usePlaces } from '../places-context.js';
import { useFieldFocus } from '../use-field-focus.js';

const wholePlan = ({ plan }: PlanState) => plan;

/** What the plan says by itself: whose it is, what it is for, whom people can ask. */
export default function Facts(): ReactElement {
  const { address } = usePlaces('Places.Facts');
  const own = useRef<HTMLDivElement>(null);
  const id = useId();
  useFieldFocus(own, id, address.field, 'stay');
  const { dispatch } = usePlanStore();
  const plan = usePlan(wholePlan);
  const write = (changes: Values): readonly Issue[] => {
    const result = dispatch({ type: 'plan.update', changes });
    return result.ok ? [] : result.issues;
  };
  return (
    <div {...node('facts')} ref={own}>
      <Root id={id} thing="plan" values={plan as unknown as Values} onWrite={write}>
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
