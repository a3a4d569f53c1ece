import { type Drawing, fileMargin, fontFamily } from './drawing.js';

/** Pixels for each unit of the drawing: sharp on a screen and good enough on paper. */
const scale = 2;

/**
 * Draws the picture on a canvas, black on white, as a PNG file. Drawn mark by mark rather than through an
 * image, which a page with a strict content security policy does not load. Null where there is no canvas.
 */
export async function spectrumPng(drawing: Drawing, within: Document): Promise<Blob | null> {
  const canvas = within.createElement('canvas');
  canvas.width = (drawing.width + 2 * fileMargin) * scale;
  canvas.height = (drawing.height + 2 * fileMargin) * scale;
  const context = canvas.getContext('2d');
  const Path = within.defaultView?.Path2D;
  if (!context || !Path) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.translate(fileMargin, fileMargin);
  context.fillStyle = context.strokeStyle = '#000';
  context.direction = drawing.direction;
  for (const { tag, attributes, text } of drawing.marks) {
    const at = (name: string) => Number(attributes[name] ?? 0);
    if (text !== undefined) {
      context.font = `${attributes.fontWeight ?? 400} ${attributes.fontSize}px ${fontFamily}`;
      const anchor = attributes.textAnchor ?? 'start';
      context.textAlign = anchor === 'middle' ? 'center' : (anchor as 'start' | 'end');
      context.fillText(text, at('x'), at('y'));
      continue;
    }
    const path = new Path(tag === 'path' ? String(attributes.d) : undefined);
    if (tag === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
    if (tag === 'rect') path.rect(at('x'), at('y'), at('width'), at('height'));
    context.lineWidth = at('strokeWidth');
    if (attributes.stroke) context.stroke(path);
    else context.fill(path);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
