import { webAddress } from '../web-address.js';
import {
  type ExportBlock,
  type ExportContent,
  type ExportFact,
  render,
  type TextFormat,
} from './content.js';
import { oneLine, plainText } from './plain-text.js';

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
    case 'list':
      return block.items.map((item) => prefixed('- ', '  ', paragraph(item))).join('\n');
    case 'facts':
      return block.facts.map((fact) => prefixed('- ', '  ', factText(fact))).join('\n');
    case 'lines':
      return `${line(block.label)}\n\n${Array.from({ length: block.count }, () => '\\_'.repeat(40)).join('\n\n')}`;
  }
}

function factText({ label, text, url }: ExportFact): string {
  const address = webAddress(url);
  const said = address ? `[${line(text)}](<${address}>)` : paragraph(text);
  return `**${line(label)}:** ${said}`;
}

/** Words on one line, without any of Markdown's own characters. */
const line = (text: string): string => escaped(oneLine(text));

/** Lines stay lines, and empty ones part paragraphs. */
const paragraph = (text: string): string =>
  plainText(text)
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((part) => part.split('\n').map(escaped).join('\\\n'))
    .join('\n\n');

const escaped = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // What would begin a heading, a list, a rule or a table at the start of a line.
    .replace(/^([#+=:-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

const prefixed = (first: string, rest: string, text: string): string =>
  text
    .split('\n')
    .map((each, index) =>
      `${index === 0 ? first : each || rest.trim() ? rest : ''}${each}`.trimEnd(),
    )
    .join('\n');
