import { ukhsaEngagementTypes } from '@engagement-kit/model';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { Spectrum, SpectrumCompare } from '../index.js';

const [inform] = ukhsaEngagementTypes;

describeConformance(Spectrum.Drawing, {
  scope: 'spectrum-selector',
  part: 'drawing',
  props: { drawing: inform?.drawing },
  child: <svg />,
});

describe('the drawing of a type', () => {
  it('is drawn from data, outside of any root', () => {
    const { container } = render(<Spectrum.Drawing drawing={inform?.drawing} />);
    const drawn = container.querySelector('svg');
    expect(drawn?.querySelectorAll('path')).toHaveLength(inform?.drawing?.marks.length ?? 0);
    expect(drawn?.querySelectorAll('circle')).toHaveLength(1);
    expect(drawn?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is nothing where the guidance has none', () => {
    const { container } = render(<Spectrum.Drawing drawing={undefined} />);
    expect(container.childElementCount).toBe(0);
  });

  it('stands beside each type where types are compared', () => {
    const { container } = render(<SpectrumCompare open />);
    expect(container.querySelectorAll('tbody th > svg')).toHaveLength(5);
  });
});
