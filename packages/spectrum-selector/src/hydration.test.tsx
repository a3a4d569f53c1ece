import { act, screen } from '@testing-library/react';
import { type ReactElement, StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SpectrumCompare } from './compare/SpectrumCompare.js';
import { SpectrumPicture } from './picture/SpectrumPicture.js';
import { SpectrumRecogniser } from './recogniser/SpectrumRecogniser.js';
import { SpectrumSelector } from './SpectrumSelector.js';

describe('hydration', () => {
  let root: Root | undefined;
  let host: HTMLElement;
  let said: ReturnType<typeof vi.spyOn>;

  afterEach(() => {
    act(() => root?.unmount());
    host.remove();
  });

  async function hydrate(element: ReactElement, person = () => {}) {
    host = document.createElement('div');
    // React 18 warns of layout effects on a server; with a document around, this is none.
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    host.innerHTML = renderToString(element);
    error.mockRestore();
    document.body.append(host);
    person();
    said = vi.spyOn(console, 'error').mockImplementation(() => {});
    await act(async () => {
      root = hydrateRoot(host, element);
    });
  }

  it('takes over the server’s HTML and adds what needs a script', async () => {
    await hydrate(
      <StrictMode>
        <SpectrumSelector name="type" defaultValue="consult">
          <SpectrumRecogniser />
          <SpectrumCompare />
          <SpectrumPicture />
        </SpectrumSelector>
      </StrictMode>,
    );
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Consult' }).checked).toBe(true);
    expect(screen.getByRole('button', { name: 'Clear choice' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download as SVG' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Who makes the final decision?' })).toBeTruthy();
    // A mismatch would be said there.
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  // An element takes over what was chosen in its fallback, and never hydrates.
  const isEmbed = process.env.COMPONENTS_ON === 'components-embed';

  it.skipIf(isEmbed).each(['type', undefined])(
    'takes over what was chosen before the script came: %s',
    async (name) => {
      const onValueChange = vi.fn();
      const radio = () => screen.getByRole<HTMLInputElement>('radio', { name: 'Involve' });
      await hydrate(
        <SpectrumSelector name={name} defaultValue="consult" onValueChange={onValueChange} />,
        () => {
          radio().checked = true;
        },
      );
      expect(onValueChange.mock.calls.map(([value]) => value)).toEqual(['involve']);
      expect(radio().checked).toBe(true);
      expect(radio().closest('[data-selected]')).toBeTruthy();
      said.mockRestore();
    },
  );
});
