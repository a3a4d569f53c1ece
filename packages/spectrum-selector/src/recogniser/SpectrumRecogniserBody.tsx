import { Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef } from 'react';

export interface SpectrumRecogniserBodyProps extends PartProps<'div'> {}

/** The questions and the result: one below the other, or side by side where there is room. */
export const SpectrumRecogniserBody = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumRecogniserBodyProps
>(function SpectrumRecogniserBody(props, ref) {
  return <Part scope="spectrum-recogniser" part="body" {...props} ref={ref} />;
});
