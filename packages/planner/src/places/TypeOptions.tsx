'use client';

import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';

/** The types to choose from where there is little room, each by its drawing and its name, and a way to clear the choice. */
export function TypeOptions(): ReactElement {
  return (
    <>
      <Spectrum.Options>
        {({ id }) => (
          <Spectrum.Option value={id}>
            <Spectrum.OptionDrawing />
            <Spectrum.OptionRadio />
            <Spectrum.OptionLabel />
            <Spectrum.OptionChosen />
          </Spectrum.Option>
        )}
      </Spectrum.Options>
      <Spectrum.Clear />
    </>
  );
}
