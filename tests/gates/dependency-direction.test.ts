// Proves that each rule about who may import whom can fail.
import { beforeAll, describe, expect, test } from 'vitest';
import { lintSeeds } from './lint-seeds.js';

const refused: [where: string, source: string][] = [
  ['model', `import { useState } from 'react';\nuseState();`],
  ['model', `import { renderToString } from 'react-dom/server';\nrenderToString();`],
  ['model', `import { h } from 'preact';\nh();`],
  ['model', `import { Slot } from '@radix-ui/react-slot';\nSlot();`],
  ['model', `const { createPortal } = await import('react-dom');\ncreatePortal();`],
  ['model', `import { usePlan } from '@engagement-kit/react';\nusePlan();`],
  ['model', `export * from '@engagement-kit/spectrum-selector';`],
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
  ['spectrum-selector', `import { Card } from '@engagement-kit/promise-card';\nCard;`],
  ['spectrum-selector', `import '@engagement-kit/themes/core.css';`],
  ['spectrum-selector', `import { useStore } from 'zustand';\nuseStore();`],
  [
    'standards-checklist',
    `import { Spectrum } from '@engagement-kit/spectrum-selector';\nSpectrum.Root;`,
  ],
  ['standards-checklist', `import '@engagement-kit/themes/neutral.css';`],
  [
    'promise-card',
    `import { StandardsChecklist } from '@engagement-kit/standards-checklist';\nStandardsChecklist();`,
  ],
  ['promise-card', `import '@engagement-kit/themes/host.css';`],
  ['react', `import { Files } from '@engagement-kit/planner';\nFiles;`],
  ['spectrum-selector', `import { Files } from '@engagement-kit/planner/file';\nFiles;`],
  [
    'standards-checklist',
    `import type { Review } from '@engagement-kit/planner/review';\nexport type A = Review;`,
  ],
  ['promise-card', `import { History } from '@engagement-kit/planner/history';\nHistory;`],
  ['planner', `import '@engagement-kit/themes/core.css';`],
  ['planner', `import '@engagement-kit/embed/spectrum';`],
  // What is loaded late has to survive a failed load.
  ...['react', 'spectrum-selector', 'standards-checklist', 'promise-card', 'planner'].map(
    (where): [string, string] => [where, `import { lazy } from 'react';\nlazy();`],
  ),
  ['planner', `import * as z from 'zod/mini';\nz.string();`],
  ['model', `import { Files } from '@engagement-kit/planner';\nFiles;`],
  ['react', `import { define } from '@engagement-kit/embed/pure';\ndefine();`],
  ['promise-card', `import '@engagement-kit/embed';`],
  ['embed', `import { render } from 'preact/compat';\nrender();`],
  ['embed', `import * as z from 'zod/mini';\nz.string();`],
  ['embed', `import { createStore } from 'zustand/vanilla';\ncreateStore();`],
  ['embed', `import { createPlan } from '@engagement-kit/model';\ncreatePlan();`],
  ['embed', `import { toDocx } from '@engagement-kit/model/docx';\ntoDocx();`],
];

const allowed: [where: string, source: string][] = [
  ['model', `import * as z from 'zod/mini';\nz.string();`],
  ['model', `import { createStore } from 'zustand/vanilla';\ncreateStore();`],
  ['react', `import { createPlan } from '@engagement-kit/model';\ncreatePlan();`],
  ['react', `import { useStore } from 'zustand';\nuseStore();`],
  [
    'planner',
    `import { StandardsChecklist } from '@engagement-kit/standards-checklist';\nStandardsChecklist();`,
  ],
  ['planner', `import { usePlan } from '@engagement-kit/react';\nusePlan();`],
  ['planner', `import { useState } from 'react';\nuseState();`],
  ['promise-card', `import { partsOf } from '@engagement-kit/react';\npartsOf();`],
  ['embed', `import { PromiseCard } from '@engagement-kit/promise-card';\nPromiseCard();`],
  ['embed', `import { useState } from 'preact/hooks';\nuseState();`],
  // The planner is a file of its own, which pages without one never fetch.
  ['embed/src/planner', `import { createPlan } from '@engagement-kit/model';\ncreatePlan();`],
  ['embed', `import { escapeHtml } from '@engagement-kit/model';\nescapeHtml();`],
  ['promise-card', `import { getType } from '@engagement-kit/model';\ngetType();`],
];

const seeds = [...refused, ...allowed].map(([where, source], index) => ({
  path: `packages/${where.includes('/') ? where : `${where}/src`}/seed-${index}.ts`,
  source,
}));
let broken: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  broken = await lintSeeds(Object.fromEntries(seeds.map(({ path, source }) => [path, source])));
});

const rule = 'lint/style/noRestrictedImports';
const pathOf = (index: number) => seeds[index]?.path ?? '';

describe('an import against the direction is refused', () => {
  test.each(refused.map(([where, source], index) => [where, source, index] as const))(
    '%s: %s',
    (_where, _source, index) => {
      expect(broken.get(pathOf(index))).toContain(rule);
    },
  );
});

describe('an import along the direction is accepted', () => {
  test.each(allowed.map(([where, source], index) => [where, source, index] as const))(
    '%s: %s',
    (_where, _source, index) => {
      expect(broken.get(pathOf(refused.length + index)) ?? []).not.toContain(rule);
    },
  );
});
