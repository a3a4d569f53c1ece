// Proves that each rule about who may import whom can fail: seeded files are linted with the repository's
// own biome.json in a folder of their own.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, capture, root } from '../../tools/run.mjs';

const refused: [where: string, source: string][] = [
  ['model', `import { useState } from 'react';\nuseState();`],
  ['model', `import { renderToString } from 'react-dom/server';\nrenderToString();`],
  ['model', `import { h } from 'preact';\nh();`],
  ['model', `import { Slot } from '@radix-ui/react-slot';\nSlot();`],
  ['model', `const { createPortal } = await import('react-dom');\ncreatePortal();`],
  ['model', `import { usePlan } from '@engagement-kit/react';\nusePlan();`],
  ['model', `export * from '@engagement-kit/spectrum-selector/parts';`],
  ['model', `import * as z from 'zod';\nz.string();`],
  ['model', `import * as z from 'zod/v4';\nz.string();`],
  ['model', `import { z } from 'zod/mini';\nz.string();`],
  ['model', `import { string } from 'zod/mini';\nstring();`],
  ['model', `import { create } from 'zustand';\ncreate();`],
  [
    'react',
    `import { SpectrumSelector } from '@engagement-kit/spectrum-selector';\nSpectrumSelector();`,
  ],
  ['react', `import '@engagement-kit/themes/core.css';`],
  ['react', `import * as z from 'zod/mini';\nz.string();`],
  ['spectrum-selector', `import { Root } from '@engagement-kit/promise-card/parts';\nRoot();`],
  ['spectrum-selector', `import '@engagement-kit/themes/core.css';`],
  ['spectrum-selector', `import { useStore } from 'zustand';\nuseStore();`],
  [
    'standards-checklist',
    `import { Root } from '@engagement-kit/spectrum-selector/parts';\nRoot();`,
  ],
  ['standards-checklist', `import '@engagement-kit/themes/neutral.css';`],
  ['promise-card', `import { Root } from '@engagement-kit/standards-checklist/parts';\nRoot();`],
  ['promise-card', `import '@engagement-kit/themes/host.css';`],
  ['react', `import { define } from '@engagement-kit/embed/pure';\ndefine();`],
  ['promise-card', `import '@engagement-kit/embed';`],
  ['embed', `import { render } from 'preact/compat';\nrender();`],
  ['embed', `import * as z from 'zod/mini';\nz.string();`],
  ['embed', `import { createStore } from 'zustand/vanilla';\ncreateStore();`],
  ['embed', `import { createPlan } from '@engagement-kit/model/plan';\ncreatePlan();`],
  ['embed', `import { toHtml } from '@engagement-kit/model/export';\ntoHtml();`],
];

const allowed: [where: string, source: string][] = [
  ['model', `import * as z from 'zod/mini';\nz.string();`],
  ['model', `import { createStore } from 'zustand/vanilla';\ncreateStore();`],
  ['react', `import { createPlan } from '@engagement-kit/model';\ncreatePlan();`],
  ['react', `import { useStore } from 'zustand';\nuseStore();`],
  ['promise-card', `import { Part } from '@engagement-kit/react';\nPart();`],
  ['embed', `import { PromiseCard } from '@engagement-kit/promise-card';\nPromiseCard();`],
  ['embed', `import { useState } from 'preact/hooks';\nuseState();`],
  ['embed', `import { escapeHtml } from '@engagement-kit/model/html';\nescapeHtml();`],
  ['promise-card', `import { getType } from '@engagement-kit/model';\ngetType();`],
];

let folder: string;
const seeds = [...refused, ...allowed].map(([where, source], index) => ({
  path: `packages/${where}/src/seed-${index}.ts`,
  source,
}));
const complaints = new Map<string, string[]>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ek-direction-'));
  const config = JSON.parse(readFileSync(`${root}biome.json`, 'utf8'));
  delete config.$schema;
  config.vcs = { enabled: false };
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  for (const { path, source } of seeds) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${source}\n`);
  }
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { output } = await capture(bin('biome'), args, { cwd: folder });
  const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  for (const { category, location } of report.diagnostics) {
    complaints.set(location.path, [...(complaints.get(location.path) ?? []), category]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rule = 'lint/style/noRestrictedImports';
const pathOf = (index: number) => seeds[index]?.path ?? '';

describe('an import against the direction is refused', () => {
  test.each(refused.map(([where, source], index) => [where, source, index] as const))(
    '%s: %s',
    (_where, _source, index) => {
      expect(complaints.get(pathOf(index))).toContain(rule);
    },
  );
});

describe('an import along the direction is accepted', () => {
  test.each(allowed.map(([where, source], index) => [where, source, index] as const))(
    '%s: %s',
    (_where, _source, index) => {
      expect(complaints.get(pathOf(refused.length + index)) ?? []).not.toContain(rule);
    },
  );
});
