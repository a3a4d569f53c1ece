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
import { pageFoot } from './page-foot.js';
import { oneLine, paragraphsOf, plainText } from './plain-text.js';

const published = '"Iowan Old Style","Palatino Linotype",Georgia,serif';

const style = [
  'body{max-width:56rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#19211d;background:#fff;overflow-wrap:anywhere}',
  'a{color:#1f4b3c}h1,h2,h3,h4{line-height:1.25;text-wrap:balance}h1{font-size:2rem}h2{margin-top:2.5rem;font-size:1.25rem;border-bottom:1px solid #67706a}h3,h4{margin:1.5rem 0 .5rem;font-size:1rem}',
  // The published words: in a type of their own, and in quotation marks or behind a line.
  `blockquote,h3 q{font-family:${published};font-weight:400}blockquote{margin:.5rem 0 1rem;padding-left:1rem;border-left:4px solid #1f4b3c}`,
  'dl{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:.25rem 1rem;margin:.5rem 0}dt{grid-column:1;font-weight:600}dd{grid-column:2;margin:0}',
  'dd,p,li,blockquote{white-space:pre-line;unicode-bidi:plaintext}dd>p,li>p,blockquote>p{margin:0 0 .5rem}',
  '.question{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:2rem;padding:.75rem 0;border-top:1px solid #ddd7cb}',
  '.question h3{margin:0;font-size:1.0625rem;line-height:1.45}.question h3:last-child{grid-column:1/-1}.question dl{grid-template-columns:7rem minmax(0,1fr);margin:0}',
  'footer{margin-top:3rem;border-top:1px solid #67706a;font-size:.875rem}.lines{margin-bottom:1.25rem}.line{border-bottom:1px solid #67706a;height:2rem}',
  '@media screen and (max-width:40rem){.question,dl{display:block}.question dl{margin-top:.5rem}dd{margin-bottom:.5rem}}',
  '@media print{html{font-size:10pt}body{margin:0;padding:0;max-width:none;color:#000}h1{margin-top:0}',
  'h1,h2,h3,h4{break-after:avoid;break-inside:avoid}.question,.lines,blockquote,li,footer{break-inside:avoid}.question:has(+.lines){break-after:avoid}p,dd{orphans:3;widows:3}',
  'a{color:inherit}a[href^=http]:not([data-address])::after{content:" (" attr(href) ")"}}',
].join('');

/** A whole page: no script, nothing loaded, and a policy that says so. It prints. */
export const htmlFormat: TextFormat = {
  open: ({ title, subtitle, language }) =>
    `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escapeHtml(oneLine(title))}</title>\n<style>${style}${pageFoot(title)}</style>\n</head>\n<body>\n<main>\n` +
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
    case 'question':
      return questionText(block);
    case 'list':
      return `<ul>\n${block.items.map((item) => tag('li', item)).join('')}</ul>\n`;
    case 'facts':
      return factsText(block.facts);
    case 'lines':
      return `<div class="lines">\n${tag('p', block.label)}${'<div class="line"></div>\n'.repeat(block.count)}</div>\n`;
  }
}

/** A question, and beside it what is said to it. */
function questionText({
  text,
  language,
  facts,
}: Extract<ExportBlock, { readonly type: 'question' }>): string {
  const lang = language ? ` lang="${escapeHtml(language)}"` : '';
  const asked = `<h3 dir="auto"><q${lang}>${words(oneLine(text))}</q></h3>\n`;
  return `<div class="question">\n${asked}${facts.length ? factsText(facts) : ''}</div>\n`;
}

const factsText = (facts: readonly ExportFact[]): string =>
  `<dl>\n${facts.map(factText).join('')}</dl>\n`;

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
