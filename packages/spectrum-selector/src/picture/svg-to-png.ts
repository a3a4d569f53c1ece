/** Pixels for each unit of the drawing: sharp on a screen and good enough on paper. */
const scale = 2;

/**
 * Turns an SVG file into a PNG file by drawing it on a canvas. Null where that cannot be done:
 * without a canvas, or where the page's content security policy has no `img-src blob:`.
 */
export function svgToPng(svg: Blob, within: Document): Promise<Blob | null> {
  return new Promise((resolve) => {
    const address = URL.createObjectURL(svg);
    const done = (png: Blob | null) => {
      URL.revokeObjectURL(address);
      resolve(png);
    };
    const image = within.createElement('img');
    image.onerror = () => done(null);
    image.onload = () => {
      const canvas = within.createElement('canvas');
      canvas.width = image.width * scale;
      canvas.height = image.height * scale;
      const context = canvas.getContext('2d');
      if (!context) return done(null);
      context.scale(scale, scale);
      context.drawImage(image, 0, 0);
      canvas.toBlob(done, 'image/png');
    };
    image.src = address;
  });
}
