// Finds a Chromium to test with, or installs one where that is possible without asking.
// As a command it prints the path it found: `node tools/browser.mjs`.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, capture, run } from './run.mjs';

/** No sandbox (containers have none), no GPU, and no connection of the browser's own accord. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium without windows: it opens a page in half the time, and keeps none for the Back button. */
const shellName = 'chromium-headless-shell';
const wholeNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const systemPlaces = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  ...(process.env.PATH ?? '').split(delimiter),
];
const macApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const fromEnvironment = () => {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return undefined;
  if (!existsSync(path)) {
    throw new Error(
      `CHROMIUM_PATH is ${path}, and there is no such file. Point it at a Chromium or Chrome program, or unset it.`,
    );
  }
  return path;
};

async function fromPlaywright() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

const fromSystem = (names) =>
  [...names.flatMap((name) => systemPlaces.map((place) => join(place, name))), ...macApps].find(
    (path) => existsSync(path),
  );

/** The path of a Chromium that is already here, or undefined. Installs nothing. */
export async function findBrowser() {
  return fromEnvironment() ?? (await fromPlaywright()) ?? fromSystem([shellName, ...wholeNames]);
}

/** The same for a Chromium with windows. */
export async function findWholeBrowser() {
  return (await fromPlaywright()) ?? fromSystem(wholeNames);
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

async function installBrowser() {
  if (isDebianRoot()) {
    console.log('No Chromium found; installing the Debian package…');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
    // Ubuntu and older Debians have no package of the shell.
    for (const names of [['chromium', shellName], ['chromium']]) {
      const { code, output } = await capture('apt-get', ['install', '-y', '-q', ...names], { env });
      if (code === 0 && (await findBrowser())) return;
      console.log(output.trim().split('\n').slice(-3).join('\n'));
    }
  }
  console.log("Trying Playwright's own Chromium…");
  await capture(bin('playwright'), ['install', 'chromium']);
}

const advice = `No Chromium was found, and it could not be installed here.
Do one of these, then run the same command again:
  - install Chromium or Chrome with your system's package manager (Debian or Ubuntu: apt-get install chromium)
  - run: npx playwright install chromium
  - set CHROMIUM_PATH to a Chromium or Chrome program that you have`;

/** Finds or installs a Chromium and resolves to its path; throws with plain advice when there is none. */
export async function ensureBrowser() {
  let path = await findBrowser();
  if (!path) {
    await installBrowser();
    path = await findBrowser();
  }
  if (!path) throw new Error(advice);
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const path = await ensureBrowser();
    const version = execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
    console.log(`Browser: ${version} (${path})`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
