// The elements in a form of React 19 whose action is a function: React resets it once the action has come to an end.
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedPage, openSite, type Site, script } from './embed-page.js';

const app = `
  import { createElement as h } from 'react';
  import { createRoot } from 'react-dom/client';
  globalThis.sent = [];
  const action = async (data) => { globalThis.sent.push([...data]); };
  createRoot(document.querySelector('main')).render(
    h('form', { action },
      h('input', { name: 'title', defaultValue: 'Plan', 'aria-label': 'Title' }),
      h('engagement-spectrum', { name: 'type' }),
      h('engagement-standards', { name: 'assessment' }),
      h('button', { type: 'submit' }, 'Send'),
      h('button', { type: 'reset' }, 'Start again'),
    ),
  );`;

let site: Site;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: import.meta.dirname },
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  site = await openSite({
    '/': embedPage('<main></main>', script() + script('app.js')),
    '/app.js': ['text/javascript', outputFiles[0]?.text ?? ''],
  });
});
afterAll(() => site.close());

test('keep what was answered after an action, and go back where a person asks for it', async () => {
  const { page, said } = await site.open('/');
  const title = page.getByRole('textbox', { name: 'Title' });
  const type = page.getByRole('radio', { name: 'Consult' });
  const status = page.getByRole('radio', { name: 'Answered' }).first();
  const notes = page.getByRole('textbox', { name: 'Notes and evidence (optional)' }).first();
  await title.fill('Another');
  await type.check();
  await status.check();
  await notes.fill('First');
  await page.getByRole('button', { name: 'Send' }).click();
  // The host's own field shows that the form was reset.
  await expect.poll(() => title.inputValue()).toBe('Plan');
  expect(await page.evaluate(() => (globalThis as unknown as { sent: unknown[] }).sent)).toEqual([
    [
      ['title', 'Another'],
      ['type', 'consult'],
      ['assessment.define-purpose.1', 'answered'],
      ['assessment.define-purpose.1.notes', 'First'],
    ],
  ]);
  expect(await type.isChecked()).toBe(true);
  expect(await status.isChecked()).toBe(true);
  expect(await notes.inputValue()).toBe('First');

  await page.getByRole('button', { name: 'Start again' }).click();
  await expect.poll(() => type.isChecked()).toBe(false);
  expect(await status.isChecked()).toBe(false);
  expect(await notes.inputValue()).toBe('');
  expect(said).toEqual([]);
});
