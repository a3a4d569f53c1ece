import { attribution, capital } from '@engagement-kit/model';
import type { SpectrumGuidance } from '../guidance.js';
import { type SpectrumSelectorMessages, spectrumSelectorMessages } from '../messages.js';
import { flowLines } from '../option/flow-lines.js';
import { bold, createPen, type Drawing, line } from './pen.js';

/** `wide`: the types as signposts along a road. `tall`: one below the other, for narrow places. */
export type PictureLayout = 'wide' | 'tall';

/** The words and the layout of a drawing. */
export interface SpectrumDrawingOptions {
  /** The words around the guidance; English unless given. */
  messages?: SpectrumSelectorMessages | undefined;
  /** `wide` unless given. */
  layout?: PictureLayout | undefined;
}

/**
 * Our own drawing of the spectrum (L37-L69), from the data: a road, and a signpost for each type. All are
 * drawn alike, because each type has its place (L17).
 */
export function spectrumDrawing(
  { engagementTypes, spectrum, source }: SpectrumGuidance,
  { messages = spectrumSelectorMessages.messages, layout = 'wide' }: SpectrumDrawingOptions = {},
): Drawing {
  const wide = layout === 'wide';
  const width = wide ? 1120 : 288;
  // Languages that are written from right to left begin on that side.
  const direction = /^(ar|fa|he|ps|ur|yi)\b/.test(source.language) ? 'rtl' : 'ltr';
  const { marks, words, x, draw, write } = createPen(width, direction);
  const step = wide ? (width + 24) / engagementTypes.length : 0;
  const indent = 28;
  const column = (step || width + 13) - 13 - indent;
  const end = { textAnchor: 'end' };

  let y = write(messages.pictureTitle, 0, 0, wide ? 28 : 20, width, bold) + 16;
  // The guidance writes the ends in lower case; in the picture they stand alone.
  const road = write(capital(spectrum.start), wide ? 0 : indent, y, 17, width, bold) + 16;
  if (wide) {
    write(capital(spectrum.middle), width / 2, y, 17, width, { ...bold, textAnchor: 'middle' });
    write(capital(spectrum.end), width, y, 17, width, { ...bold, ...end });
  }
  let bottom = road;
  y = road;
  engagementTypes.forEach(({ name, aim, promise, communication }, index) => {
    const post = step * index + 9;
    const left = step * index + indent;
    // A dot at the post, filled in the colour of the text.
    draw(`M${x(post) - 8} ${wide ? road : y + 11}a8 8 0 1 0 16 0a8 8 0 1 0-16 0z`, {});
    if (wide) y = road + 20;
    y = write(name, left, y, 18, column, bold) + 6;
    // One above the arrows, one below, so that they never meet.
    y = write(messages.organisation, left, y, 14, 160) + 10;
    for (const { d, strong } of flowLines(communication.flow, x(left), x(left + 160), y)) {
      draw(d, line(strong ? 3.5 : 2));
    }
    y = write(messages.community, left + 160, y + 6, 14, 160, end);
    for (const [label, passage, size] of [
      [messages.promise, promise, 17],
      [messages.aim, aim, 15],
      [messages.communication, communication.text, 15],
    ] as const) {
      y = write(label, left, y + 8, 15, column, bold);
      y = write(passage, left, y, size, column);
    }
    bottom = Math.max(bottom, y);
    y += 24;
  });
  if (wide) {
    const posts = engagementTypes.map((_, index) => `M${x(step * index + 9)} ${road}V${bottom}`);
    draw(`M${x(0)} ${road}H${x(width)}${posts.join('')}`);
  } else {
    draw(`M${x(9)} ${road - 26}V${y + 10}`);
    bottom = write(capital(spectrum.end), indent, y, 17, width, bold);
  }
  return {
    width,
    height: write(attribution(source).text, 0, bottom + 24, 15, width),
    title: messages.pictureTitle,
    // All that is written, for people who cannot see it.
    description: words.join('. '),
    language: source.language,
    direction,
    marks,
  };
}
