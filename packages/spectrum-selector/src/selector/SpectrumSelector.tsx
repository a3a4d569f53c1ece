'use client'; // it hands a function to a client part

import type { HeadingLevel } from '@engagement-kit/react';
import { forwardRef, type ReactNode } from 'react';
import { SpectrumSelectorAttribution } from '../attribution/SpectrumSelectorAttribution.js';
import { SpectrumSelectorClear } from '../clear/SpectrumSelectorClear.js';
import { SpectrumSelectorErrorMessage } from '../fieldset/SpectrumSelectorErrorMessage.js';
import { SpectrumSelectorFieldset } from '../fieldset/SpectrumSelectorFieldset.js';
import { SpectrumSelectorHint } from '../fieldset/SpectrumSelectorHint.js';
import { SpectrumSelectorLegend } from '../fieldset/SpectrumSelectorLegend.js';
import { SpectrumSelectorOption } from '../option/SpectrumSelectorOption.js';
import { SpectrumSelectorOptionAim } from '../option/SpectrumSelectorOptionAim.js';
import { SpectrumSelectorOptionChosen } from '../option/SpectrumSelectorOptionChosen.js';
import { SpectrumSelectorOptionCommunication } from '../option/SpectrumSelectorOptionCommunication.js';
import { SpectrumSelectorOptionLabel } from '../option/SpectrumSelectorOptionLabel.js';
import { SpectrumSelectorOptionPromise } from '../option/SpectrumSelectorOptionPromise.js';
import { SpectrumSelectorOptionRadio } from '../option/SpectrumSelectorOptionRadio.js';
import { SpectrumSelectorOptions } from '../options/SpectrumSelectorOptions.js';
import {
  SpectrumSelectorRoot,
  type SpectrumSelectorRootProps,
} from '../root/SpectrumSelectorRoot.js';
import { SpectrumSelectorEnd } from '../track/SpectrumSelectorEnd.js';
import { SpectrumSelectorTrack } from '../track/SpectrumSelectorTrack.js';

/** Props of `SpectrumSelector`: those of its root, and the words around the options. */
export interface SpectrumSelectorProps extends Omit<SpectrumSelectorRootProps, 'asChild'> {
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

/** Choose one type of engagement (L37-L69) from the five of the published spectrum, by their promises. */
export const SpectrumSelector = /* @__PURE__ */ forwardRef<HTMLDivElement, SpectrumSelectorProps>(
  function SpectrumSelector(
    { legend, hint, errorMessage, headingLevel, invalid, children, ...props },
    ref,
  ) {
    return (
      <SpectrumSelectorRoot {...props} invalid={invalid ?? Boolean(errorMessage)} ref={ref}>
        <SpectrumSelectorFieldset>
          <SpectrumSelectorLegend headingLevel={headingLevel}>{legend}</SpectrumSelectorLegend>
          {hint !== null && <SpectrumSelectorHint>{hint}</SpectrumSelectorHint>}
          <SpectrumSelectorErrorMessage>{errorMessage}</SpectrumSelectorErrorMessage>
          <SpectrumSelectorTrack>
            <SpectrumSelectorEnd side="start" />
            <SpectrumSelectorOptions>
              {({ id }) => (
                <SpectrumSelectorOption value={id}>
                  <SpectrumSelectorOptionRadio />
                  <SpectrumSelectorOptionLabel />
                  <SpectrumSelectorOptionChosen />
                  <SpectrumSelectorOptionPromise />
                  <SpectrumSelectorOptionAim />
                  <SpectrumSelectorOptionCommunication />
                </SpectrumSelectorOption>
              )}
            </SpectrumSelectorOptions>
            <SpectrumSelectorEnd side="end" />
          </SpectrumSelectorTrack>
          <SpectrumSelectorClear />
        </SpectrumSelectorFieldset>
        {children}
        <SpectrumSelectorAttribution />
      </SpectrumSelectorRoot>
    );
  },
);
