import { describe, expect, it } from 'vitest';
import { parseAnswersForm } from '../answers/parse-answers-form.js';
import { readPlan } from '../files/read-plan.js';
import { readTextFile } from '../files/read-text-file.js';
import { defineGuidance } from '../guidance/define-guidance.js';
import { applyOverlay } from '../guidance/overlay.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { applyCommand } from '../plan/apply-command.js';
import type { PlanCommand } from '../plan/command.js';
import { newPlan, testContext } from '../plan/plan.fixtures.js';
import type { Issue, Result } from '../result.js';
import { storageIssue, thrownIssue } from '../storage/storage-issues.js';
import { issueMessages } from './en-GB/issues.js';
import { latinWords, pseudo } from './pseudo.fixtures.js';
import { sayIssue } from './say-issue.js';

const messages = [pseudo(issueMessages)];
const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

const plan = newPlan();
const nested = `${'['.repeat(200)}${']'.repeat(200)}`;
const fromFiles = [
  '{',
  '{}',
  nested,
  JSON.parse(nested),
  { ...plan, formatVersion: 99 },
  { ...plan, formatVersion: 'x' },
  { ...plan, title: 7, created: 'x', nextReviewOn: 'x', communities: {} },
  {
    ...plan,
    communities: [
      { id: 'a', name: 'A' },
      { id: 'a', name: 'B' },
    ],
  },
].flatMap((input) => issuesOf(readPlan(input)));

const fromStorage = [
  ...Object.keys(issueMessages.messages.storage).map((code) =>
    storageIssue(code as 'damaged', {}, { percent: 92, reason: { name: 'nothing' } }),
  ),
  thrownIssue({ name: 'QuotaExceededError' }),
  thrownIssue({ name: 'SecurityError' }),
];

const fromCommands = [
  7,
  { type: 'plan.burn' },
  { type: 'plan.update', changes: { color: 'red', lead: () => 'Ada' } },
  { type: 'activity.add', item: { name: 'Radio', hostId: 'nobody', engagementType: 'shout' } },
  { type: 'answer.update', questionId: 'nothing', changes: {} },
  { type: 'judgement.update', standardId: 'nothing', changes: {} },
].flatMap((command) => issuesOf(applyCommand(plan, command as PlanCommand, testContext())));

const { standards, source } = ukhsaGuidance;
const [standard] = standards;
const note = { ref: 'nowhere', text: 'A note.', origin: 'kit' };
const addition = { id: 'local.a', ref: 'nowhere', text: 'Ours.' };
const overlay = {
  format: 'guidance-overlay',
  formatVersion: 1,
  guidanceId: source.id,
  author: 'We',
  additions: [addition, addition],
} as const;
const fromGuidance = [
  { ...ukhsaGuidance, engagementTypes: [], standards: [] },
  { ...ukhsaGuidance, standards: [{ ...standard, questions: [] }] },
  { ...ukhsaGuidance, standards: [standard, { ...standard, id: 'other' }] },
  { ...ukhsaGuidance, notes: [note] },
]
  .flatMap((guidance) => issuesOf(defineGuidance(guidance)))
  .concat(issuesOf(applyOverlay(ukhsaGuidance, overlay as never)));

/** What an issue says, without the words that it quotes and what it counts. */
const said = ({ message, safe = '', expected = '' }: Issue): string =>
  `${message} ${safe} ${expected}`.replace(/“[^”]*”/g, '').replace(/engagement-plan|JSON/g, '');

describe('sayIssue', () => {
  it.each([
    ['files', fromFiles],
    ['storage', fromStorage],
    [
      'forms',
      parseAnswersForm(
        [
          ['a.x', 'x'],
          ['a.define-purpose.1.dueOn', 'x'],
        ],
        'a',
      ).issues,
    ],
  ] as const)('leaves no English in issues of %s', (_, issues) => {
    expect(issues.length).toBeGreaterThan(1);
    for (const each of issues) {
      expect(latinWords(said(each)).length, each.message).toBeGreaterThan(0);
      expect(latinWords(said(sayIssue(each, messages))), each.message).toEqual([]);
    }
  });

  it.each([
    ['commands', fromCommands, 7],
    ['guidance', fromGuidance, 6],
  ] as const)('leaves no English in what %s expect', (_, issues, count) => {
    expect(issues.length).toBeGreaterThanOrEqual(count);
    for (const each of issues) {
      expect(each.said?.expected, each.message).toHaveProperty('name');
      // Names of fields and ids are the same in every language.
      expect(said(sayIssue(each, messages)), each.message).not.toMatch(
        /\b(It|needs|a|an|the|of)\b/,
      );
    }
  });

  it('leaves none in issues of a file that cannot be read', async () => {
    const file = { size: 30_000_000, stream: () => ({}) as never };
    const [issue] = issuesOf(await readTextFile(file, { decoder: () => ({}) as never }));
    expect(issue?.code).toBe('too-large');
    expect(latinWords(said(sayIssue(issue as Issue, messages)))).toEqual([]);
  });

  it.each([
    ['en-GB', '300,000'],
    ['de', '300.000'],
  ])('writes numbers as %s does', (locale, number) => {
    const [issue] = issuesOf(readPlan(`{"a":[${'1,'.repeat(400_000)}1]}`));
    const { message } = sayIssue(issue as Issue, [{ ...issueMessages, locale }]);
    expect(message).toContain(`more than ${number} values`);
  });

  it('keeps what the issue is, also after it was sent', () => {
    for (const each of [...fromFiles, ...fromStorage]) {
      const sent = JSON.parse(JSON.stringify(each)) as Issue;
      const { code, path, offers } = sayIssue(sent, messages);
      expect({ code, path, offers }).toEqual({
        code: each.code,
        path: each.path,
        offers: each.offers,
      });
      expect(sayIssue(sent, [])).toEqual(JSON.parse(JSON.stringify(each)));
    }
  });
});
