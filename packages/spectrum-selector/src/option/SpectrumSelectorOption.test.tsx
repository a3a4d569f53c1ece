import { ukhsaEngagementTypes } from '@engagement-kit/model';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { SpectrumSelectorOptions } from '../options/SpectrumSelectorOptions.js';
import { SpectrumSelectorRoot } from '../root/SpectrumSelectorRoot.js';
import { SpectrumSelector } from '../selector/SpectrumSelector.js';
import { SpectrumSelectorOption } from './SpectrumSelectorOption.js';
import { SpectrumSelectorOptionAim } from './SpectrumSelectorOptionAim.js';
import { SpectrumSelectorOptionArrow } from './SpectrumSelectorOptionArrow.js';
import { SpectrumSelectorOptionChosen } from './SpectrumSelectorOptionChosen.js';
import { SpectrumSelectorOptionCommunication } from './SpectrumSelectorOptionCommunication.js';
import { SpectrumSelectorOptionLabel } from './SpectrumSelectorOptionLabel.js';
import { SpectrumSelectorOptionPromise } from './SpectrumSelectorOptionPromise.js';
import { SpectrumSelectorOptionRadio } from './SpectrumSelectorOptionRadio.js';

const scope = 'spectrum-selector';
const inRoot = (part: ReactElement) => (
  <SpectrumSelectorRoot defaultValue="consult">{part}</SpectrumSelectorRoot>
);
const wrap = (part: ReactElement) =>
  inRoot(<SpectrumSelectorOption value="consult">{part}</SpectrumSelectorOption>);

describe('SpectrumSelectorOption', () => {
  describeConformance(SpectrumSelectorOptions, { scope, part: 'options', wrap: inRoot });
  describeConformance(SpectrumSelectorOption, {
    scope,
    part: 'option',
    props: { value: 'consult' },
    wrap: inRoot,
  });
  describeConformance(SpectrumSelectorOptionRadio, {
    scope,
    part: 'option-radio',
    wrap,
    child: <input />,
  });
  describeConformance(SpectrumSelectorOptionLabel, { scope, part: 'option-label', wrap });
  describeConformance(SpectrumSelectorOptionPromise, { scope, part: 'option-promise', wrap });
  describeConformance(SpectrumSelectorOptionAim, { scope, part: 'option-aim', wrap });
  describeConformance(SpectrumSelectorOptionCommunication, {
    scope,
    part: 'option-communication',
    wrap,
  });
  describeConformance(SpectrumSelectorOptionChosen, { scope, part: 'option-chosen', wrap });

  it('draws its arrow as an svg element that takes attributes', () => {
    const { container } = render(wrap(<SpectrumSelectorOptionArrow className="mine" />));
    const arrow = container.querySelector(`[data-part="option-arrow"]`);
    expect(arrow?.localName).toBe('svg');
    expect(arrow?.getAttribute('class')).toBe('mine');
    expect(arrow?.getAttribute('aria-hidden')).toBe('true');
  });

  it('names each radio by the type alone and describes it by the promise, word for word', () => {
    render(<SpectrumSelector />);
    for (const { name, promise } of ukhsaEngagementTypes) {
      const radio = screen.getByRole('radio', { name });
      const id = radio.getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(id)?.textContent).toBe(`Public promise: ${promise}`);
      expect(radio.closest('label')).toBeNull();
    }
  });

  it('shows aim and communication of each type, word for word and in source order', () => {
    const { container } = render(<SpectrumSelector />);
    const texts = (part: string) =>
      [...container.querySelectorAll(`[data-part="${part}"]`)].map((node) =>
        node.textContent?.trim(),
      );
    expect(texts('option-aim')).toEqual(ukhsaEngagementTypes.map(({ aim }) => `Aim: ${aim}`));
    expect(texts('option-communication')).toEqual(
      ukhsaEngagementTypes.map(({ communication }) => `Communication: ${communication.text}`),
    );
  });

  it('says in words, a tick and state attributes which one is chosen', async () => {
    const { container } = render(<SpectrumSelector />);
    expect(screen.queryByText('Chosen')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Inform' }));
    const card = screen.getByText('Chosen').closest('[data-part="option"]');
    expect(card?.hasAttribute('data-selected')).toBe(true);
    expect(card?.contains(screen.getByText('Inform'))).toBe(true);
    expect(container.querySelectorAll('[data-selected]')).toHaveLength(1);
  });

  it('is an ordered list without radios when read-only', () => {
    render(<SpectrumSelector readOnly defaultValue="involve" />);
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.queryByRole('button')).toBeNull();
    const items = screen.getAllByRole('listitem');
    expect(screen.getByRole('list').localName).toBe('ol');
    expect(items.map((item) => item.textContent?.includes('Chosen'))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('renders nothing for a type that the guidance does not have', () => {
    const { container } = render(inRoot(<SpectrumSelectorOption value="unknown" />));
    expect(container.querySelector('[data-part="option"]')).toBeNull();
  });

  it('names part, root and fix when it stands in the wrong place', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<SpectrumSelectorOptions />)).toThrow(
      /<SpectrumSelectorOptions> was rendered outside <SpectrumSelectorRoot>.*Put/,
    );
    expect(() => render(inRoot(<SpectrumSelectorOptionPromise />))).toThrow(
      /outside <SpectrumSelectorOption>/,
    );
    error.mockRestore();
  });
});
