// The testers in a browser, outside React: in the elements' open shadow roots.
import { fileURLToPath } from 'node:url';
import type * as Testing from '@engagement-kit/react/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleForBrowser } from '#support/bundle.js';
import { embedPage, openSite, type Site, script } from './embed-page.js';
import { publicPromise } from './pages/public-promise.js';

// biome-ignore lint/suspicious/noExplicitAny: what the page's own script left for the test
type Any = any;

let site: Site;
beforeAll(async () => {
  const entry = fileURLToPath(new URL('./pages/testers.ts', import.meta.url));
  site = await openSite({
    '/testers.js': ['text/javascript', await bundleForBrowser(entry)],
    '/': embedPage(
      `<form><engagement-spectrum name="type">Types</engagement-spectrum>
       <engagement-standards name="assessment">Standards</engagement-standards></form>
       <engagement-promise value='${JSON.stringify(publicPromise)}'>Promise</engagement-promise>`,
      script() + script('testers.js'),
    ),
  });
});
afterAll(() => site.close());

test('they use the elements through their shadow roots', async () => {
  const { page, said } = await site.open('/');
  await page.locator('[data-question="commit-to-feedback.1"]').waitFor();
  await page.locator('[data-scope="promise-card"][data-part="root"]').waitFor();
  const found = await page.evaluate(async () => {
    const { selectorTester, checklistTester, cardTester } = (globalThis as Any)
      .testers as typeof Testing;
    const selector = selectorTester(document);
    await selector.choose('consult');
    const checklist = checklistTester(document.querySelector('engagement-standards') as Element);
    const question = checklist.question('commit-to-feedback.1');
    await question.answer('answered');
    await question.notes('A letter');
    await question.dueOn('2026-07-03');
    const form = new FormData(document.querySelector('form') as HTMLFormElement);
    return {
      chosen: selector.chosen,
      answers: checklist.read(),
      promise: cardTester(document).promise,
      posted: Object.fromEntries(form),
    };
  });
  const answer = { status: 'answered', notes: 'A letter', dueOn: '2026-07-03' };
  expect(found.chosen).toBe('consult');
  expect(found.answers).toEqual({ 'commit-to-feedback.1': answer });
  expect(found.promise).toBe(publicPromise.engagementType?.promise);
  expect(found.posted).toMatchObject({
    type: 'consult',
    'assessment.commit-to-feedback.1': 'answered',
    'assessment.commit-to-feedback.1.notes': 'A letter',
  });
  expect(said).toEqual([]);
});
