import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/run.mjs';
import { hasDirective, inspectDirectives, needsDirective } from './client-directive.js';

test.each([
  [`'use client';\nimport { useId } from 'react';`, true],
  [`// Why.\n/* What. */\n"use client";\n`, true],
  [`import { useId } from 'react';\n'use client';`, false],
])('knows a directive: %j', (code, expected) => {
  expect(hasDirective(code)).toBe(expected);
});

test.each([
  [`import { useId } from 'react';`, true],
  [`import {\n  type ReactNode,\n  createContext,\n} from "react";`, true],
  [`import * as React from 'react';\nReact.useState();`, true],
  [`import type { useId } from 'react';`, false],
  [`import { type useId, createElement } from 'react';`, false],
  [`import { usePlan } from '@engagement-kit/react';`, false],
])('knows who needs one: %j', (code, expected) => {
  expect(needsDirective(code)).toBe(expected);
});

test('finds each seeded defect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ek-client-'));
  const hook = `import { useId } from 'react';\nexport const x = useId;\n`;
  const write = (path: string, code: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), code);
  };
  write('src/index.ts', `'use client';\nexport {};\n`);
  write('dist/index.js', `'use client';\nexport {};\n`);
  write('src/lost/Root.tsx', `'use client';\n${hook}`);
  write('dist/lost/Root.js', hook);
  write('src/forgotten.ts', hook);
  write('dist/forgotten.js', hook);
  write('src/gained.ts', 'export {};\n');
  write('dist/gained.js', `"use client";\nexport {};\n`);
  write('src/unbuilt.ts', 'export {};\n');
  write('src/good.tsx', `'use client';\n${hook}`);
  write('dist/good.js', `"use client";\n${hook}`);

  expect(inspectDirectives(folder).problems.sort()).toEqual([
    `forgotten.ts: uses hooks without 'use client'`,
    `gained.ts: 'use client' differs between src and dist`,
    `index.ts: an entry carries 'use client'`,
    `lost/Root.tsx: 'use client' differs between src and dist`,
    'unbuilt.ts: has no built file',
  ]);
  rmSync(folder, { recursive: true });
});

test.each(['model', 'react', 'spectrum-selector', 'standards-checklist', 'promise-card'])(
  '%s carries it exactly where it belongs',
  (name) => {
    const { read, problems } = inspectDirectives(`${root}packages/${name}`);
    expect(read).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  },
);
