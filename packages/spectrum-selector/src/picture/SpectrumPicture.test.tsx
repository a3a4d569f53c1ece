import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import * as Picture from './parts.js';
import { SpectrumPicture } from './SpectrumPicture.js';

const scope = 'spectrum-picture';
const wrap = (part: ReactElement) => <Picture.Root>{part}</Picture.Root>;

describe('SpectrumPicture', () => {
  describeConformance(Picture.Root, { scope, part: 'root' });
  describeConformance(Picture.Actions, { scope, part: 'actions', wrap });
  describeConformance(Picture.Status, { scope, part: 'status', wrap });

  it('is one image with a name and a description in words', () => {
    render(wrap(<Picture.Drawing className="mine" />));
    const image = screen.getByRole('img', { name: 'Types of community engagement' });
    expect(image.localName).toBe('svg');
    expect(image.getAttribute('class')).toBe('mine');
    const id = image.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toContain('we will implement what you decide');
  });

  describe('download', () => {
    const saved: { name: string; type: string | undefined }[] = [];
    const { createObjectURL, revokeObjectURL } = URL;
    beforeEach(() => {
      saved.length = 0;
      const types = new Map<string, string>();
      URL.createObjectURL = (file) => {
        const address = `blob:test/${types.size}`;
        types.set(address, (file as Blob).type);
        return address;
      };
      URL.revokeObjectURL = () => {};
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
        this: HTMLAnchorElement,
      ) {
        saved.push({ name: this.download, type: types.get(this.href) });
      });
    });
    afterEach(() => {
      vi.restoreAllMocks();
      Object.assign(URL, { createObjectURL, revokeObjectURL });
    });

    describeConformance(Picture.Download, {
      scope,
      part: 'download',
      props: { format: 'svg' },
      wrap,
      child: <button type="button" />,
      handles: { onClick: { outcome: () => saved.length } },
    });

    it('saves an SVG file, says so, and leaves the focus where it is', async () => {
      render(<SpectrumPicture fileName="spectrum" />);
      const button = screen.getByRole('button', { name: 'Download as SVG' });
      await userEvent.click(button);
      expect(saved).toEqual([{ name: 'spectrum.svg', type: 'image/svg+xml' }]);
      expect(screen.getByRole('status').textContent).toBe('Downloaded spectrum.svg.');
      expect(document.activeElement).toBe(button);
    });

    it('says so where the browser saves no file', async () => {
      URL.createObjectURL = () => {
        throw new Error('No files here.');
      };
      render(<SpectrumPicture />);
      await userEvent.click(screen.getByRole('button', { name: 'Download as SVG' }));
      expect(screen.getByRole('status').textContent).toBe('This browser could not save the file.');
    });

    it('says what to do where the picture cannot be turned into pixels', async () => {
      // As a browser does where the page's policy forbids it.
      vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(function (
        this: HTMLImageElement,
      ) {
        queueMicrotask(() => this.dispatchEvent(new Event('error')));
      });
      render(<SpectrumPicture />);
      await userEvent.click(screen.getByRole('button', { name: 'Download as PNG' }));
      expect(await screen.findByText(/could not be made here/)).toBeTruthy();
      expect(saved).toEqual([]);
    });
  });
});
