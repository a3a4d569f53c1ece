'use client';

import { formatMessage } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import { useHydrated } from '../support/use-hydrated.js';
import { type PictureContextValue, picturePart } from './picture-context.js';
import { saveFile } from './save-file.js';
import type { SpectrumPictureLayout } from './spectrum-drawing.js';
import { spectrumSvg } from './spectrum-svg.js';
import { svgToPng } from './svg-to-png.js';

/** Props of `SpectrumPictureDownload`: a `<button>`, the format of its file, and the layout in it. */
export interface SpectrumPictureDownloadProps extends PartProps<'button'> {
  /** What it saves: the SVG text, or a PNG made from it. */
  format: 'svg' | 'png';
  /** `wide` beside each other, `tall` below each other. */
  layout?: SpectrumPictureLayout | undefined;
}

/** Saves the picture as a file, black on white. The status line says so; focus stays. Absent without script. */
export const SpectrumPictureDownload = /* @__PURE__ */ picturePart(
  'download',
  function useDownload(
    { format, layout, onClick, ...props }: SpectrumPictureDownloadProps,
    picture,
  ) {
    const { messages } = picture.words;
    if (!useHydrated()) return null;
    return {
      as: 'button',
      control: 'button',
      type: 'button',
      content: format === 'svg' ? messages.downloadSvg : messages.downloadPng,
      ...props,
      onClick: (event: MouseEvent<HTMLButtonElement>) => {
        onClick?.(event);
        if (event.defaultPrevented) return;
        void save(picture, format, layout, event.currentTarget.ownerDocument);
      },
    };
  },
);

async function save(
  { guidance, words: { messages }, fileName, setStatus }: PictureContextValue,
  format: 'svg' | 'png',
  layout: SpectrumPictureLayout | undefined,
  within: Document,
): Promise<void> {
  setStatus('');
  const svg = new Blob([spectrumSvg(guidance, { messages, layout })], { type: 'image/svg+xml' });
  const blob = format === 'svg' ? svg : await svgToPng(svg, within);
  const file = `${fileName}.${format}`;
  if (blob) saveFile(blob, file, within);
  setStatus(blob ? formatMessage(messages.downloaded, { file }) : messages.downloadFailed);
}
