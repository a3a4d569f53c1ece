import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { filledPlan, issues, testContext, value } from './plan.fixtures.js';
import type { Plan } from './plan.js';

// A copy of the model, in which a field is added to activities: in its place, and its label in English. Nothing else.
const model = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'add-a-field-'));
const at = (file: string) => join(copy, 'src', file);
const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(at(file), 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(at(file), text.replace(from, to));
};
const addField = () =>
  edit(
    'plan/fields/activity.ts',
    '  /** The first day of it. */',
    "  /** The community that hosts it. */\n  hostId: z.optional(idIn('communities')),\n  /** The first day of it. */",
  );
const addLabel = () =>
  edit(
    'messages/en-GB/fields.ts',
    "    startsOn: 'starts on',",
    "    hostId: 'host',\n    startsOn: 'starts on',",
  );

const probe = at('probe.ts');
const probeText = `import type { Activity, PlanCommand } from './index.js';
export const host = (activity: Activity) => activity.hostId;
export const name = (activity: Activity) => activity.practice?.inputRoute;
export const wrong: PlanCommand = { type: 'activity.update', id: 'a', changes: { hostId: 7 } };
`;

/** An editor that has the copy open as it is now. */
function openEditor(): ts.LanguageService {
  const files = [probe, at('messages/en-GB/fields.ts')];
  return ts.createLanguageService({
    getScriptFileNames: () => files,
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => copy,
    getCompilationSettings: () => ({
      strict: true,
      declaration: true,
      skipLibCheck: true,
      noUncheckedIndexedAccess: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}
const mistakes = (editor: ts.LanguageService, file: string) =>
  editor
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));

const plan = filledPlan();
let editor: ts.LanguageService;
let changed: typeof import('../index.js');
let schema: typeof import('./fields/plan.js');

beforeAll(async () => {
  const isShipped = (file: string) => !/\.(test|fixtures)\.ts$/.test(file);
  cpSync(join(model, 'src'), join(copy, 'src'), { recursive: true, filter: isShipped });
  symlinkSync(join(model, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(probe, probeText);
  addField();
  const unlabelled = mistakes(openEditor(), at('messages/en-GB/fields.ts'));
  expect(unlabelled.join()).toMatch(/'hostId' is missing/);
  addLabel();
  editor = openEditor();
  changed = await import(/* @vite-ignore */ at('index.ts'));
  schema = await import(/* @vite-ignore */ at('plan/fields/plan.ts'));
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a field that was added in one place, with its label', { timeout: 60_000 }, () => {
  it('is in the types, with its comment where an editor shows it', () => {
    expect(mistakes(editor, at('messages/en-GB/fields.ts'))).toEqual([]);
    expect(mistakes(editor, probe)).toEqual([
      expect.stringMatching(/'number' is not assignable to type 'string/),
    ]);
    const hover = (words: string) => {
      const end = probeText.indexOf(words) + words.length - 1;
      const info = editor.getQuickInfoAtPosition(probe, end);
      return [info?.displayParts, info?.documentation].map(ts.displayPartsToString);
    };
    expect(hover('activity.hostId')).toEqual([
      '(property) hostId?: string | undefined',
      'The community that hosts it.',
    ]);
    expect(hover('practice?.inputRoute')[1]).toBe('How people can take part or be heard.');
  });

  it('is in the declarations that are published, with its comment', () => {
    const { outputFiles } = editor.getEmitOutput(at('plan/fields/activity.ts'), true);
    expect(outputFiles[0]?.text).toMatch(/\/\*\* The community that hosts it\. \*\/\s+hostId:/);
  });

  it('is checked in commands and in files', () => {
    const command = { type: 'activity.update', id: 'a1', changes: { hostId: 'c9' } };
    expect(issues(changed.applyCommand(plan, command as never, testContext()))).toMatchObject([
      { code: 'unknown-id', path: ['changes', 'hostId'], expected: 'an id from communities' },
    ]);
    const file = { ...plan, activities: [{ id: 'a1', name: 'Leaflets', hostId: 7 }] };
    expect(issues(changed.readPlan(file))).toMatchObject([
      { code: 'wrong-type', path: ['activities', 0, 'hostId'], expected: 'text' },
    ]);
  });

  it('is in the published JSON Schema', () => {
    expect(z.toJSONSchema(schema.planSchema, { io: 'input' })).toMatchObject({
      properties: { activities: { items: { properties: { hostId: { type: 'string' } } } } },
    });
  });

  const apply = (from: Plan, command: object) =>
    value(changed.applyCommand(from, command as never, testContext('2026-07-01T09:00:00.000Z')))
      .plan;
  const hosted = () =>
    apply(plan, { type: 'activity.update', id: 'a1', changes: { hostId: 'c1' } });

  it('refers: it goes with what it names, and a merge keeps what it names', () => {
    const without = apply(hosted(), { type: 'community.remove', id: 'c1' });
    expect(without.activities[0]).not.toHaveProperty('hostId');
    const gone = apply(plan, { type: 'community.remove', id: 'c1' });
    expect(changed.mergePlans(plan, gone, hosted()).plan.communities).toEqual(plan.communities);
  });

  it('has its label, and the name of what it refers to, in a report of changes', () => {
    const { changes } = changed.diffPlans(plan, hosted());
    expect(changes.flatMap((each) => changed.describeChange(each))).toEqual([
      'Activity “Leaflets”: changed.',
      'Host: now “Parents of pre-school children”.',
    ]);
  });

  it('is in a file for people', () => {
    const content = changed.planContent(hosted(), changed.ukhsaGuidance);
    expect(changed.toMarkdown(content)).toMatch(/Host.*Parents of pre-school children/);
  });
});
