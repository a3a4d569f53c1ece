import { headingTag } from '@engagement-kit/react/server';
import {
  SpectrumSelectorAttribution,
  SpectrumSelectorEnd,
  SpectrumSelectorFieldset,
  SpectrumSelectorLegend,
  SpectrumSelectorOption,
  SpectrumSelectorOptionAim,
  SpectrumSelectorOptionChosen,
  SpectrumSelectorOptionCommunication,
  SpectrumSelectorOptionLabel,
  SpectrumSelectorOptionPromise,
  SpectrumSelectorOptions,
  SpectrumSelectorRoot,
  type SpectrumSelectorRootProps,
  SpectrumSelectorTrack,
} from '@engagement-kit/spectrum-selector';
import type { ReactNode } from 'react';
import type { HeadingLevel } from './options.js';

/** Props of `PlainSpectrum`: those of the selector's root. */
export interface PlainSpectrumProps extends SpectrumSelectorRootProps {
  /** What the list is called; the selector's question unless given. */
  title: string | undefined;
  /** Level of that heading. */
  headingLevel: HeadingLevel;
}

/** The types to read: a heading and a list, as plain as any page can show them. Made of the public parts. */
export function PlainSpectrum({ title, headingLevel, ...props }: PlainSpectrumProps): ReactNode {
  const Heading = headingTag(headingLevel);
  return (
    <SpectrumSelectorRoot {...props} readOnly>
      <SpectrumSelectorFieldset asChild>
        <div>
          <SpectrumSelectorLegend asChild>
            <Heading>{title}</Heading>
          </SpectrumSelectorLegend>
          <SpectrumSelectorTrack>
            <SpectrumSelectorEnd side="start" />
            <SpectrumSelectorOptions>
              {({ id }) => (
                <SpectrumSelectorOption value={id}>
                  <SpectrumSelectorOptionLabel /> <SpectrumSelectorOptionChosen />
                  <SpectrumSelectorOptionPromise />
                  <SpectrumSelectorOptionAim />
                  <SpectrumSelectorOptionCommunication />
                </SpectrumSelectorOption>
              )}
            </SpectrumSelectorOptions>
            <SpectrumSelectorEnd side="end" />
          </SpectrumSelectorTrack>
        </div>
      </SpectrumSelectorFieldset>
      <SpectrumSelectorAttribution />
    </SpectrumSelectorRoot>
  );
}
