import { defineMessages, type MessageSet, ukhsaGuidance } from '@engagement-kit/model';
import { Environment, MessagesProvider } from '@engagement-kit/react';
import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { type SpectrumGuidance, ukhsaSpectrum } from './guidance.js';
import { type SpectrumSelectorMessages, spectrumSelectorMessages } from './messages.js';
import * as Spectrum from './parts.js';
import { SpectrumSelector } from './SpectrumSelector.js';

const scope = 'spectrum-selector';
const wrap = (part: ReactElement) => <Spectrum.Root>{part}</Spectrum.Root>;

const own: SpectrumGuidance = {
  source: { ...ukhsaSpectrum.source, language: 'cy', publisher: 'Corff', corrections: [] },
  spectrum: { start: 'ni', middle: 'pawb', end: 'chi' },
  engagementTypes: [
    {
      id: 'listen',
      name: 'Gwrando',
      aim: 'nod',
      promise: 'byddwn yn gwrando',
      communication: { flow: 'in', text: 'un ffordd' },
    },
  ],
};

describe('SpectrumSelector', () => {
  describeConformance(Spectrum.Track, { scope, part: 'track', wrap });
  describeConformance(Spectrum.End, { scope, part: 'end', props: { side: 'start' }, wrap });
  describeConformance(Spectrum.Attribution, { scope, part: 'attribution', wrap });

  it('takes its types and its ends from the published guidance', () => {
    expect(ukhsaSpectrum.spectrum).toEqual(ukhsaGuidance.spectrum);
    expect(ukhsaSpectrum.engagementTypes).toEqual(ukhsaGuidance.engagementTypes);
    const { container } = render(<SpectrumSelector />);
    const ends = [...container.querySelectorAll('[data-part="end"]')];
    expect(ends.map((end) => end.textContent)).toEqual(['organisation led', 'community led']);
  });

  it('says nothing of the source where the page around does', () => {
    const { container } = render(
      <Environment showsSource>
        <SpectrumSelector />
      </Environment>,
    );
    expect(container.querySelector('[data-part="attribution"]')).toBeNull();
  });

  it('says source, licence, changes and that it is independent', () => {
    const { container } = render(<SpectrumSelector />);
    const text = container.querySelector('[data-part="attribution"]')?.textContent ?? '';
    for (const part of [
      'Source: UK Health Security Agency, Community engagement approach for health protection, published 4 June 2026.',
      'Open Government Licence v3.0',
      '“pubic” corrected to “public”',
      'UKHSA has not approved or endorsed it.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('shows the guidance of a host, in its language', () => {
    const { container } = render(<SpectrumSelector guidance={own} />);
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByText('Gwrando').getAttribute('lang')).toBe('cy');
    expect(screen.getByText('byddwn yn gwrando').getAttribute('lang')).toBe('cy');
    expect(container.firstElementChild?.getAttribute('lang')).toBe('en-GB');
  });

  it('speaks the language around it and leaves no English of its own', () => {
    const mark = (set: SpectrumSelectorMessages) =>
      Object.fromEntries(
        Object.entries(set).map(([key, text]) => [key, `[${text}]`]),
      ) as unknown as SpectrumSelectorMessages;
    const pseudo: MessageSet<SpectrumSelectorMessages> = defineMessages<SpectrumSelectorMessages>(
      'spectrum-selector',
      'en-x-test',
      mark(spectrumSelectorMessages.messages),
    );
    const { container } = render(
      <MessagesProvider sets={[pseudo]}>
        <SpectrumSelector defaultValue="inform" errorMessage="[shown]" />
      </MessagesProvider>,
    );
    expect(container.firstElementChild?.getAttribute('lang')).toBe('en-x-test');
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const raw: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const inGuidance = walker.currentNode.parentElement?.closest('[lang="en-GB"]');
      if (/\w/.test(text) && !inGuidance && !/^\[.*\]\.?$/.test(text)) raw.push(text);
    }
    expect(raw).toEqual([]);
  });

  it('does not compile in a language that lacks a text', () => {
    // @ts-expect-error every text is missing
    defineMessages<SpectrumSelectorMessages>('spectrum-selector', 'cy', {});
  });
});
