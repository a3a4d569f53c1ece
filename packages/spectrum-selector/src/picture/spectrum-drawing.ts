import { attribution, type EngagementType } from '@engagement-kit/model';
import { formatMessage } from '@engagement-kit/react/server';
import type { SpectrumGuidance } from '../guidance/spectrum-guidance.js';
import { type SpectrumSelectorMessages, spectrumSelectorMessages } from '../messages.js';
import { flowLines } from '../option/flow-path.js';
import { createPen, type Drawing, directionOf, type Pen } from './drawing.js';

/** `wide`: the types as sign-posts along a road. `tall`: one below the other, for narrow places. */
export type SpectrumPictureLayout = 'wide' | 'tall';

export interface SpectrumDrawingOptions {
  /** The words around the guidance; English unless given. */
  messages?: SpectrumSelectorMessages | undefined;
  layout?: SpectrumPictureLayout | undefined;
}

/** Line widths: nothing grows along the spectrum, each type has its place (L17). */
const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 };

/** Our own drawing of the spectrum (L37-L69), from the data. */
export function spectrumDrawing(
  guidance: SpectrumGuidance,
  { messages = spectrumSelectorMessages.messages, layout = 'wide' }: SpectrumDrawingOptions = {},
): Drawing {
  const direction = directionOf(guidance);
  const width = layout === 'wide' ? 1120 : 304;
  const pen = createPen(width, direction);
  const below = (layout === 'wide' ? drawWide : drawTall)(pen, guidance, messages, width) + 20;
  const height = pen.write(
    attribution(guidance.source).text,
    0,
    drawKey(pen, messages, below) + 10,
    {
      size: 13,
      width,
    },
  );
  return {
    width,
    height,
    title: messages.pictureTitle,
    description: describe(guidance, messages),
    language: guidance.source.language,
    direction,
    marks: pen.marks,
  };
}

/** What the picture shows, in words, for people who do not see it. */
function describe(
  { engagementTypes, spectrum }: SpectrumGuidance,
  messages: SpectrumSelectorMessages,
): string {
  const label = (term: string) => formatMessage(messages.label, { term });
  const types = engagementTypes.map(
    ({ name, aim, promise, communication }) =>
      `${name}. ${label(messages.promise)} ${promise}. ${label(messages.aim)} ${aim}. ` +
      `${label(messages.communication)} ${communication.text}.`,
  );
  return [`${spectrum.start}, ${spectrum.middle}, ${spectrum.end}.`, ...types].join(' ');
}

function drawWide(
  pen: Pen,
  { engagementTypes, spectrum }: SpectrumGuidance,
  messages: SpectrumSelectorMessages,
  width: number,
): number {
  const road = 92;
  const step = (width + 24) / engagementTypes.length;
  const text = step - 40;
  pen.write(messages.pictureTitle, 0, 0, { size: 28, width, bold: true });
  const end = { size: 17, width: 300, bold: true } as const;
  pen.write(capital(spectrum.start), 0, road - 38, end);
  pen.write(capital(spectrum.middle), width / 2, road - 38, { ...end, anchor: 'middle' });
  pen.write(capital(spectrum.end), width, road - 38, { ...end, anchor: 'end' });
  pen.draw('path', { ...line, d: `M${pen.x(0)} ${road}H${pen.x(width)}` });

  const places = engagementTypes.map((type, index) => ({ type, x: step * index + 9 }));
  // A row at a time, so that like stands beside like.
  let y = road + 24;
  const row = (write: (type: EngagementType, x: number) => number, gap: number): void => {
    y = Math.max(...places.map(({ type, x }) => write(type, x + 16))) + gap;
  };
  row((type, x) => pen.write(type.name, x, y, { size: 21, width: text, bold: true }), 12);
  const passages = [
    [messages.promise, (type: EngagementType) => type.promise, 18],
    [messages.aim, (type: EngagementType) => type.aim, 16],
    [messages.communication, (type: EngagementType) => type.communication.text, 16],
  ] as const;
  for (const [label, passage, size] of passages) {
    row((_, x) => pen.write(label, x, y, { size: 13, width: text, bold: true }), 2);
    row((type, x) => pen.write(passage(type), x, y, { size, width: text }), 16);
  }
  for (const { type, x } of places) {
    drawFlow(pen, type, x + 16, y + 12, 120);
    pen.draw('path', { ...line, d: `M${pen.x(x)} ${road}V${y + 24}` });
    pen.draw('circle', { cx: pen.x(x), cy: road, r: 9, fill: 'currentColor' });
  }
  return y + 24;
}

function drawTall(
  pen: Pen,
  { engagementTypes, spectrum }: SpectrumGuidance,
  messages: SpectrumSelectorMessages,
  width: number,
): number {
  const rail = 8;
  const start = 30;
  const text = width - start;
  const top = pen.write(messages.pictureTitle, 0, 0, { size: 20, width, bold: true });
  let y = pen.write(capital(spectrum.start), start, top + 14, {
    size: 15,
    width: text,
    bold: true,
  });
  const from = y - 10;
  for (const type of engagementTypes) {
    y += 18;
    pen.draw('circle', { cx: pen.x(rail), cy: y + 11, r: 7, fill: 'currentColor' });
    y = pen.write(type.name, start, y, { size: 18, width: text, bold: true }) + 4;
    const passages = [
      [messages.promise, type.promise],
      [messages.aim, type.aim],
      [messages.communication, type.communication.text],
    ] as const;
    for (const [label, passage] of passages) {
      y = pen.write(label, start, y, { size: 12, width: text, bold: true });
      y = pen.write(passage, start, y, { size: 15, width: text }) + 6;
    }
    drawFlow(pen, type, start, y + 12, 120);
    y += 24;
  }
  pen.draw('path', { ...line, d: `M${pen.x(rail)} ${from}V${y + 30}` });
  return pen.write(capital(spectrum.end), start, y + 18, { size: 15, width: text, bold: true });
}

/** The organisation as a square, the community as a ring, and arrows for who speaks to whom. */
function drawFlow(pen: Pen, type: EngagementType, x: number, y: number, width: number): void {
  const square = pen.x(x + 8) - 8;
  pen.draw('rect', { ...line, x: square, y: y - 8, width: 16, height: 16 });
  pen.draw('circle', { ...line, cx: pen.x(x + width - 8), cy: y, r: 8 });
  const { flow } = type.communication;
  for (const { d, strong } of flowLines(flow, pen.x(x + 24), pen.x(x + width - 24), y)) {
    pen.draw('path', { ...line, d, strokeWidth: strong ? 3.5 : 2 });
  }
}

function drawKey(pen: Pen, messages: SpectrumSelectorMessages, y: number): number {
  const style = { size: 13, width: 120, bold: true };
  pen.draw('rect', { ...line, x: pen.x(8) - 7, y: y + 2, width: 14, height: 14 });
  pen.write(messages.organisation, 24, y, style);
  pen.draw('circle', { ...line, cx: pen.x(151), cy: y + 9, r: 7 });
  return pen.write(messages.community, 167, y, style);
}

/** The guidance writes the ends in lower case; in the picture they stand alone. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
