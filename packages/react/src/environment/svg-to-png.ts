import { createElementIn } from './document-of.js';

/** Pixels for each unit of the drawing: sharp on a screen and good enough on paper. */
const scale = 2;
/** The highest canvas, in pixels, that every browser makes. */
const highest = 16_000;

/**
 * Turns the text of an SVG file into a PNG file by drawing it on a canvas, as high as something is drawn. Null where that cannot
 * be done: without a canvas, where the page's content security policy has no `img-src data:`, and where a browser lets nobody
 * read a drawing that holds HTML.
 *
 * The address is a `data:` one: from a `blob:`, Chromium does not let a drawing with HTML be read (decision 0062).
 */
export async function svgToPng(svg: string, within: Document): Promise<Blob | null> {
  try {
    const image = await loaded(
      `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
      within,
    );
    const { width } = image;
    const height = heightOf(image, within);
    const factor = Math.min(scale, highest / height);
    const { canvas } = drawn(image, within, width, height, factor);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  }
}

const loaded = (address: string, within: Document): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = createElementIn(within, 'img');
    image.onerror = reject;
    image.onload = () => resolve(image);
    image.src = address;
  });

/** Down to where something is drawn. */
function heightOf(image: HTMLImageElement, within: Document): number {
  const { width, height } = image;
  const { data } = drawn(image, within, width, height, 1).context.getImageData(0, 0, width, height);
  let last = data.length - 1;
  while (last > 0 && data[last] === 0) last -= 4;
  return Math.max(1, Math.ceil(last / 4 / width));
}

function drawn(
  image: HTMLImageElement,
  within: Document,
  width: number,
  height: number,
  factor: number,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = createElementIn(within, 'canvas');
  canvas.width = Math.round(width * factor);
  canvas.height = Math.round(height * factor);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.scale(factor, factor);
  context.drawImage(image, 0, 0);
  return { canvas, context };
}
