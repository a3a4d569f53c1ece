import { escapeHtml } from '@engagement-kit/model';
import type { SpectrumGuidance } from '../guidance.js';
import { fontFamily } from './pen.js';
import { type SpectrumDrawingOptions, spectrumDrawing } from './spectrum-drawing.js';

/** White space around the picture in a file. On screen the page gives it. */
const margin = 32;

const attribute = ([name, value]: readonly [string, string | number]): string =>
  ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${escapeHtml(String(value))}"`;

/**
 * The picture of the spectrum as the text of an SVG file: on white, in plain fonts, title and description
 * inside, source and licence in the picture. Needs no browser.
 */
export function spectrumSvg(guidance: SpectrumGuidance, options?: SpectrumDrawingOptions): string {
  const drawing = spectrumDrawing(guidance, options);
  const width = drawing.width + 2 * margin;
  const height = drawing.height + 2 * margin;
  const marks = drawing.marks.map(
    ({ tag, attributes, text = '' }) =>
      `<${tag}${Object.entries(attributes).map(attribute).join('')}>${escapeHtml(text)}</${tag}>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escapeHtml(drawing.language)}" direction="${drawing.direction}" font-family="${fontFamily}" color="#000">
<title>${escapeHtml(drawing.title)}</title>
<desc>${escapeHtml(drawing.description)}</desc>
<path d="M0 0h${width}v${height}H0z" fill="#fff"/>
<g transform="translate(${margin} ${margin})">
${marks.join('\n')}
</g>
</svg>
`;
}
