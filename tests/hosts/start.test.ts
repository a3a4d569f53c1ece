// `npm start` as a person meets it: one address, both places, a busy port, a bad port, a clean end.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowser, launchArgs } from '../../tools/browser.mjs';
import { capture, root } from '../../tools/run.mjs';

const start = `${root}tools/start.mjs`;
let busy: Server;
let site: ChildProcess;
let said = '';
let address = '';
let browser: Browser;

beforeAll(async () => {
  busy = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => busy.once('listening', resolve));
  const { port } = busy.address() as AddressInfo;

  site = spawn(process.execPath, [start], { env: { ...process.env, PORT: String(port) } });
  await new Promise<void>((resolve, reject) => {
    site.stdout?.on('data', (chunk) => {
      said += chunk;
      address = said.match(/Planner +(\S+)/)?.[1] ?? '';
      if (address && said.includes('Ctrl+C')) resolve();
    });
    site.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    site.once('exit', () => reject(new Error(`npm start ended early:\n${said}`)));
  });
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs });
});

afterAll(async () => {
  await browser?.close();
  site?.kill();
  busy?.close();
});

/** Opens a page and collects what goes wrong on it, and every address outside this machine that it asks for. */
async function open(path: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url())) problems.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
  return { page, problems };
}

test('says that the port is busy and uses another', () => {
  const { port } = busy.address() as AddressInfo;
  expect(said).toContain(`Port ${port} is busy`);
  expect(address).not.toContain(String(port));
  expect(said).toContain('/docs/');
});

test('the planner is at / and asks nothing of another machine', async () => {
  const { page, problems } = await open('/');
  await page.getByRole('heading', { level: 1, name: 'A promise in two minutes' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(problems).toEqual([]);
  await page.close();
});

test('the components on a page of their own are at /demo/, with ways to the rest', async () => {
  const { page, problems } = await open('/demo');
  expect(page.url()).toContain('/demo/');
  await page.getByRole('heading', { level: 1, name: 'Plan community engagement' }).waitFor();
  const elsewhere = page.getByRole('navigation', { name: 'Elsewhere' }).getByRole('link');
  for (const link of await elsewhere.all()) {
    const { href } = await link.evaluate(({ href }: HTMLAnchorElement) => ({ href }));
    expect((await fetch(href)).status, href).toBe(200);
  }
  expect(problems).toEqual([]);
  await page.close();
});

test('The documentation is at /docs/ and asks nothing of another machine', async () => {
  const { page, problems } = await open('/docs');
  expect(page.url()).toContain('/docs/');
  await page.getByRole('link', { name: 'Engagement Kit' }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('the embed builder is at /embed/ and asks nothing of another machine', async () => {
  const { page, problems } = await open('/embed?from=docs');
  expect(page.url()).toContain('/embed/?from=docs');
  await page.getByRole('heading', { level: 1, name: 'Embed builder' }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('the example pages are at /hosts/, each with its policy, and ask nothing of another machine', async () => {
  const { page, problems } = await open('/hosts');
  expect(page.url()).toContain('/hosts/');
  await page.getByRole('link', { name: 'Plain HTML, strictest policy' }).click();
  // The fallback has the same radio: the element's own is there once the fallback is out of sight.
  const radio = page
    .getByRole('radio', { name: 'Involve' })
    .and(page.locator(':not([id^="engagement-"])'));
  await radio.check();
  const { headers } = await fetch(page.url());
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  // The address of a folder without its last slash leads there too, and keeps what was asked.
  const led = await fetch(new URL('/hosts/plain?type=inform', address));
  expect(new URL(led.url).pathname + new URL(led.url).search).toBe('/hosts/plain/?type=inform');
  expect(problems).toEqual([]);
  await page.close();
});

test('a bad PORT gets a plain message', async () => {
  for (const bad of ['0', '70000', '41.73', 'http']) {
    const { code, output } = await capture(process.execPath, [start], { env: { PORT: bad } });
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `PORT is "${bad}". Set it to a whole number from 1 to 65535, or leave it out.`,
    );
  }
});

test('ends cleanly when asked to', async () => {
  const exit = new Promise((resolve) => site.once('exit', (code) => resolve(code)));
  site.kill('SIGTERM');
  expect(await exit).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});
