import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { SpectrumSelectorRoot } from '../root/SpectrumSelectorRoot.js';
import { SpectrumSelector } from '../selector/SpectrumSelector.js';
import { SpectrumSelectorErrorMessage } from './SpectrumSelectorErrorMessage.js';
import { SpectrumSelectorFieldset } from './SpectrumSelectorFieldset.js';
import { SpectrumSelectorHint } from './SpectrumSelectorHint.js';
import { SpectrumSelectorLegend } from './SpectrumSelectorLegend.js';

const scope = 'spectrum-selector';
const wrap = (part: ReactElement) => <SpectrumSelectorRoot invalid>{part}</SpectrumSelectorRoot>;

describe('SpectrumSelectorFieldset', () => {
  describeConformance(SpectrumSelectorFieldset, { scope, part: 'fieldset', wrap });
  describeConformance(SpectrumSelectorLegend, { scope, part: 'legend', wrap });
  describeConformance(SpectrumSelectorHint, { scope, part: 'hint', wrap });
  describeConformance(SpectrumSelectorErrorMessage, { scope, part: 'error-message', wrap });

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
