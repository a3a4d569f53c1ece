import { Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef } from 'react';
import { scope } from '../scope.js';

export interface StandardsChecklistLayoutProps extends PartProps<'div'> {}

/** Puts the contents beside the standards where there is room, else above them. */
export const StandardsChecklistLayout = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistLayoutProps
>(function StandardsChecklistLayout(props, ref) {
  return <Part scope={scope} part="layout" {...props} ref={ref} />;
});

export interface StandardsChecklistStandardsProps extends PartProps<'div'> {}

/** The column of the standards. */
export const StandardsChecklistStandards = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistStandardsProps
>(function StandardsChecklistStandards(props, ref) {
  return <Part scope={scope} part="standards" {...props} ref={ref} />;
});
