import type {
  PromiseBlock,
  PromiseContent,
  PromiseFact,
  PromiseNotice,
} from '../content/content.js';

/**
 * A poster's type in points, and how high its drawing is at least, in millimetres: from what a short promise takes to the
 * smallest that reads. The drawing grows into what room is left; at last it gives way to words.
 */
export const posterSizes = {
  usual: [
    { points: 13, drawing: 50 },
    { points: 12.4, drawing: 45 },
    { points: 11.8, drawing: 40 },
    { points: 11.2, drawing: 34 },
    { points: 10.6, drawing: 28 },
    { points: 10, drawing: 22 },
    { points: 9.5, drawing: 18 },
    { points: 9.5, drawing: 0 },
  ].map((size) => ({ ...size, title: 2.4, quote: 1.85, day: 2.05, source: 7.5 })),
  /** Large print: nothing that people are to read is smaller than 16 points. So less of it has room, and no drawing. */
  large: [20, 18, 17, 16].map((points) => ({
    points,
    drawing: 0,
    title: 1.5,
    quote: 1.3,
    day: 1.3,
    source: 10,
  })),
} as const;

/** Which of them a poster is set in. */
export type PosterPrint = keyof typeof posterSizes;

interface PosterSize {
  /** Of the text. */
  readonly points: number;
  /** How high the drawing is at least, in millimetres; none where it is 0. */
  readonly drawing: number;
  /** What the promise is about, the promise itself and the day to hear back, in ems. */
  readonly title: number;
  readonly quote: number;
  readonly day: number;
  /** Of the source line, in points. */
  readonly source: number;
}

/** How wide and high the QR code is, in millimetres: read at an arm’s length and more. */
export const qrSize = 30;

/** How much of a promise a poster shows, and how large. */
export interface PosterFit {
  /** Index in the sizes of its print. */
  readonly size: number;
  /** What people have to know first. Beside others, feedback says in a word how it stands. */
  readonly notices: readonly PromiseNotice[];
  /** What stands on it in full. */
  readonly blocks: readonly PromiseBlock[];
  readonly explanation?: PromiseBlock;
  /** What is too long for one sheet at any size, by its heading. It is asked for, and never cut. */
  readonly leftOut: readonly string[];
}

/** What a poster says beside the promise, in its order. What came before, and what the type means, stand on the page. */
const shown = ['open', 'fixed', 'take-part', 'feedback', 'contact', 'address', 'other-forms'];
/** What may be left out, first what needs most room; how people hear back last, and whom to ask for the rest never. */
const optional = ['explanation', 'open', 'fixed', 'take-part', 'other-forms'];
const lastOptional = ['feedback'];

/** Is it a text that would make a column long and narrow? */
export const isWide = (block: PromiseBlock): boolean =>
  block.id === 'take-part' && lengthOf(block) > 160;

/** Is what the promise covers too long to be said large? */
export const isLong = ({ entries }: PromiseBlock): boolean =>
  paragraphs(entries.flat()).join().length > 90;

/** A sheet of A4 inside its margins, in millimetres, less what an estimate may miss. */
const sheet = { width: 178, height: 270 };
const mmInPoint = 0.3528;
/** How wide a letter is of its size, and how much of a line stays empty because the next word is too long for it. */
const letter = { width: 0.48, spare: 3 };

/** The largest type in which all of it stands on one sheet; without the longest texts where even the smallest has no room. */
export function fitPoster(content: PromiseContent, print: PosterPrint = 'usual'): PosterFit {
  const blocks = content.blocks.filter(({ id }) => shown.includes(id));
  const hearing = blocks.find(({ id }) => id === 'feedback')?.entries ?? [];
  const notices = content.notices.filter(({ id }) => hearing.length < 2 || id === 'changes');
  return fitted({ ...content, notices }, [content.explanation, ...blocks], [], posterSizes[print]);
}

function fitted(
  content: PromiseContent,
  said: readonly PromiseBlock[],
  leftOut: readonly string[],
  sizes: readonly PosterSize[],
): PosterFit {
  const height = (blocks: readonly PromiseBlock[], size: PosterSize) =>
    heightOf(content, blocks, leftOut, size);
  const fits = sizes.findIndex((size) => height(said, size) <= sheet.height);
  const among = (ids: readonly string[]) => said.filter(({ id }) => ids.includes(id));
  const without = (block: PromiseBlock) => said.filter((each) => each !== block);
  const smallest = sizes[sizes.length - 1] as PosterSize;
  // The one whose leaving gives most room.
  const [least = among(lastOptional)[0]] = among(optional).sort(
    (one, other) => height(without(one), smallest) - height(without(other), smallest),
  );
  if (fits < 0 && least) return fitted(content, without(least), [...leftOut, least.heading], sizes);
  const explanation = said.find(({ id }) => id === 'explanation');
  return {
    size: fits < 0 ? sizes.length - 1 : fits,
    notices: content.notices,
    blocks: said.filter((block) => block !== explanation),
    ...(explanation && { explanation }),
    leftOut,
  };
}

/**
 * What a poster says of hearing back: all that is known of one commitment; of several, those that are still to come, in
 * short: how each stands, who hears back when, and how.
 */
