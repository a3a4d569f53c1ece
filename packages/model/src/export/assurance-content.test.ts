import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as plan } from '../examples/measles-vaccination-outreach.fixtures.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { assuranceContent } from './assurance-content.js';
import { toHtml } from './html.js';
import { toMarkdown } from './markdown.js';

const content = assuranceContent(plan, ukhsaGuidance, { today: '2026-09-10' });

describe('the report for an assurer', () => {
  it('has the four words, each standard once, and every question word for word', () => {
    expect(content.sections.map(({ title }) => title)).toEqual([
      'About this report',
      'Inclusive',
      'Effective',
      'Equitable',
      'Consistent',
    ]);
    const blocks = content.sections.flatMap((section) => section.blocks);
    const questions = blocks.flatMap((block) => (block.type === 'question' ? [block.text] : []));
    const published = ukhsaGuidance.standards.flatMap((each) => each.questions);
    expect([...questions].sort()).toEqual(published.map(({ text }) => text).sort());
    const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(headings.filter((text) => text.startsWith('Standard 4:'))).toHaveLength(1);
  });

  it('says what is judged beside what communities say, and gives no score', () => {
    const text = toMarkdown(content);
    const [, judgement] =
      Object.entries(plan.judgements).find(([, each]) => each.communityView) ?? [];
    expect(text).toContain(judgement?.communityView?.[0]?.view);
    expect(text).toContain('What is missing');
    expect(text).not.toMatch(/\d+ ?%|score of/);
  });

  it('shows answers in words, and source and licence at the end', () => {
    const page = toHtml(content);
    const notes = Object.values(plan.answers).find((answer) => answer.notes)?.notes ?? '';
    expect(page).toContain(notes.slice(0, 20));
    expect(page).toContain('Open Government Licence');
  });
});
