import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import * as Spectrum from '../parts.js';
import { SpectrumSelector } from '../SpectrumSelector.js';

/** Draws anew before its handler has returned. */
function EagerHost() {
  const [value, setValue] = useState<string | null>('involve');
  return (
    <SpectrumSelector value={value} onValueChange={(next) => flushSync(() => setValue(next))} />
  );
}

describe('Clear', () => {
  describeConformance(Spectrum.Clear, {
    scope: 'spectrum-selector',
    part: 'clear',
    wrap: (part) => <Spectrum.Root defaultValue="inform">{part}</Spectrum.Root>,
    child: <button type="button" />,
    handles: { onClick: {} },
  });

  it('takes the choice back, and the focus goes to the first radio, which is not chosen', async () => {
    const reasons: string[] = [];
    render(
      <SpectrumSelector
        defaultValue="involve"
        onValueChange={(value, { reason }) => reasons.push(`${value} ${reason}`)}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Clear choice' }));
    const first = screen.getByRole<HTMLInputElement>('radio', { name: 'Inform' });
    expect(document.activeElement).toBe(first);
    expect(first.checked).toBe(false);
    expect(screen.queryByRole('button')).toBeNull();
    expect(reasons).toEqual(['null cleared']);
  });

  it('puts the focus there too when a host draws anew within the change', async () => {
    render(<EagerHost />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear choice' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Inform' }));
  });

  it('puts the focus on the first radio of a layout that leaves the first type out', async () => {
    render(
      <Spectrum.Root defaultValue="involve">
        {['consult', 'involve'].map((type) => (
          <Spectrum.Option key={type} value={type}>
            <Spectrum.OptionRadio />
            <Spectrum.OptionLabel />
          </Spectrum.Option>
        ))}
        <Spectrum.Clear />
      </Spectrum.Root>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Clear choice' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Consult' }));
  });

  it('keeps the choice and the focus when the host refuses', async () => {
    render(
      <SpectrumSelector defaultValue="involve" onValueChange={(_, details) => details.cancel()} />,
    );
    const button = screen.getByRole('button', { name: 'Clear choice' });
    await userEvent.click(button);
    expect(document.activeElement).toBe(button);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Involve' }).checked).toBe(true);
  });

  it('is not there without a choice, nor when the choice is fixed', () => {
    const { rerender } = render(<SpectrumSelector />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<SpectrumSelector value="inform" disabled />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
