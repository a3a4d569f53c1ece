import type { Attribution } from '../guidance/attribution.js';

/** What a file says, before it is Markdown, HTML or DOCX. Every text in it is plain and may be hostile. */
export interface ExportContent {
  /** The heading of the whole file. */
  readonly title: string;
  /** BCP 47 tag of the file: of headings, labels and dates. */
  readonly language: string;
  /** A line under the title. */
  readonly subtitle?: string;
  /** The parts of the file, in order. */
  readonly sections: readonly ExportSection[];
  /** Source, licence, changes and disclaimer. They stand at the end of every file. */
  readonly attribution: Attribution;
}

/** A heading and what stands under it. */
export interface ExportSection {
  /** The heading, of the second level. */
  readonly title: string;
  /** What stands under the heading, in order. */
  readonly blocks: readonly ExportBlock[];
}

/** One piece of content. */
export type ExportBlock =
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  /** The published words, told apart from ours and from the plan's. */
  | {
      readonly type: 'source';
      readonly text: string;
      /** BCP 47 tag of the words, where it is not the file's. */
      readonly language?: string;
    }
  /** A question in the published words, and what is said to it. */
  | {
      readonly type: 'question';
      readonly text: string;
      /** BCP 47 tag of the words, where it is not the file's. */
      readonly language?: string;
      readonly facts: readonly ExportFact[];
    }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'facts'; readonly facts: readonly ExportFact[] }
  /** Empty lines to write on. */
  | { readonly type: 'lines'; readonly label: string; readonly count: number };

/** A label and what is said under it. */
export interface ExportFact {
  /** What it is: `Due`. */
  readonly label: string;
  /** What is said under it. May have several lines. */
  readonly text: string;
  /** An address on the web that the text stands for. Other addresses are only ever text. */
  readonly url?: string;
}

/** A paragraph in Markdown, HTML or another text, piece by piece. */
export interface TextFormat {
  /** What begins the file, up to its subtitle. */
  readonly open: (content: ExportContent) => string;
  /** What begins a section, with its heading. */
  readonly section: (section: ExportSection) => string;
  /** One piece of content. */
  readonly block: (block: ExportBlock) => string;
  /** What ends a section. */
  readonly endSection: string;
  /** What ends the file: source, licence and disclaimer. */
  readonly close: (content: ExportContent) => string;
}

/** All of a content in a format. */
export const render = (format: TextFormat, content: ExportContent): string =>
  [...pieces(format, content)].join('');

/** The same, one piece after the other. */
export function* pieces(format: TextFormat, content: ExportContent): Generator<string> {
  yield format.open(content);
  for (const section of content.sections) {
    yield format.section(section);
    for (const block of section.blocks) yield format.block(block);
    yield format.endSection;
  }
  yield format.close(content);
}
