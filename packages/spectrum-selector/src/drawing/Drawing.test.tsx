import { ukhsaEngagementTypes } from '@engagement-kit/model';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Spectrum, SpectrumCompare, ukhsaSpectrum } from '../index.js';

const [inform] = ukhsaEngagementTypes;

describe('the drawing of a type', () => {
  it('is drawn from data, outside of any root', () => {
    const { container } = render(<Spectrum.Drawing drawing={inform?.drawing} className="mine" />);
    const drawn = container.querySelector('svg');
    expect(drawn?.getAttribute('class')).toBe('mine');
    expect(drawn?.querySelectorAll('path')).toHaveLength(inform?.drawing?.marks.length ?? 0);
    expect(drawn?.querySelectorAll('circle')).toHaveLength(1);
    expect(drawn?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is nothing where the guidance has none', () => {
    const { container } = render(<Spectrum.Drawing drawing={undefined} />);
    expect(container.childElementCount).toBe(0);
  });

  it('has a key of its own, which is nothing where no type is drawn', () => {
    const { container, rerender } = render(<Spectrum.DrawingKey guidance={ukhsaSpectrum} />);
    expect(container.querySelectorAll('svg')).toHaveLength(3);
    expect(container.textContent).toContain('Engagement Kit’s own drawing');
    const engagementTypes = ukhsaEngagementTypes.map(({ drawing: _, ...type }) => type);
    rerender(<Spectrum.DrawingKey guidance={{ engagementTypes }} />);
    expect(container.childElementCount).toBe(0);
  });

  it('stands beside each type where types are compared', () => {
    const { container } = render(<SpectrumCompare />);
    expect(container.querySelectorAll('tbody th > svg')).toHaveLength(5);
  });
});
