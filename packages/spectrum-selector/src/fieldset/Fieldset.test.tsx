import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import * as Spectrum from '../parts.js';
import { SpectrumSelector } from '../SpectrumSelector.js';

const scope = 'spectrum-selector';
const wrap = (part: ReactElement) => <Spectrum.Root invalid>{part}</Spectrum.Root>;

function Described({ hintId, errorId }: { hintId: string; errorId?: string }) {
  return (
    <Spectrum.Root id="mine" invalid>
      <Spectrum.Fieldset>
        <Spectrum.Hint asChild>
          <p id={hintId}>Choose one.</p>
        </Spectrum.Hint>
        <Spectrum.ErrorMessage id={errorId} />
      </Spectrum.Fieldset>
    </Spectrum.Root>
  );
}

describe('Fieldset', () => {
  describeConformance(Spectrum.Fieldset, { scope, part: 'fieldset', wrap });
  describeConformance(Spectrum.Legend, { scope, part: 'legend', wrap });
  describeConformance(Spectrum.Hint, { scope, part: 'hint', wrap });
  describeConformance(Spectrum.ErrorMessage, { scope, part: 'error-message', wrap });

  it('is named by the question and described by hint and error', () => {
    render(<SpectrumSelector errorMessage="Choose a type of engagement." />);
    const group = screen.getByRole('group', { name: 'What type of engagement is this?' });
    const described = (group.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual([
      'Choose one for this activity. You can use different types in the same project.',
      'Error: Choose a type of engagement.',
    ]);
  });

  it('follows the ids that a host gives to hint and error message', () => {
    const { rerender } = render(<Described hintId="my-hint" errorId="my-error" />);
    const described = () => screen.getByRole('group').getAttribute('aria-describedby');
    expect(described()).toBe('my-hint my-error');
    rerender(<Described hintId="other-hint" />);
    expect(described()).toBe('other-hint mine-error');
  });

  it('refers to nothing that is not there', () => {
    render(<SpectrumSelector hint={null} />);
    expect(screen.getByRole('group').hasAttribute('aria-describedby')).toBe(false);
  });

  it('makes the question a heading when asked to', () => {
    render(<SpectrumSelector headingLevel={3} />);
    expect(
      screen.getByRole('heading', { level: 3, name: 'What type of engagement is this?' }),
    ).toBeTruthy();
  });

  it('says so when a read-only selector has nothing to show', () => {
    render(<SpectrumSelector readOnly />);
    expect(screen.getByText('No type has been chosen yet.')).toBeTruthy();
  });
});
