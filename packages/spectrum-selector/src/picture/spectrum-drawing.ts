import { attribution, type EngagementType } from '@engagement-kit/model';
import { formatMessage } from '@engagement-kit/react/server';
import type { SpectrumGuidance } from '../guidance/spectrum-guidance.js';
import { type SpectrumSelectorMessages, spectrumSelectorMessages } from '../messages.js';
import { flowLines } from '../option/flow-path.js';
import { bold, createPen, type Drawing, line, type Pen, ring, square } from './drawing.js';

/** `wide`: the types as sign-posts along a road. `tall`: one below the other, for narrow places. */
export type SpectrumPictureLayout = 'wide' | 'tall';

export interface SpectrumDrawingOptions {
  /** The words around the guidance; English unless given. */
  messages?: SpectrumSelectorMessages | undefined;
  layout?: SpectrumPictureLayout | undefined;
}

/**
 * Our own drawing of the spectrum (L37-L69), from the data: a road, and a sign-post for each type.
 * All are drawn alike, because each type has its place (L17).
 */
export function spectrumDrawing(
  guidance: SpectrumGuidance,
  { messages = spectrumSelectorMessages.messages, layout = 'wide' }: SpectrumDrawingOptions = {},
): Drawing {
  const { engagementTypes, spectrum, source } = guidance;
  const wide = layout === 'wide';
  const width = wide ? 1120 : 304;
  // Languages that are written from right to left begin on that side.
  const direction = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(source.language) ? 'rtl' : 'ltr';
  const pen = createPen(width, direction);
  const { x, draw, write } = pen;
  const step = (width + 24) / engagementTypes.length;
  const post = 9;
  const text = 28;

  let y = write(messages.pictureTitle, 0, 0, wide ? 28 : 20, width, bold) + 16;
  const road = write(capital(spectrum.start), wide ? 0 : text, y, 17, width, bold) + 16;
  if (wide) {
    const at = (textAnchor: string) => ({ ...bold, textAnchor });
    write(capital(spectrum.middle), width / 2, y, 17, width, at('middle'));
    write(capital(spectrum.end), width, y, 17, width, at('end'));
    draw(`M${x(0)} ${road}H${x(width)}`);
  }
  y = road;
  let below = road;
  engagementTypes.forEach((type, index) => {
    const left = wide ? step * index : 0;
    const column = (wide ? step - 15 : width) - text;
    const say = (words: string, size: number, attributes?: typeof bold) => {
      y = write(words, left + text, y, size, column, attributes);
    };
    if (wide) y = road + 20;
    draw(ring(x(left + post), wide ? road : y + 11, 8), {});
    say(type.name, 20, bold);
    drawFlow(pen, type, left + text, y + 18);
    y += 32;
    for (const [label, passage, size] of [
      [messages.promise, type.promise, 17],
      [messages.aim, type.aim, 15],
      [messages.communication, type.communication.text, 15],
    ] as const) {
      y += 8;
      say(label, 13, bold);
      say(passage, size);
    }
    below = Math.max(below, y);
    y += 24;
  });
  if (wide) {
    engagementTypes.forEach((_, index) => {
      draw(`M${x(step * index + post)} ${road}V${below}`);
    });
  } else {
    draw(`M${x(post)} ${road - 26}V${y + 10}`);
    below = write(capital(spectrum.end), text, y, 17, width, bold);
  }
  y = below + 24;
  draw(square(x(8), y + 8, 7));
  write(messages.organisation, 24, y, 13, 120, bold);
  draw(ring(x(151), y + 8, 7));
  y = write(messages.community, 167, y, 13, 120, bold) + 10;
  return {
    width,
    height: write(attribution(source).text, 0, y, 13, width),
    title: messages.pictureTitle,
    description: describe(guidance, messages),
    language: source.language,
    direction,
    marks: pen.marks,
  };
}

/** The organisation as a square, the community as a ring, and arrows for who speaks to whom. */
function drawFlow({ x, draw }: Pen, { communication }: EngagementType, left: number, y: number) {
  draw(square(x(left + 8), y, 8));
  draw(ring(x(left + 132), y, 8));
  for (const { d, strong } of flowLines(communication.flow, x(left + 24), x(left + 116), y)) {
    draw(d, line(strong ? 3.5 : 2));
  }
}

/** What the picture shows, in words, for people who do not see it. */
function describe(
  { engagementTypes, spectrum }: SpectrumGuidance,
  messages: SpectrumSelectorMessages,
): string {
  const label = (term: string, text: string) =>
    `${formatMessage(messages.label, { term })} ${text}.`;
  return [
    `${spectrum.start}, ${spectrum.middle}, ${spectrum.end}.`,
    ...engagementTypes.flatMap(({ name, aim, promise, communication }) => [
      `${name}.`,
      label(messages.promise, promise),
      label(messages.aim, aim),
      label(messages.communication, communication.text),
    ]),
  ].join(' ');
}

/** The guidance writes the ends in lower case; in the picture they stand alone. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
