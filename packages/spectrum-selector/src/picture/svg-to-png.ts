/** Pixels for each unit of the drawing: sharp on a screen and good enough on paper. */
const scale = 2;

/**
 * Turns the text of an SVG file into a PNG file by drawing it on a canvas. Null where that cannot be done:
 * without a canvas, or where the page's content security policy has no `img-src blob:`.
 */
export async function svgToPng(svg: string, within: Document): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const png = await drawn(address, within);
  URL.revokeObjectURL(address);
  return png;
}

const drawn = (address: string, within: Document): Promise<Blob | null> =>
  new Promise((resolve) => {
    const image = within.createElement('img');
    image.onerror = () => resolve(null);
    image.onload = () => {
      const canvas = within.createElement('canvas');
      canvas.width = image.width * scale;
      canvas.height = image.height * scale;
      const context = canvas.getContext('2d');
      if (!context) return resolve(null);
      context.scale(scale, scale);
      context.drawImage(image, 0, 0);
      canvas.toBlob(resolve, 'image/png');
    };
    image.src = address;
  });
