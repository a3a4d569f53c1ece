import type { FileChild, Paragraph, ParagraphChild } from 'docx';
import { fail, ok, type Result } from '../result.js';
import { webAddress } from '../web-address.js';
import type { ExportBlock, ExportContent, ExportFact } from './content.js';
import { cancelled, type LongWork } from './in-steps.js';
import { oneLine, plainText } from './plain-text.js';

/** The library that writes the file, loaded when it is needed. */
type Docx = typeof import('docx');

/** What `docx` calls the style that all others rest on. */
const wholeFile = 'document';

/** How many blocks are written between two pauses. */
const stride = 100;

/**
 * A content as a Word file, in bytes. `docx` has to be installed beside this package: it is a large
 * library, and only those who write Word files need it. Stopped, it gives the issue `cancelled`.
 */
export async function toDocx(
  content: ExportContent,
  { pause, onProgress, signal }: Partial<LongWork> = {},
): Promise<Result<Uint8Array>> {
  const docx = await import('docx');
  const children: FileChild[] = [heading(docx, 'Title', content.title)];
  if (content.subtitle) children.push(...paragraphs(docx, content.subtitle));
  const blocks = content.sections.flatMap(({ title, blocks: inside }): (ExportBlock | string)[] => [
    title,
    ...inside,
  ]);
  for (const [index, block] of blocks.entries()) {
    if (index % stride === 0) {
      onProgress?.(index / (blocks.length + 1));
      await pause?.();
      if (signal?.aborted) return fail(cancelled());
    }
    children.push(
      ...(typeof block === 'string'
        ? [heading(docx, 'Heading1', block)]
        : blockParagraphs(docx, block)),
    );
  }
  children.push(...colophon(docx, content));
  const title = oneLine(content.title);
  const file = new docx.Document({
    title,
    creator: 'Engagement Kit',
    styles: {
      default: {
        [wholeFile]: { run: { font: 'Arial', size: 22, language: { value: content.language } } },
      },
    },
    sections: [{ children }],
  });
  const buffer = await docx.Packer.pack(file, 'uint8array');
  if (signal?.aborted) return fail(cancelled());
  onProgress?.(1);
  return ok(buffer);
}

function blockParagraphs(docx: Docx, block: ExportBlock): readonly Paragraph[] {
  switch (block.type) {
    case 'heading':
      return [heading(docx, block.level === 3 ? 'Heading2' : 'Heading3', block.text)];
    case 'paragraph':
      return paragraphs(docx, block.text);
    case 'source':
      return paragraphs(docx, block.text, {
        italics: true,
        ...(block.language && { language: { value: block.language } }),
      });
    case 'list':
      return block.items.map(
        (item) => new docx.Paragraph({ bullet: { level: 0 }, children: runs(docx, item) }),
      );
    case 'facts':
      return block.facts.map((fact) => new docx.Paragraph({ children: factRuns(docx, fact) }));
    case 'lines':
      return [
        ...paragraphs(docx, block.label),
        ...Array.from({ length: block.count }, () => new docx.Paragraph('_'.repeat(60))),
      ];
  }
}

/** How words look, and which language they are in. */
interface Look {
  readonly italics?: boolean;
  readonly language?: { readonly value: string };
}

const heading = (docx: Docx, level: 'Title' | 'Heading1' | 'Heading2' | 'Heading3', text: string) =>
  new docx.Paragraph({ heading: level, children: [new docx.TextRun(oneLine(text))] });

const paragraphs = (docx: Docx, text: string, look: Look = {}) =>
  plainText(text)
    .split(/\n\s*\n/)
    .map((part) => new docx.Paragraph({ children: runs(docx, part, look) }));

/** Lines stay lines. */
const runs = (docx: Docx, text: string, look: Look = {}): ParagraphChild[] =>
  plainText(text)
    .split('\n')
    .map(
      (line, index) => new docx.TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }),
    );

const factRuns = (docx: Docx, { label, text, url }: ExportFact): ParagraphChild[] => {
  const address = webAddress(url);
  return [
    new docx.TextRun({ text: `${oneLine(label)}: `, bold: true }),
    ...(address
      ? [new docx.ExternalHyperlink({ link: address, children: runs(docx, text) as never })]
      : runs(docx, text)),
  ];
};

function colophon(docx: Docx, { attribution }: ExportContent): readonly Paragraph[] {
  return [heading(docx, 'Heading1', attribution.heading), ...paragraphs(docx, attribution.text)];
}
