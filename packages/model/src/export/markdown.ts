import { findAddresses } from '../address/find-addresses.js';
import { safeAddress } from '../address/safe-address.js';
import {
  type ExportBlock,
  type ExportContent,
  type ExportFact,
  render,
  type TextFormat,
} from './content.js';
import { escapeTags } from './escape-html.js';
import { oneLine, paragraphsOf } from './plain-text.js';

/** Markdown as CommonMark and GitHub read it. Nothing that a person typed acts as markup. */
export const markdownFormat: TextFormat = {
  open: ({ title, subtitle }) =>
    `# ${line(title)}\n\n${subtitle ? `${paragraph(subtitle)}\n\n` : ''}`,
  section: ({ title }) => `## ${line(title)}\n\n`,
  block: (block) => `${blockText(block)}\n\n`,
  endSection: '',
  close: ({ attribution }) => `---\n\n${paragraph(attribution.text)}\n`,
};

/** A content as Markdown. */
export const toMarkdown = (content: ExportContent): string => render(markdownFormat, content);

function blockText(block: ExportBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line(block.text)}`;
    case 'paragraph':
      return paragraph(block.text);
    case 'source':
      return prefixed('> ', '> ', paragraph(block.text));
    case 'question':
      return [
        `### *${line(block.text)}*`,
        ...(block.facts.length ? [factsText(block.facts)] : []),
      ].join('\n\n');
    case 'list':
      return block.items.map((item) => prefixed('- ', '  ', paragraph(item))).join('\n');
    case 'facts':
      return factsText(block.facts);
    case 'lines':
      return `${line(block.label)}\n\n${Array.from({ length: block.count }, () => '\\_'.repeat(40)).join('\n\n')}`;
  }
}

const factsText = (facts: readonly ExportFact[]): string =>
  facts.map((fact) => prefixed('- ', '  ', factText(fact))).join('\n');

function factText({ label, text, url }: ExportFact): string {
  const address = safeAddress(url);
  return `**${line(label)}:** ${address ? link(oneLine(text), address) : paragraph(text)}`;
}

/** Words on one line, without any of Markdown's own characters. */
const line = (text: string): string => marked(oneLine(text));

/** Keeps line breaks; empty lines separate paragraphs. */
const paragraph = (text: string): string =>
  paragraphsOf(text)
    .map((part) => part.split('\n').map(marked).join('\\\n'))
    .join('\n\n');

/** A line of somebody's text: its addresses become links, and the rest is escaped. */
const marked = (text: string): string =>
  findAddresses(text.trim())
    .map((piece) => (piece.href ? link(piece.text, piece.href) : unlinked(escaped(piece.text))))
    .join('')
    // What would begin a heading, a list, a rule or a table at the start of a line.
    .replace(/^([#+=:-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** An address is never escaped, because readers would take the backslash for part of it. */
function link(text: string, address: string): string {
  // Square brackets are markup, even in an address.
  const target = address.replace(/[[\]]/g, encodeURIComponent);
  const isItself = text === target || `mailto:${text}` === target;
  if (isItself) return `<${text}>`;
  // Some readers drop the backslash before a bracket here, and then see markup.
  const words = escaped(text).replace(/\\\[/g, '&#91;').replace(/\\\]/g, '&#93;');
  return `[${words}](<${target}>)`;
}

/** Keeps readers from turning other text into links. */
const unlinked = (text: string): string =>
  text.replace(/:\/\//g, '\\://').replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);

const letter = '[\\p{L}\\p{N}]';
const underscore = new RegExp(`(?<!${letter})_|_(?!${letter})`, 'gu');

const escaped = (text: string): string =>
  escapeTags(text)
    // A backslash before a letter stays as it is, so that file paths stay readable.
    .replace(/\\(?![\p{L}\p{N} ])/gu, '\\\\')
    .replace(/[`*[\]|~$]/g, '\\$&')
    // An underscore inside a word marks up nothing.
    .replace(underscore, '\\_');

const prefixed = (first: string, rest: string, text: string): string =>
  text
    .split('\n')
    .map((each, index) =>
      `${index === 0 ? first : each || rest.trim() ? rest : ''}${each}`.trimEnd(),
    )
    .join('\n');