export function hearings({ entries }: PromiseBlock): PromiseBlock['entries'] {
  if (entries.length < 2) return entries;
  const isOver = ({ state }: PromiseFact) => state === 'kept' || state === 'withdrawn';
  const ahead = entries.filter((entry) => !entry.some(isOver));
  return (ahead.length ? ahead : entries).map((entry) =>
    entry.filter(({ id, state }) => state || /audience|how|date/.test(id)),
  );
}

/** The texts of some facts, a paragraph each. */
const paragraphs = (facts: readonly PromiseFact[]): readonly string[] =>
  facts.flatMap(({ label = '', runs }) =>
    `${label} ${runs.map(({ text }) => text).join('')}`.split('\n'),
  );

const lengthOf = ({ entries }: PromiseBlock): number =>
  paragraphs(entries.flat()).reduce((sum, text) => sum + text.length + 20, 0);

/** About how high it all is in this type, in millimetres; rather too much than too little. */
export function heightOf(
  content: PromiseContent,
  said: readonly PromiseBlock[],
  leftOut: readonly string[],
  { points, drawing, title, quote, source: sourcePoints }: PosterSize,
): number {
  const em = points * mmInPoint;
  /** Lines of text in ems of the poster: each so large, in so much of the width. */
  const text = (all: readonly string[], size: number, width = sheet.width) =>
    all.reduce((sum, each) => {
      const room = width / (letter.width * size * em);
      const fitsOneLine = each.length <= room;
      const lines = fitsOneLine ? 1 : Math.ceil(each.length / Math.max(5, room - letter.spare));
      return sum + lines * size * 1.4;
    }, 0);
  const find = (id: string) => said.find((block) => block.id === id);
  /** A heading with what it says on one line, or above it. */
  const beneath = (block: PromiseBlock | undefined) => {
    if (!block) return 0;
    const words = facts(block).join(' ');
    const oneLine = text([`${block.heading} ${words}`], 1.05, bold);
    return 0.3 + (oneLine < 2 ? oneLine : text([block.heading, words], 1.05, bold));
  };
  const facts = (block: PromiseBlock | undefined) => paragraphs(block?.entries.flat() ?? []);

  /** Bold letters are wider. */
  const bold = sheet.width * 0.85;
  const sides = said.filter(({ id }) => ['open', 'fixed', 'take-part'].includes(id));
  const across = sides.filter(isWide);
  const columns = sides.filter((block) => !isWide(block));
  const column = (sheet.width - 1.5 * em * (columns.length - 1)) / columns.length - 1.25 * em;
  const heights = columns.map(
    (block) =>
      1.1 +
      text([block.heading], 1, column) +
      text(facts(block), 1, column) +
      block.entries.length * 0.2,
  );
  const { organisation, standing } = content;
  const head = paragraphs([organisation, ...(standing.state === 'made' ? standing.facts : [])]);
  const inFrame = sheet.width - 4 * em;
  const beside = content.qr ? qrSize + 2 * em : 0;
  const framed = ({ facts: each }: PromiseNotice) =>
    2.2 + text(paragraphs(each), 1, Math.min(inFrame * 0.8, inFrame - 10 * em));
  const hearing = said.filter(({ id }) => id === 'feedback').flatMap(hearings);
  const places = Math.min(content.qr ? 2 : 3, hearing.length);
  const hearingHeights = hearing.map((entry) =>
    text(paragraphs(entry), 1, (inFrame - beside) / places - 2 * em),
  );
  const ems =
    // Who promises since when, what it is about, the drawing.
    (text([head.join('    ')], 1) > 1.4 ? text(head, 1) : 1.4) +
    text([content.title], 1) +
    1.3 +
    text([facts(content.activities).join(', ')], isLong(content.activities) ? 1.35 : title, bold) *
      0.85 +
    (content.standing.state === 'made' ? 0 : framed(content.standing)) +
    (content.promise?.drawing ? drawing / em : 0) +
    // The promise, and what it means in their own words.
    text([content.promise?.quoted ?? facts(find('type')).join()], quote) * 0.93 +
    (find('explanation') ? 4.2 + text(facts(find('explanation')), 1.1) : 0) +
    (sides.length ? 2.75 : 0) +
    Math.max(0, ...heights) +
    across.reduce((sum, block) => sum + 4 + text(facts(block), 1), 0) +
    // What people have to know, and when they hear back.
    content.notices.reduce((sum, each) => sum + framed(each), 0) +
    (hearing.length
      ? Math.max(
          5.5 + (Math.max(...hearingHeights) + 0.5) * Math.ceil(hearing.length / places),
          content.qr ? 2.2 + qrSize / em : 0,
        )
      : 0) +
    1 +
    ['contact', 'address', 'other-forms'].map(find).reduce((sum, each) => sum + beneath(each), 0) +
    (leftOut.length ? 0.75 + text([leftOut.join('; '), ' '], 1) : 0) +
    1;
  // The source is as large in any type.
  const { type, promise, source } = content;
  const small = [paragraphs([type]), promise?.note, facts(source)].flat().join(' ');

  return (ems + text([small, ' '], sourcePoints / points)) * em;
}
