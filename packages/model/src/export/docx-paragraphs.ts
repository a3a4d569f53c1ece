import type { Paragraph, ParagraphChild } from 'docx';
import { findAddresses } from '../address/find-addresses.js';
import { safeAddress } from '../address/safe-address.js';
import type { ExportBlock, ExportFact } from './content.js';
import { type Direction, directedRuns, directionOf } from './direction.js';
import { oneLine, paragraphsOf, plainText } from './plain-text.js';

/** The library that writes the file. */
export type Docx = typeof import('docx');

/** How words look, and which language they are in. */
interface Look {
  readonly italics?: boolean;
  readonly bold?: boolean;
  readonly language?: { readonly value: string };
}

/** A piece of content in the paragraphs of Word. */
export function blockParagraphs(docx: Docx, block: ExportBlock): readonly Paragraph[] {
  switch (block.type) {
    case 'heading':
      return [heading(docx, block.level === 3 ? 'Heading2' : 'Heading3', block.text)];
    case 'paragraph':
      return paragraphs(docx, block.text);
    case 'source':
      return paragraphs(docx, block.text, lookOf(block));
    case 'question':
      return [
        heading(docx, 'Heading2', block.text, lookOf(block)),
        ...block.facts.flatMap((fact) => factParagraphs(docx, fact)),
      ];
    case 'list':
      return block.items.flatMap((item) => {
        const [first = '', ...rest] = sameWay(item);
        const point = paragraph(docx, directionOf(first), runs(docx, first), {
          bullet: { level: 0 },
        });
        return [point, ...rest.map((each) => linesParagraph(docx, each))];
      });
    case 'facts':
      return block.facts.flatMap((fact) => factParagraphs(docx, fact));
    case 'lines':
      return [
        ...paragraphs(docx, block.label),
        ...Array.from({ length: block.count }, () => new docx.Paragraph('_'.repeat(60))),
      ];
  }
}

/** How published words look. */
const lookOf = ({ language }: { readonly language?: string }): Look => ({
  italics: true,
  ...(language && { language: { value: language } }),
});

/** A heading, on one line. */
export const heading = (
  docx: Docx,
  level: 'Title' | 'Heading1' | 'Heading2' | 'Heading3',
  text: string,
  look: Look = {},
): Paragraph => {
  const words = oneLine(text);
  return paragraph(docx, directionOf(words), lineRuns(docx, words, directionOf(words), look), {
    heading: level,
  });
};

/** Text in paragraphs: lines stay lines, and a paragraph runs one way. */
export const paragraphs = (docx: Docx, text: string, look: Look = {}): readonly Paragraph[] =>
  paragraphsOf(text)
    .flatMap(sameWay)
    .map((part) => linesParagraph(docx, part, look));

const linesParagraph = (docx: Docx, text: string, look: Look = {}): Paragraph =>
  paragraph(docx, directionOf(text), runs(docx, text, look));

function paragraph(
  docx: Docx,
  direction: Direction | undefined,
  children: readonly ParagraphChild[],
  rest: {
    readonly heading?: 'Title' | 'Heading1' | 'Heading2' | 'Heading3';
    readonly bullet?: { readonly level: number };
  } = {},
): Paragraph {
  const bidirectional = direction === 'rtl' ? { bidirectional: true } : {};
  return new docx.Paragraph({ ...rest, ...bidirectional, children });
}

/** A label with what is said. Where the two run different ways, each has a paragraph of its own. */
function factParagraphs(docx: Docx, { label, text, url }: ExportFact): readonly Paragraph[] {
  const name = `${oneLine(label)}: `;
  const labelRuns = lineRuns(docx, name, directionOf(name), { bold: true });
  const [first = '', ...rest] = url === undefined ? sameWay(text) : [text];
  const said = directionOf(first);
  const words = addressed(docx, first, url);
  const isSameWay = !said || said === (directionOf(name) ?? 'ltr');
  return [
    paragraph(docx, directionOf(name), isSameWay ? [...labelRuns, ...words] : labelRuns),
    ...(isSameWay ? [] : [paragraph(docx, said, words)]),
    ...rest.map((each) => linesParagraph(docx, each)),
  ];
}

/** What is said of an address leads there. */
function addressed(docx: Docx, text: string, url: string | undefined): readonly ParagraphChild[] {
  const address = safeAddress(url);
  if (!address) return runs(docx, text);
  return [new docx.ExternalHyperlink({ link: address, children: textRuns(docx, plainText(text)) })];
}

/** Neighbouring lines that run the same way. A line without letters runs as the one before it. */
function sameWay(text: string): readonly string[] {
  const groups: string[] = [];
  let way: Direction | undefined;
  for (const line of plainText(text).split('\n')) {
    const own = directionOf(line);
    const isTurn = own && way && own !== way;
    if (groups.length === 0 || isTurn) groups.push(line);
    else groups[groups.length - 1] += `\n${line}`;
    way = own ?? way;
  }
  return groups;
}

/** Somebody's words, line by line; the addresses in them lead where they say. */
const runs = (docx: Docx, text: string, look: Look = {}): readonly ParagraphChild[] =>
  findAddresses(plainText(text)).flatMap((piece): readonly ParagraphChild[] =>
    piece.href
      ? [
          new docx.ExternalHyperlink({
            link: piece.href,
            children: lineRuns(docx, piece.text, 'ltr', look),
          }),
        ]
      : textRuns(docx, piece.text, directionOf(text), look),
  );

const textRuns = (
  docx: Docx,
  text: string,
  around: Direction | undefined = directionOf(text),
  look: Look = {},
) =>
  text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [new docx.TextRun({ break: 1 })] : []),
      ...lineRuns(docx, line, around, look),
    ]);

/** A line in runs of one direction each: Word sets letters from right to left only where it is told to. */
const lineRuns = (docx: Docx, line: string, around: Direction | undefined, look: Look = {}) =>
  directedRuns(line, around).map(
    ({ text, isRightToLeft }) =>
      new docx.TextRun({ text, ...look, ...(isRightToLeft && { rightToLeft: true }) }),
  );
