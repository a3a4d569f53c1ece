import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpectrumCompare } from './compare/SpectrumCompare.js';
import { SpectrumPicture } from './picture/SpectrumPicture.js';
import { SpectrumRecogniser } from './recogniser/SpectrumRecogniser.js';
import { SpectrumSelector } from './SpectrumSelector.js';

const all = (
  <StrictMode>
    <form method="post">
      <SpectrumSelector name="type" defaultValue="consult" required>
        <SpectrumRecogniser />
        <SpectrumCompare fold />
        <SpectrumPicture fold />
      </SpectrumSelector>
      <button type="submit">Save</button>
    </form>
  </StrictMode>
);

describe('the selector on a server', () => {
  let error: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    error = vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    expect(error.mock.calls).toEqual([]);
    error.mockRestore();
  });

  it('is a form that works before any script: named native radios, the choice checked', () => {
    const radios = renderToString(all).match(/<input[^>]*type="radio"[^>]*>/g) ?? [];
    expect(radios).toHaveLength(5);
    expect(radios.every((radio) => radio.includes('name="type"'))).toBe(true);
    expect(radios.every((radio) => !radio.includes('form='))).toBe(true);
    expect(radios.filter((radio) => radio.includes('checked'))).toEqual([
      expect.stringContaining('value="consult"'),
    ]);
  });

  it('submits nothing without a name before any script, required or not', () => {
    for (const required of [false, true]) {
      const html = renderToString(<SpectrumSelector required={required} form="mine" />);
      expect(html.match(/<input[^>]* form="[^"]+-no-form"/g)).toHaveLength(5);
    }
  });

  it('says which promise describes which radio', () => {
    const html = renderToString(all);
    const [, promise = ''] = /aria-describedby="([^"]*-inform-promise)"/.exec(html) ?? [];
    expect(html).toContain(`id="${promise}"`);
  });

  it('has no control that does nothing without a script', () => {
    const html = renderToString(all);
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).not.toContain('Clear choice');
    expect(html).not.toContain('Download as');
    expect(html).not.toContain('Who makes the final decision?');
  });

  it('is the same every time', () => {
    expect(renderToString(all)).toBe(renderToString(all));
  });

  it('needs neither script nor style: everything is there to read', () => {
    const html = renderToString(<SpectrumSelector readOnly value="involve" name="type" />);
    expect(html).toContain('<ol');
    expect(html).toContain('Chosen');
    expect(html).toContain('<input type="hidden" name="type" value="involve"/>');
  });
});
