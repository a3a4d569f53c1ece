import { Part, type PartProps } from '@engagement-kit/react/server';
import { forwardRef } from 'react';

export interface SpectrumSelectorTrackProps extends PartProps<'div'> {}

/** The spectrum itself: its two ends in words, and the options between them. */
export const SpectrumSelectorTrack = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumSelectorTrackProps
>(function SpectrumSelectorTrack(props, ref) {
  return <Part scope="spectrum-selector" part="track" {...props} ref={ref} />;
});
