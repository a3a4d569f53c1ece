import { headingTag } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactNode } from 'react';
import type { HeadingLevel } from './options.js';

/** Props of `PlainSpectrum`: those of the selector's root. */
export interface PlainSpectrumProps extends Spectrum.Root.Props {
  /** What the list is called; the selector's question unless given. */
  title: string | undefined;
  /** Level of that heading. */
  headingLevel: HeadingLevel;
}

/** The types to read: a heading and a list, as plain as any page can show them. Made of the public parts. */
export function PlainSpectrum({ title, headingLevel, ...props }: PlainSpectrumProps): ReactNode {
  const Heading = headingTag(headingLevel);
  return (
    <Spectrum.Root {...props} readOnly>
      <Spectrum.Fieldset asChild>
        <div>
          <Spectrum.Legend asChild>
            <Heading>{title}</Heading>
          </Spectrum.Legend>
          <Spectrum.Track>
            <Spectrum.End side="start" />
            <Spectrum.Options>
              {({ id }) => (
                <Spectrum.Option value={id}>
                  <Spectrum.OptionLabel /> <Spectrum.OptionChosen />
                  <Spectrum.OptionPromise />
                  <Spectrum.OptionAim />
                  <Spectrum.OptionCommunication />
                </Spectrum.Option>
              )}
            </Spectrum.Options>
            <Spectrum.End side="end" />
          </Spectrum.Track>
        </div>
      </Spectrum.Fieldset>
      <Spectrum.Attribution />
    </Spectrum.Root>
  );
}
