import { findAddresses } from '../address/find-addresses.js';
import { safeAddress } from '../address/safe-address.js';
import {
  type ExportBlock,
  type ExportContent,
  type ExportFact,
  render,
  type TextFormat,
} from './content.js';
import { escapeHtml } from './escape-html.js';
import { oneLine, paragraphsOf, plainText } from './plain-text.js';

const style = [
  'body{max-width:70ch;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif;color:#19211d;background:#fff;overflow-wrap:anywhere}',
  'h1,h2,h3,h4{line-height:1.25}h2{margin-top:2.5rem;border-bottom:1px solid #67706a}',
  'blockquote{margin:1rem 0;padding-left:1rem;border-left:4px solid #1f4b3c}',
  'dt{font-weight:bold}dd{margin:0 0 .75rem}dd,p,li,blockquote{white-space:pre-line;unicode-bidi:plaintext}',
  'dd>p,li>p,blockquote>p{margin:0 0 .5rem}',
  'footer{margin-top:3rem;border-top:1px solid #67706a}',
  '.line{border-bottom:1px solid #67706a;height:2rem}',
  '@media print{body{margin:0;max-width:none;color:#000}h2,h3,h4{break-after:avoid}',
  'dl,blockquote{break-inside:avoid}a[href]:not([data-address])::after{content:" (" attr(href) ")"}}',
].join('');

/** A whole page: no script, nothing loaded, and a policy that says so. It prints. */
export const htmlFormat: TextFormat = {
  open: ({ title, subtitle, language }) =>
    `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escapeHtml(oneLine(title))}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n` +
    `${tag('h1', oneLine(title))}${subtitle ? tag('p', subtitle) : ''}`,
  section: ({ title }) => `<section>\n${tag('h2', oneLine(title))}`,
  block: (block) => blockText(block),
  endSection: '</section>\n',
  close: ({ attribution: { sourceLabel, source, url, licence, changesText, disclaimer } }) => {
    const sentences = [
      `${escapeHtml(sourceLabel)} ${link(source, url)}.`,
      licence && link(licence.statement, licence.url),
      escapeHtml(changesText),
      escapeHtml(disclaimer),
    ];
    return (
      `</main>\n<footer>\n<p dir="auto">${sentences.filter(Boolean).join(' ')}</p>\n` +
      '</footer>\n</body>\n</html>\n'
    );
  },
};

/** A content as a static page. */
export const toHtml = (content: ExportContent): string => render(htmlFormat, content);

function blockText(block: ExportBlock): string {
  switch (block.type) {
    case 'heading':
      return tag(`h${block.level}`, oneLine(block.text));
    case 'paragraph':
      return tag('p', block.text);
    case 'source':
      return tag('blockquote', block.text, block.language);
    case 'list':
      return `<ul>\n${block.items.map((item) => tag('li', item)).join('')}</ul>\n`;
    case 'facts':
      return `<dl>\n${block.facts.map(factText).join('')}</dl>\n`;
    case 'lines':
      return `${tag('p', block.label)}${'<div class="line"></div>\n'.repeat(block.count)}`;
  }
}

const factText = ({ label, text, url }: ExportFact): string =>
  `${tag('dt', oneLine(label))}${safeAddress(url) ? `<dd dir="auto">${link(text, url)}</dd>\n` : tag('dd', text)}`;

/** Words that lead to an address. Print writes the address out, unless the words say it. */
function link(text: string, url: string | undefined): string {
  const address = safeAddress(url);
  const words = plainText(text);
  if (!url || !address) return escapeHtml(words);
  const says = words.includes(url.trim()) || words.includes(address);
  return `<a href="${escapeHtml(address)}"${says ? ' data-address' : ''}>${escapeHtml(words)}</a>`;
}

/** The words of somebody, whose addresses lead where they say. */
const words = (text: string): string =>
  findAddresses(text)
    .map((piece) => (piece.href ? link(piece.text, piece.href) : escapeHtml(piece.text)))
    .join('');

/** An element of text. Each paragraph runs the way of its own first letter. */
function tag(name: string, text: string, language?: string): string {
  const attributes = `${language ? ` lang="${escapeHtml(language)}"` : ''} dir="auto"`;
  const [first = '', ...rest] = paragraphsOf(text);
  if (rest.length === 0) return `<${name}${attributes}>${words(first)}</${name}>\n`;
  const inside = [first, ...rest].map((each) => `<p${attributes}>${words(each)}</p>\n`).join('');
  return name === 'p' ? inside : `<${name}>\n${inside}</${name}>\n`;
}
