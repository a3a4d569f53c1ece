import { Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef } from 'react';

export interface SpectrumPictureActionsProps extends PartProps<'div'> {}

/** The row of download buttons and their status. Not printed. */
export const SpectrumPictureActions = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumPictureActionsProps
>(function SpectrumPictureActions(props, ref) {
  return <Part scope="spectrum-picture" part="actions" {...props} ref={ref} />;
});
