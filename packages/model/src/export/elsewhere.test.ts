// Files are opened by other programs: what they make of addresses, of line breaks and of text from right to left.
import mammoth from 'mammoth';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { unzip } from '#support/unzip.js';
import { toDocx } from '../docx.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { planContent, toHtml, toMarkdown } from '../index.js';
import { filledPlan, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';

const noting = (notes: string, url?: string): Plan => ({
  ...filledPlan(),
  answers: {
    'assess-risks.1': {
      status: 'answered',
      notes,
      ...(url && { evidence: [{ label: 'Letter', url }] }),
    },
  },
});
const content = (plan: Plan) => planContent(plan, ukhsaGuidance);
const page = (plan: Plan) => toHtml(content(plan));
const markdown = (plan: Plan) => toMarkdown(content(plan));
const word = async (plan: Plan) => Buffer.from(value(await toDocx(content(plan))));
const wordXml = async (plan: Plan) => {
  const files = unzip(await word(plan));
  return {
    document: files['word/document.xml'] ?? '',
    links: files['word/_rels/document.xml.rels'] ?? '',
  };
};
const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
const read = (text: string) => String(marked(text)).replaceAll('&amp;', '&');

describe('an address', () => {
  const sharePoint =
    'https://northshire.sharepoint.com/sites/Heat_Team/Shared Documents/Plan (v2_final).docx';
  const sharePointLink =
    'https://northshire.sharepoint.com/sites/Heat_Team/Shared%20Documents/Plan%20(v2_final).docx';

  it.each([
    ['https://example.org/a_b_c', 'https://example.org/a_b_c'],
    ['https://example.org/wiki/Health_(care)', 'https://example.org/wiki/Health_(care)'],
    ['https://example.org/a*b~c`d', 'https://example.org/a*b~c%60d'],
    ['https://example.org/?a=1&b=_2_', 'https://example.org/?a=1&b=_2_'],
    ['team_north@example.org', 'mailto:team_north@example.org'],
  ])('in a text leads to the same place from every file: %s', async (text, address) => {
    const plan = noting(`See ${text}. (Or ${text})`);
    const links = (all: readonly (string | undefined)[]) =>
      all.map((href) => href?.replaceAll('&amp;', '&')).filter((href) => href === address);
    expect(links(hrefs(page(plan)))).toHaveLength(2);
    expect(links(hrefs(read(markdown(plan))))).toHaveLength(2);
    expect(
      links(hrefs((await mammoth.convertToHtml({ buffer: await word(plan) })).value)),
    ).toHaveLength(2);
  });

  it('of evidence is one that every program takes, and is shown as it was typed', async () => {
    const plan = noting('x', ` ${sharePoint}\n`);
    expect(hrefs(page(plan))).toContain(sharePointLink);
    expect(page(plan)).toContain('Shared Documents/Plan (v2_final).docx');
    expect(hrefs(read(markdown(plan)))).toContain(sharePointLink);
    expect((await wordXml(plan)).links).toContain(`Target="${sharePointLink}"`);
  });

  it('that no page may open is text, in Markdown too', () => {
    for (const text of [
      'ftp://example.org/a_b',
      'www.example.org/a_b',
      'javascript://x/%0aalert(1)',
    ]) {
      const plan = noting(text, text);
      const reader = read(markdown(plan));
      expect(hrefs(reader).filter((href) => !/^(https|mailto):/.test(href ?? ''))).toEqual([]);
      expect(hrefs(reader).join()).not.toContain('example.org/a');
      expect(reader).toContain(text);
      expect(hrefs(page(plan)).join()).not.toContain('x/');
    }
  });

  it('of a file stays one that can be read, in the Markdown itself and in what is made of it', () => {
    for (const path of ['C:\\Users\\team\\plan_v2.docx', 'H:\\Shared Documents\\a b.xlsx']) {
      expect(markdown(noting(path))).toContain(path);
      expect(read(markdown(noting(path)))).toContain(path);
    }
    const share = '\\\\server\\share\\_new\\plan.docx\\';
    expect(read(markdown(noting(share)))).toContain(share);
  });
});

it.each(['\v', '\f', '\u0085', '\u2028'])(
  'a soft line break %j is one in every file',
  async (br) => {
    const plan = noting(`First${br}second`);
    expect(page(plan)).toContain('First\nsecond');
    expect(read(markdown(plan))).toMatch(/First<br>\s*second/);
    expect((await mammoth.convertToHtml({ buffer: await word(plan) })).value).toContain(
      'First<br />second',
    );
  },
);

describe('text from right to left', () => {
  const arabic = 'سنعمل معكم على الخطة.';

  it('has its direction in a page, paragraph by paragraph', () => {
    const html = page(noting(`We say:\n\n${arabic}`));
    expect(html).toContain('<p dir="auto">We say:</p>');
    expect(html).toContain(`<p dir="auto">${arabic}</p>`);
    const written = [...html.matchAll(/<(p|dd|dt|li|h[1-4]|blockquote)( [^>]*)?>[^<\n]/g)];
    expect(written.length).toBeGreaterThan(50);
    for (const [tag] of written) expect(tag).toContain('dir="auto"');
  });

  it('is marked in a Word file, paragraph and runs', async () => {
    const { document } = await wordXml(noting(`We say:\n${arabic}\nand mean (14) it.`));
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const [turned = '', ...more] = paragraphs.filter((each) => each.includes('<w:bidi/>'));
    expect(more).toEqual([]);
    expect(turned).toContain(arabic.slice(0, 5));
    expect(turned.match(/<w:r>.*?<\/w:r>/gs)?.every((run) => run.includes('<w:rtl/>'))).toBe(true);
    expect(document.match(/<w:rtl\/>/g)).toHaveLength(turned.match(/<w:rtl\/>/g)?.length as number);
  });

  it('is marked inside a line that runs the other way', async () => {
    const { document } = await wordXml(noting('The word مرحبا means welcome.'));
    expect(document).not.toContain('<w:bidi/>');
    expect(document).toMatch(/<w:r><w:rPr><w:rtl\/><\/w:rPr><w:t[^>]*>مرحبا<\/w:t><\/w:r>/);
  });
});

it('says that the library is missing, and uses the one that it is given', async () => {
  const given = content(noting('x'));
  const none = await toDocx(given, { load: async () => undefined });
  expect(!none.ok && none.issues[0]).toMatchObject({ code: 'not-installed' });
  const cut = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(toDocx(given, { load: cut })).rejects.toThrow('fetch');
  expect((await toDocx(given, { load: () => import('docx') })).ok).toBe(true);
});
