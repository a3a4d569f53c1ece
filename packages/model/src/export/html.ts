import { webAddress } from '../web-address.js';
import {
  type ExportBlock,
  type ExportContent,
  type ExportFact,
  render,
  type TextFormat,
} from './content.js';
import { escapeHtml } from './escape-html.js';
import { oneLine, plainText } from './plain-text.js';

const style = [
  'body{max-width:70ch;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif;color:#1b1f24;background:#fff;overflow-wrap:anywhere}',
  'h1,h2,h3,h4{line-height:1.25}h2{margin-top:2.5rem;border-bottom:1px solid #6b7682}',
  'blockquote{margin:1rem 0;padding-left:1rem;border-left:4px solid #0b5c6b}',
  'dt{font-weight:bold}dd{margin:0 0 .75rem}dd,p,li,blockquote{white-space:pre-line}',
  'footer{margin-top:3rem;border-top:1px solid #6b7682}',
  '.line{border-bottom:1px solid #6b7682;height:2rem}',
  '@media print{body{margin:0;max-width:none;color:#000}h2,h3,h4{break-after:avoid}',
  'dl,blockquote{break-inside:avoid}a[href]::after{content:" (" attr(href) ")"}}',
].join('');

/** A whole page: no script, nothing loaded, and a policy that says so. It prints. */
export const htmlFormat: TextFormat = {
  open: ({ title, subtitle, language }) =>
    `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escapeHtml(oneLine(title))}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n` +
    `<h1>${escapeHtml(oneLine(title))}</h1>\n${subtitle ? tag('p', subtitle) : ''}`,
  section: ({ title }) => `<section>\n<h2>${escapeHtml(oneLine(title))}</h2>\n`,
  block: (block) => blockText(block),
  endSection: '</section>\n',
  close: ({ attribution: { sourceLabel, source, url, licence, changesText, disclaimer } }) => {
    const changes = changesText && ` ${escapeHtml(changesText)}`;
    return (
      `</main>\n<footer>\n<p>${escapeHtml(sourceLabel)} ${link(source, url)}. ` +
      `${link(licence.statement, licence.url)}${changes} ${escapeHtml(disclaimer)}</p>\n` +
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
  `${tag('dt', oneLine(label))}<dd>${link(text, url)}</dd>\n`;

const link = (text: string, url: string | undefined): string => {
  const address = webAddress(url);
  const words = escapeHtml(plainText(text));
  return address ? `<a href="${escapeHtml(address)}">${words}</a>` : words;
};

const tag = (name: string, text: string, language?: string): string =>
  `<${name}${language ? ` lang="${escapeHtml(language)}"` : ''}>${escapeHtml(plainText(text))}</${name}>\n`;
