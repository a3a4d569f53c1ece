import type { FileChild, Paragraph } from 'docx';
import { fail, type Issue, issue, ok, type Result } from '../result.js';
import type { ExportBlock, ExportContent } from './content.js';
import { blockParagraphs, type Docx, heading, paragraphs } from './docx-paragraphs.js';
import { cancelled, type LongWork } from './in-steps.js';
import { oneLine } from './plain-text.js';

/** What `import('docx')` gives: the library that writes the file. */
export interface DocxLibrary {
  /** Makes the file. */
  readonly Document: unknown;
  /** Makes a link to the web. */
  readonly ExternalHyperlink: unknown;
  /** Turns the file into bytes. */
  readonly Packer: unknown;
  /** Makes a paragraph. */
  readonly Paragraph: unknown;
  /** Makes words of one kind. */
  readonly TextRun: unknown;
}

/** How a Word file is written. */
export interface DocxOptions extends Partial<LongWork> {
  /** Loads the library from wherever the host has it: `() => import('docx')`. Nothing means that it has none. */
  readonly load?: (() => Promise<DocxLibrary | undefined>) | undefined;
}

/** What `docx` calls the style that all others rest on. */
const wholeFile = 'document';

/** How many blocks are written between two pauses. */
const stride = 100;

/**
 * Content as a Word file, in bytes. `docx` has to be installed beside this package, because it is large and only those
 * who write Word files need it. If it is missing, the issue is `not-installed`; if it cannot be fetched, this throws;
 * if stopped, the issue is `cancelled`.
 */
export async function toDocx(
  content: ExportContent,
  { pause, onProgress, signal, load = loadDocx }: DocxOptions = {},
): Promise<Result<Uint8Array>> {
  const library = await load();
  if (!library) return fail(notInstalled());
  const docx = library as unknown as Docx;
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

function colophon(docx: Docx, { attribution }: ExportContent): readonly Paragraph[] {
  return [heading(docx, 'Heading1', attribution.heading), ...paragraphs(docx, attribution.text)];
}

/** Somebody has built the page without the library. */
const notInstalled = (): Issue => issue('not-installed', { message: { name: 'docxMissing' } });

/** The library that stands beside this package, if one does. */
async function loadDocx(): Promise<DocxLibrary | undefined> {
  // All bundlers accept a missing library only if its `import()` is inside a `try`.
  try {
    return await import('docx');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** What browsers, Node and bundlers say of a library that is not there, unlike one that they cannot fetch. */
const isMissing = (error: unknown): boolean =>
  /resolve|cannot find|bare specifier/i.test(error instanceof Error ? error.message : '');
