import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { SpectrumSelectorRoot } from '../root/SpectrumSelectorRoot.js';
import { SpectrumSelector } from '../selector/SpectrumSelector.js';
import { SpectrumSelectorClear } from './SpectrumSelectorClear.js';

/** Draws anew before its handler has returned. */
function EagerHost() {
  const [value, setValue] = useState<string | null>('involve');
  return (
    <SpectrumSelector value={value} onValueChange={(next) => flushSync(() => setValue(next))} />
  );
}

describe('SpectrumSelectorClear', () => {
  describeConformance(SpectrumSelectorClear, {
    scope: 'spectrum-selector',
    part: 'clear',
    wrap: (part) => <SpectrumSelectorRoot defaultValue="inform">{part}</SpectrumSelectorRoot>,
    child: <button type="button" />,
  });

  it('takes the choice back, and focus goes to the first radio, which is not chosen', async () => {
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

  it('puts focus there also where a host draws anew within the change', async () => {
    render(<EagerHost />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear choice' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Inform' }));
  });

  it('keeps choice and focus when the host refuses', async () => {
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
