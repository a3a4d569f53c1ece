'use client';

import type { MessageSet } from '@engagement-kit/model';
import {
  downloadFile,
  type PartProps,
  svgToPng,
  useHydrated,
  useMessageSets,
} from '@engagement-kit/react';
import type { MouseEvent } from 'react';
import { type PictureContextValue, picturePart } from './picture-context.js';
import type { PictureLayout } from './spectrum-drawing.js';
import { spectrumSvg } from './spectrum-svg.js';

/** Saves the picture as a file, black on white. The status line says so; the focus stays. Not there without a script. */
export const Download = /* @__PURE__ */ picturePart(
  'download',
  ['format', 'layout'],
  function useDownload(props: Download.Props, picture) {
    const { say } = picture.words;
    const sets = useMessageSets();
    if (!useHydrated()) return null;
    return {
      as: 'button',
      type: 'button',
      control: 'button',
      content: props.format === 'svg' ? say('downloadSvg') : say('downloadPng'),
      onClick: ({ currentTarget }: MouseEvent) => void save(currentTarget, props, sets, picture),
    };
  },
);

async function save(
  button: Element,
  { format, layout }: Download.Props,
  sets: readonly MessageSet[],
  { guidance, words: { say, messages }, fileName, setStatus }: PictureContextValue,
): Promise<void> {
  setStatus('');
  const name = `${fileName}.${format}`;
  const svg = spectrumSvg(guidance, { messages, sets, layout });
  const content = format === 'svg' ? svg : await svgToPng(svg, button.ownerDocument);
  if (content === null) return setStatus(say('downloadFailed'));
  const mediaType = format === 'svg' ? 'image/svg+xml' : 'image/png';
  const saved = downloadFile(button, { name, mediaType, content });
  setStatus(saved ? say('downloaded', { file: name }) : say('notDownloaded'));
}

export namespace Download {
  export interface Props extends PartProps<'button'> {
    /** What it saves: the text of an SVG, or a PNG made from it. */
    format: 'svg' | 'png';
    /** `wide` puts the types side by side, `tall` one below the other. `wide` unless given. */
    layout?: PictureLayout | undefined;
  }
}
