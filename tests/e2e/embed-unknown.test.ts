// A value that an element can do nothing with: nothing on the page would show it, so the console does, once.
import { ukhsaGuidance } from '@engagement-kit/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedPage, openSite, quoted, type Site } from './embed-page.js';

const { source, spectrum, engagementTypes } = ukhsaGuidance;
const [first, ...others] = engagementTypes;
const ours = { source, spectrum, engagementTypes: [{ ...first, id: 'tell' }, ...others] };

let site: Site;
beforeAll(async () => {
  site = await openSite({
    '/known': embedPage(
      `<engagement-spectrum value="tell" guidance=${quoted(ours)} theme="host" heading-level="3" save="ask"
        loading="eager" data-ek-scheme="auto"></engagement-spectrum>
      <engagement-standards value=${quoted({ 'commit-to-feedback.1': { notes: 'A' } })} events="notes"></engagement-standards>`,
    ),
    '/unknown': embedPage(
      `<engagement-spectrum value="inspire" theme="dark" heading-level="7" save="yes"></engagement-spectrum>
      <engagement-spectrum value="inspire" theme="dark"></engagement-spectrum>
      <engagement-standards value=${quoted({ 'feedback.1': { notes: 'A' } })} loading="soon" events="all"
        data-ek-scheme="night"></engagement-standards>`,
    ),
  });
});
afterAll(() => site.close());

test('says nothing of values that it knows, also where their guidance comes after them', async () => {
  const { page, said } = await site.open('/known');
  await page.getByRole('radio', { name: 'Consult' }).waitFor();
  await page.evaluate(
    (guidance) => {
      const late = document.createElement('engagement-spectrum');
      document.body.append(late);
      Object.assign(late, { value: 'tell' });
      Object.assign(late, { guidance });
    },
    ours as unknown as object,
  );
  await page.waitForTimeout(100);
  expect(said).toEqual([]);
});

test('names the tag, the attribute, the value and what it knows, once each', async () => {
  const { page, said } = await site.open('/unknown');
  await page.getByRole('radio', { name: 'Consult' }).first().waitFor();
  const found = [
    /<engagement-spectrum> does not know “dark” in `theme`. It knows: neutral, host\./,
    /“7” in `heading-level`. It knows: 1, 2, 3, 4, 5, 6\./,
    /“yes” in `save`/,
    /“inspire” in `value`. It knows: inform, consult, involve, co-produce, community-led\./,
    /<engagement-standards> does not know “feedback\.1” in `value`/,
    /“soon” in `loading`/,
    /“all” in `events`/,
    /“night” in `data-ek-scheme`/,
  ];
  await expect.poll(() => said.length).toBe(found.length);
  for (const each of found) expect(said.join('\n')).toMatch(each);
});
