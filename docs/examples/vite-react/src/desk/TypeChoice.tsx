import { useEngagementType } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';

/** The spectrum in a layout of this desk's own: five rows, each with its name and its promise. */
export function TypeChoice({ activityId }: { activityId: string }) {
  return (
    <Spectrum.Root {...useEngagementType(activityId)}>
      <Spectrum.Fieldset>
        <Spectrum.Legend headingLevel={3}>How far do communities take part?</Spectrum.Legend>
        <Spectrum.Options className="rows">
          {({ id }) => (
            <Spectrum.Option value={id} className="row">
              <Spectrum.OptionRadio />
              <Spectrum.OptionLabel />
              <Spectrum.OptionPromise className="row-promise" />
              <Spectrum.OptionChosen />
            </Spectrum.Option>
          )}
        </Spectrum.Options>
        <Spectrum.Clear />
      </Spectrum.Fieldset>
      <Spectrum.Attribution />
    </Spectrum.Root>
  );
}
