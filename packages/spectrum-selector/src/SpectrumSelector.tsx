'use client'; // it hands a function to a client part

import type { HeadingLevel } from '@engagement-kit/react';
import { forwardRef, type ReactNode } from 'react';
import * as Spectrum from './parts.js';

/** Choose one type of engagement (L37-L69) from the five of the published spectrum, by their promises. */
export const SpectrumSelector = /* @__PURE__ */ forwardRef<HTMLDivElement, SpectrumSelector.Props>(
  function SpectrumSelector(
    { legend, hint, errorMessage, headingLevel, invalid, children, ...props },
    ref,
  ) {
    return (
      <Spectrum.Root {...props} invalid={invalid ?? Boolean(errorMessage)} ref={ref}>
        <Spectrum.Fieldset>
          <Spectrum.Legend headingLevel={headingLevel}>{legend}</Spectrum.Legend>
          {hint !== null && <Spectrum.Hint>{hint}</Spectrum.Hint>}
          <Spectrum.ErrorMessage>{errorMessage}</Spectrum.ErrorMessage>
          <Spectrum.Track>
            <Spectrum.End side="start" />
            <Spectrum.Middle />
            <Spectrum.Options>
              {({ id }) => (
                <Spectrum.Option value={id}>
                  <Spectrum.OptionDrawing />
                  <Spectrum.OptionRadio />
                  <Spectrum.OptionLabel />
                  <Spectrum.OptionChosen />
                  <Spectrum.OptionPromise />
                  <Spectrum.OptionAim />
                  <Spectrum.OptionCommunication />
                </Spectrum.Option>
              )}
            </Spectrum.Options>
            <Spectrum.End side="end" />
          </Spectrum.Track>
          <Spectrum.Key />
          <Spectrum.Clear />
        </Spectrum.Fieldset>
        {children}
        <Spectrum.Attribution />
      </Spectrum.Root>
    );
  },
);

export namespace SpectrumSelector {
  export interface Props extends Omit<Spectrum.Root.Props, 'asChild'> {
    /** The question, in other words than “What type of engagement is this?”. */
    legend?: ReactNode;
    /** Help below the question; `null` leaves it out. */
    hint?: ReactNode;
    /** What is wrong and what to do. Giving it makes the choice invalid. */
    errorMessage?: ReactNode;
    /** Makes the question a heading of this level as well. */
    headingLevel?: HeadingLevel | undefined;
    /** What stands between the options and the source: `SpectrumRecogniser`, `SpectrumCompare`, `SpectrumPicture`. */
    children?: ReactNode;
  }
}
