'use client';

import { formatMessage, Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef, type MouseEvent } from 'react';
import { partContent } from '../support/part-content.js';
import { useHydrated } from '../support/use-hydrated.js';
import { PictureContext } from './picture-context.js';
import { saveFile } from './save-file.js';
import { type SpectrumPictureLayout, spectrumDrawing } from './spectrum-drawing.js';
import { spectrumPng } from './spectrum-png.js';
import { spectrumSvg } from './spectrum-svg.js';

export interface SpectrumPictureDownloadProps extends PartProps<'button'> {
  format: 'svg' | 'png';
  /** `wide` beside each other, `tall` below each other. */
  layout?: SpectrumPictureLayout | undefined;
}

/** Saves the picture as a file, black on white. The status line says so; focus stays. Absent without script. */
export const SpectrumPictureDownload = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  SpectrumPictureDownloadProps
>(function SpectrumPictureDownload({ format, layout, children, onClick, ...props }, ref) {
  const { guidance, words, fileName, setStatus } = usePartContext(
    PictureContext,
    'SpectrumPictureDownload',
  );
  const { messages } = words;
  if (!useHydrated()) return null;

  async function save(within: Document) {
    const file = `${fileName}.${format}`;
    const options = { messages, layout };
    setStatus('');
    const blob =
      format === 'svg'
        ? new Blob([spectrumSvg(guidance, options)], { type: 'image/svg+xml' })
        : await spectrumPng(spectrumDrawing(guidance, options), within);
    if (blob) saveFile(blob, file, within);
    setStatus(blob ? formatMessage(messages.downloaded, { file }) : messages.downloadFailed);
  }

  return (
    <Part
      as="button"
      scope="spectrum-picture"
      part="download"
      control="button"
      type="button"
      {...props}
      onClick={(event: MouseEvent<HTMLElement>) => {
        onClick?.(event as MouseEvent<HTMLButtonElement>);
        if (!event.defaultPrevented) void save(event.currentTarget.ownerDocument);
      }}
      ref={ref}
    >
      {partContent({
        asChild: props.asChild,
        children,
        content: format === 'svg' ? messages.downloadSvg : messages.downloadPng,
      })}
    </Part>
  );
});
