import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

const forbidden = vi.hoisted(() => () => {
  throw new Error('The model has loaded React.');
});
vi.mock('react', forbidden);
vi.mock('react-dom', forbidden);

const here = new URL('.', import.meta.url);
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(test|fixtures)\.ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, here), 'utf8') }));

/** The source without comments and texts: what is left is code. */
const code = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, "''");

const used = (names: RegExp): readonly string[] =>
  sources.filter(({ text }) => names.test(code(text))).map(({ name }) => name);

describe('the model', () => {
  it('loads and works without React', async () => {
    // biome-ignore lint/style/noRestrictedImports: this proves first that loading React would fail
    await expect(import('react')).rejects.toThrow();
    const model = await import('./index.js');
    const context = {
      guidance: model.ukhsaGuidance,
      now: () => '2026-06-10T09:00:00.000Z',
      newId: () => 'p',
    };
    const created = model.createPlan({ title: 'Heat' }, context);
    if (!created.ok) throw new Error('The plan was not created.');
    const store = model.createPlanStore({ plan: created.value, ...context });
    store.dispatch({ type: 'plan.update', changes: { summary: 'A summer of heat' } });
    expect(model.readPlan(model.writePlan(store.getState().plan))).toEqual({
      ok: true,
      value: store.getState().plan,
    });
  });

  it('touches no page, no clock and no chance', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(used(/\b(document|window|navigator|localStorage|globalThis|process)\b/)).toEqual([]);
    expect(used(/\bDate\.now\b|new Date\(\)|Math\.random|crypto\b/)).toEqual([]);
  });

  it('would notice: the check sees code, and not words in texts', () => {
    expect(code("const a = 'window'; // document")).toBe("const a = ''; ");
    expect(/\bwindow\b/.test(code('const a = window.name;'))).toBe(true);
  });

  it('asks for zod in one form', () => {
    const zod = sources.filter(({ text }) => /from 'zod/.test(text));
    expect(zod.length).toBeGreaterThan(2);
    for (const { text } of zod) expect(text).toMatch(/import (type )?\* as z from 'zod\/mini'/);
  });
});
