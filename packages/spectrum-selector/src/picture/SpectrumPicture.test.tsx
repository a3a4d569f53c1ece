import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '#support/conformance.js';
import { SpectrumPicture } from './SpectrumPicture.js';
import { SpectrumPictureActions } from './SpectrumPictureActions.js';
import { SpectrumPictureDownload } from './SpectrumPictureDownload.js';
import { SpectrumPictureDrawing } from './SpectrumPictureDrawing.js';
import { SpectrumPictureRoot } from './SpectrumPictureRoot.js';
import { SpectrumPictureStatus } from './SpectrumPictureStatus.js';

const scope = 'spectrum-picture';
const wrap = (part: ReactElement) => <SpectrumPictureRoot>{part}</SpectrumPictureRoot>;

describe('SpectrumPicture', () => {
  describeConformance(SpectrumPictureRoot, { scope, part: 'root' });
  describeConformance(SpectrumPictureActions, { scope, part: 'actions', wrap });
  describeConformance(SpectrumPictureStatus, { scope, part: 'status', wrap });
  describeConformance(SpectrumPictureDownload, {
    scope,
    part: 'download',
    props: { format: 'svg' },
    wrap,
    child: <button type="button" />,
  });

  it('is one image with a name and a description in words', () => {
    render(wrap(<SpectrumPictureDrawing className="mine" />));
    const image = screen.getByRole('img', { name: 'Types of community engagement' });
    expect(image.localName).toBe('svg');
    expect(image.getAttribute('class')).toBe('mine');
    const id = image.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toContain('we will implement what you decide');
  });

  describe('download', () => {
    const saved: { name: string; blob: Blob }[] = [];
    beforeEach(() => {
      saved.length = 0;
      const blobs = new Map<string, Blob>();
      vi.stubGlobal('URL', {
        createObjectURL: (blob: Blob) => {
          const address = `blob:test/${blobs.size}`;
          blobs.set(address, blob);
          return address;
        },
        revokeObjectURL: () => {},
      });
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
        this: HTMLAnchorElement,
      ) {
        saved.push({ name: this.download, blob: blobs.get(this.href) as Blob });
      });
    });
    afterEach(() => {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    });

    it('saves an SVG file, says so, and leaves focus where it is', async () => {
      render(<SpectrumPicture fileName="spectrum" />);
      const button = screen.getByRole('button', { name: 'Download as SVG' });
      await userEvent.click(button);
      expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
        ['spectrum.svg', 'image/svg+xml'],
      ]);
      expect(screen.getByRole('status').textContent).toBe('Downloaded spectrum.svg.');
      expect(document.activeElement).toBe(button);
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
