import { ukhsaEngagementTypes } from '@engagement-kit/model';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { ukhsaSpectrum } from '../guidance.js';
import * as Spectrum from '../parts.js';
import { SpectrumSelector } from '../SpectrumSelector.js';

const scope = 'spectrum-selector';
const inRoot = (part: ReactElement) => <Spectrum.Root defaultValue="consult">{part}</Spectrum.Root>;
const wrap = (part: ReactElement) =>
  inRoot(<Spectrum.Option value="consult">{part}</Spectrum.Option>);

describe('Option', () => {
  describeConformance(Spectrum.Options, { scope, part: 'options', wrap: inRoot });
  describeConformance(Spectrum.Option, {
    scope,
    part: 'option',
    props: { value: 'consult' },
    wrap: inRoot,
  });
  describeConformance(Spectrum.OptionRadio, {
    scope,
    part: 'option-radio',
    wrap: (part) => (
      <Spectrum.Root required>
        <Spectrum.Option value="consult">{part}</Spectrum.Option>
        <Spectrum.ErrorMessage />
      </Spectrum.Root>
    ),
    child: <input />,
    handles: { onChange: { fire: fireEvent.click }, onInvalid: {} },
  });
  describeConformance(Spectrum.DrawingKey, {
    scope,
    part: 'drawing-key',
    props: { guidance: ukhsaSpectrum },
  });
  describeConformance(Spectrum.Key, { scope, part: 'key', wrap: inRoot });
  describeConformance(Spectrum.Middle, { scope, part: 'middle', wrap: inRoot });
  describeConformance(Spectrum.OptionLabel, { scope, part: 'option-label', wrap });
  describeConformance(Spectrum.OptionPromise, { scope, part: 'option-promise', wrap });
  describeConformance(Spectrum.OptionAim, { scope, part: 'option-aim', wrap });
  describeConformance(Spectrum.OptionCommunication, {
    scope,
    part: 'option-communication',
    wrap,
  });
  describeConformance(Spectrum.OptionChosen, { scope, part: 'option-chosen', wrap });

  it.each([
    ['arrow', Spectrum.OptionArrow],
    ['drawing', Spectrum.OptionDrawing],
  ])('draws its %s as an svg element that takes attributes', (name, Part) => {
    const { container } = render(wrap(<Part className="mine" />));
    const drawn = container.querySelector(`[data-part="option-${name}"]`);
    expect(drawn?.localName).toBe('svg');
    expect(drawn?.getAttribute('class')).toBe('mine');
    expect(drawn?.getAttribute('aria-hidden')).toBe('true');
  });

  it('draws each type from its data, with a dot where the last word sits', () => {
    const { container } = render(<SpectrumSelector />);
    const drawings = [...container.querySelectorAll('[data-part="option-drawing"]')];
    expect(drawings).toHaveLength(5);
    for (const [index, { drawing }] of ukhsaEngagementTypes.entries()) {
      const marks = [...(drawings[index]?.querySelectorAll('path') ?? [])];
      expect(marks.map((mark) => mark.getAttribute('d'))).toEqual(drawing?.marks.map(({ d }) => d));
      expect(drawings[index]?.querySelector('circle')?.getAttribute('transform')).toBe(
        `translate(${drawing?.lastWord.x} ${drawing?.lastWord.y})`,
      );
    }
    const key = screen.getByText(/Engagement Kit’s own drawing, not the guidance’s/).parentElement;
    expect(key?.dataset.part).toBe('key');
  });

  it('has neither drawings nor their key where a guidance has none, and its own where it has', () => {
    const types = ukhsaEngagementTypes.map(({ drawing: _, ...type }) => type);
    const { container, rerender } = render(
      <SpectrumSelector guidance={{ ...ukhsaSpectrum, engagementTypes: types }} />,
    );
    const parts = () =>
      container.querySelectorAll('[data-part="option-drawing"], [data-part="key"]');
    expect(parts()).toHaveLength(0);
    const drawing = { by: 'Eastmoor', marks: [], lastWord: { x: 1, y: 2 } };
    const [first, ...rest] = types;
    rerender(
      <SpectrumSelector
        guidance={{ ...ukhsaSpectrum, engagementTypes: [{ ...first, drawing } as never, ...rest] }}
      />,
    );
    expect(parts()).toHaveLength(2);
    expect(screen.getByText(/Eastmoor’s own drawing/)).toBeTruthy();
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

  it('follows the ids that a host gives to radio and promise', () => {
    const card = (radioId: string) =>
      inRoot(
        <Spectrum.Option value="consult">
          <Spectrum.OptionRadio id={radioId} />
          <Spectrum.OptionLabel />
          <Spectrum.OptionPromise id="my-promise">We listen.</Spectrum.OptionPromise>
        </Spectrum.Option>,
      );
    const { rerender } = render(card('my-radio'));
    const radio = () => screen.getByRole('radio', { name: 'Consult', description: 'We listen.' });
    expect(radio().id).toBe('my-radio');
    rerender(card('other-radio'));
    expect(radio().id).toBe('other-radio');
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
    const { container } = render(inRoot(<Spectrum.Option value="unknown" />));
    expect(container.querySelector('[data-part="option"]')).toBeNull();
  });

  it('names part, root and fix when it stands in the wrong place', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Spectrum.Options />)).toThrow(
      /<Spectrum.Options> was rendered outside <Spectrum.Root>.*Put/,
    );
    expect(() => render(inRoot(<Spectrum.OptionPromise />))).toThrow(/outside <Spectrum.Option>/);
    error.mockRestore();
  });
});
