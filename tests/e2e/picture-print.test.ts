// Prints the picture of the spectrum as a person would: its own page on its side, in type that can be read.

import { SpectrumPicture, SpectrumSelector } from '@engagement-kit/spectrum-selector';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { htmlPage, openBrowser } from '#support/pages.js';

const themes = new URL('../../packages/themes/src/', import.meta.url).pathname;

async function styles(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: '@import "./core.css"; @import "./neutral.css";',
      loader: 'css',
      resolveDir: themes,
    },
    bundle: true,
    write: false,
  });
  return `<style>${outputFiles[0]?.text}</style>`;
}

async function pagesOf(pdf: Uint8Array) {
  const file = await getDocumentProxy(pdf);
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const page = await file.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
      return {
        lies: width > height,
        text: texts.map(({ str }) => str).join(' '),
        smallest: Math.min(...texts.map(({ transform: [, , c, d] }) => Math.hypot(c, d))),
      };
    }),
  );
}

it('prints the picture whole, on a page on its side, at 9 pt and more', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const picture = createElement(SpectrumPicture, { fold: true });
    const body = renderToString(createElement(SpectrumSelector, { children: picture }));
    await page.setContent(htmlPage('Picture', body, await styles()));
    const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, margin });
    const pages = await pagesOf(new Uint8Array(pdf));
    const lying = pages.filter(({ lies }) => lies);
    expect(lying).toHaveLength(1);
    expect(lying[0]?.text).toMatch(
      /^Types of community engagement .*has not approved or endorsed it\.$/,
    );
    expect(lying[0]?.smallest).toBeGreaterThanOrEqual(9);
    // Nothing else turns with it, and it leaves no empty page behind.
    expect(pages[0]?.lies).toBe(false);
    expect(pages.every(({ text }) => text)).toBe(true);
  } finally {
    await browser.close();
  }
});
