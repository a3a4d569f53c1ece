'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Part, type PartOwnProps } from '../part/Part.js';
import { partAttributes } from '../part/part-attributes.js';
import { partContent } from '../part/part-content.js';
import { usePlanExportsItem } from './exports-context.js';
import { scope } from './scope.js';

/** Props of `PlanExportsChoice`: those of its `<p>`. */
export interface PlanExportsChoiceProps extends ComponentPropsWithoutRef<'p'>, PartOwnProps {}

/**
 * Chooses what the file is made of: a promise, a version. Renders a `<p>` with a label and a native list, with the
 * name alone where there is one, and nothing where there is no choice. It goes along with no form.
 */
export const PlanExportsChoice = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  PlanExportsChoiceProps
>(function PlanExportsChoice(props, ref) {
  const { id, choices, choice, choose } = usePlanExportsItem('Choice');
  if (!choices || choice === undefined) return null;
  const { label, items } = choices;
  const inside = (part: string) => partAttributes(scope, part);
  const own =
    items.length === 1 ? (
      <>
        <span {...inside('choice-label')}>{label}</span>{' '}
        <span {...inside('choice-name')}>{items[0]?.name}</span>
      </>
    ) : (
      <>
        <label {...inside('choice-label')} htmlFor={`${id}-choice`}>
          {label}
        </label>{' '}
        <select
          {...inside('choice-list')}
          data-control="text"
          id={`${id}-choice`}
          value={choice}
          onChange={({ target }) => choose(target.value)}
        >
          {items.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </>
    );
  return (
    <Part as="p" scope={scope} part="choice" {...props} ref={ref}>
      {partContent(props, own)}
    </Part>
  );
});
