import { attribution, capital, type MessageSet } from '@engagement-kit/model';
import type { SpectrumGuidance } from '../guidance.js';
import { type SpectrumSelectorMessages, spectrumSelectorMessages } from '../messages.js';
import { flowLines } from '../option/flow-lines.js';
import { bold, createPen, type Drawing, line } from './pen.js';
import { typeMarks } from './type-marks.js';
import { textWidth } from './wrap-text.js';

/** `wide`: the types side by side. `tall`: one below the other, for narrow places. */
export type PictureLayout = 'wide' | 'tall';

/** The words and the layout of a drawing. */
export interface SpectrumDrawingOptions {
  /** The words around the guidance; English unless given. */
  messages?: SpectrumSelectorMessages | undefined;
  /** Message sets, as `MessagesProvider` takes them, for the line on the source; English unless given. */
  sets?: readonly MessageSet[] | undefined;
  /** `wide` unless given. */
  layout?: PictureLayout | undefined;
}

/**
 * Our own drawing of the spectrum (L37-L69), from the data: each type with its square and circle, its promise, its aim
 * and the way that communication flows. All are drawn alike, because each type has its place (L17).
 */
export function spectrumDrawing(
  { engagementTypes, spectrum = {}, source }: SpectrumGuidance,
  {
    messages = spectrumSelectorMessages.messages,
    sets,
    layout = 'wide',
  }: SpectrumDrawingOptions = {},
): Drawing {
  const wide = layout === 'wide';
  const width = wide ? 1120 : 288;
  // Languages that are written from right to left begin on that side.
  const direction = /^(ar|fa|he|ps|ur|yi)\b/.test(source.language) ? 'rtl' : 'ltr';
  const { marks, words, x, draw, write, label } = createPen(width, direction);
  const step = wide ? (width + 16) / engagementTypes.length : 0;
  const column = (step || width + 16) - 16;
  const scale = wide ? 2.5 : 2;
  const end = { textAnchor: 'end' };
  const by = engagementTypes.find(({ drawing }) => drawing)?.drawing?.by;

  let y = write(messages.pictureTitle, 0, 0, wide ? 28 : 20, width, bold) + 12;
  // The guidance writes the ends in lower case; in the picture they stand alone.
  const [first, middle, last] = [spectrum.start, spectrum.middle, spectrum.end].map((words = '') =>
    capital(words),
  ) as [string, string, string];
  const top = write(first, 0, y, 17, width, bold) + 16;
  if (wide) {
    write(middle, width / 2, y, 17, width, { ...bold, textAnchor: 'middle' });
    write(last, width, y, 17, width, { ...bold, ...end });
    const room = (words: string) => (words ? textWidth(words, 17, true) + 12 : 0);
    const half = middle ? textWidth(middle, 17, true) / 2 + 12 : 0;
    if (first || middle || last) {
      draw(
        `M${x(room(first))} ${y + 12}H${x(width / 2 - half)}M${x(width / 2 + half)} ${y + 12}H${x(width - room(last))}`,
        line(1),
      );
    }
  }
  let bottom = top;
  y = top;
  engagementTypes.forEach(({ name, aim, promise, communication, drawing }, index) => {
    const left = step * index;
    if (wide) y = top;
    if (drawing) {
      marks.push(...typeMarks(drawing, { x: x(left), y, scale, mirrored: direction === 'rtl' }));
      y += 32 * scale + 2;
    }
    y = write(name, left, y, 18, column, bold) + 4;
    // One above the arrows, one below, so that they never meet.
    y = label(messages.organisation, left, y, 15, 160) + 10;
    for (const { d, strong } of flowLines(communication.flow, x(left), x(left + 160), y)) {
      draw(d, line(strong ? 3.5 : 2));
    }
    y = label(messages.community, left + 160, y + 6, 15, 160, end);
    for (const [term, passage, size] of [
      [messages.promise, promise, 17],
      [messages.aim, aim, 15],
      [messages.communication, communication.text, 15],
    ] as const) {
      y = write(term, left, y + 8, 15, column, bold);
      y = write(passage, left, y, size, column);
    }
    bottom = Math.max(bottom, y);
    y += 24;
  });
  if (!wide) bottom = write(last, 0, y, 17, width, bold);
  if (by) {
    const says = `${messages.shapes} ${messages.drawnBy.replace('{by}', by)}`;
    bottom = write(says, 0, bottom + 16, 15, width);
  }
  return {
    width,
    height: write(attribution(source, sets).text, 0, bottom + 8, 15, width),
    title: messages.pictureTitle,
    // All that is written, for people who cannot see it.
    description: words.join('. '),
    language: source.language,
    direction,
    marks,
  };
}
