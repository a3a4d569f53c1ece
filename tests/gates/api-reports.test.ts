// The reports of the public API: `npm test` compares all of them; here is shown that a change is found.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { apiReports } from '../../tools/api-reports.mjs';
import { root } from '../../tools/run.mjs';

const entry = '@engagement-kit/promise-card/server';
const report = 'promise-card.server.api.md';
let reportFolder: string;

beforeEach(() => {
  reportFolder = `${mkdtempSync(join(tmpdir(), 'ek-api-'))}/`;
  cpSync(`${root}docs/api`, reportFolder, { recursive: true });
});

const check = (options = {}) => {
  onTestFinished(() => rmSync(reportFolder, { recursive: true, force: true }));
  return apiReports({ only: (name: string) => name === entry, reportFolder, ...options });
};

test('what a report does not say has changed, and is written down', async () => {
  const before = readFileSync(reportFolder + report, 'utf8');
  const other = before.replace('actions?: ReactNode;', 'actions: ReactNode;');
  expect(other).not.toBe(before);
  writeFileSync(reportFolder + report, other);
  expect(await check({ isCheck: true })).toEqual({ changed: [entry], stale: [] });
  expect(await check()).toEqual({ changed: [entry], stale: [] });
  expect(readFileSync(reportFolder + report, 'utf8')).toBe(before);
  expect(await check({ isCheck: true })).toEqual({ changed: [], stale: [] });
});

test('an entry without a report, and a report without an entry', async () => {
  rmSync(reportFolder + report);
  writeFileSync(`${reportFolder}gone.api.md`, '');
  expect(await check({ isCheck: true })).toEqual({ changed: [entry], stale: ['gone.api.md'] });
});
