import type { SpectrumGuidance } from '../guidance/spectrum-guidance.js';
import { fileMargin, fontFamily } from './drawing.js';
import { type SpectrumDrawingOptions, spectrumDrawing } from './spectrum-drawing.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string | number): string =>
  String(text).replace(/[&<>"]/g, (c) => escapes[c] ?? c);

const attribute = ([name, value]: readonly [string, string | number]): string =>
  ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${escaped(value)}"`;

/**
 * The picture of the spectrum as the text of an SVG file: black on white, plain fonts, title and description
 * inside, source and licence in the picture. Pure: needs no browser.
 */
export function spectrumSvg(guidance: SpectrumGuidance, options?: SpectrumDrawingOptions): string {
  const drawing = spectrumDrawing(guidance, options);
  const width = drawing.width + 2 * fileMargin;
  const height = drawing.height + 2 * fileMargin;
  const corner = `x="${-fileMargin}" y="${-fileMargin}"`;
  const marks = drawing.marks.map(
    ({ tag, attributes, text = '' }) =>
      `<${tag}${Object.entries(attributes).map(attribute).join('')}>${escaped(text)}</${tag}>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-fileMargin} ${-fileMargin} ${width} ${height}" ` +
      `role="img" lang="${escaped(drawing.language)}" direction="${drawing.direction}" ` +
      `font-family="${fontFamily}" color="#000">`,
    `<title>${escaped(drawing.title)}</title>`,
    `<desc>${escaped(drawing.description)}</desc>`,
    `<rect ${corner} width="${width}" height="${height}" fill="#fff"/>`,
    ...marks,
    '</svg>',
  ].join('\n');
}
