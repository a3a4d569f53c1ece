// What somebody typed, and where it could be lost or shown in the wrong place.
import { readdirSync, readFileSync } from 'node:fs';
import {
  applyCommand,
  createPlan,
  isBlank,
  mergePlans,
  type Plan,
  type PlanCommand,
  readPlan,
  writePlan,
} from '@engagement-kit/model';
import { expect } from 'vitest';
import {
  dayOfJumps,
  dayOfPassages,
} from '../../../packages/model/src/plan/edits/working-day.fixtures.js';
import {
  after,
  filledPlan,
  issues,
  testContext,
  value,
} from '../../../packages/model/src/plan/plan.fixtures.js';
import { planFileName } from '../../../packages/planner/src/file/file-name.js';
import { root } from '../../../tools/run.mjs';
import { type Section, shown, type Tried } from './row.js';

const size = ({ plan, grown }: { readonly plan: Plan; readonly grown: number }): string => {
  expect(value(readPlan(writePlan(plan)))).toEqual(plan);
  expect(grown).toBeLessThan(200_000);
  return `${plan.history.length} events; the file grew by ${Math.round(grown / 1000)} KB and opens whole`;
};

/** The lists without ids: what stands there, what one side adds, and what the other edits. */
const lists: Readonly<Record<string, (texts: readonly string[]) => PlanCommand>> = {
  evidence: (texts) => ({
    type: 'answer.update',
    questionId: 'assess-risks.1',
    changes: { evidence: texts.map((label) => ({ label })) },
  }),
  'views of communities': (texts) => ({
    type: 'judgement.set',
    standardId: 'define-purpose',
    changes: { communityView: texts.map((who) => ({ who, agrees: true })) },
  }),
  'fixed points': (texts) => ({
    type: 'decision.update',
    id: 'd1',
    changes: { fixed: texts.map((text) => ({ text })) },
  }),
  'changes of a promise': (texts) => ({
    type: 'promise.update',
    id: 'p1',
    changes: { changes: texts.map((reason) => ({ on: '2026-06-01', reason })) },
  }),
  'earlier feedback': (texts) => ({
    type: 'feedback.update',
    id: 'f1',
    changes: { earlier: texts.map((how) => ({ on: '2026-06-01', how })) },
  }),
};

const merges = Object.entries(lists).map(
  ([name, set]): Tried => ({
    kind: 'Two people at one list without ids',
    input: `${name}: one adds an entry in front, the other edits the last`,
    happens: () => {
      const [minutes, letter] = ['Minutes of the March meeting', 'Letter to the nursery'];
      const at = (time: string) => testContext(`2026-06-11T${time}:00.000Z`);
      const base = after(filledPlan(), at('09:00'), set([minutes, letter]));
      const mine = after(base, at('10:00'), set(['Survey of 40 families', minutes, letter]));
      const theirs = after(base, at('11:00'), set([minutes, `${letter}, second draft`]));
      const merged = JSON.stringify(mergePlans(base, mine, theirs).plan);
      const here = ['Survey of 40 families', `${letter}, second draft`].filter((text) =>
        merged.includes(text),
      );
      expect(here).toHaveLength(2);
      return 'both survive';
    },
  }),
);

const invisible = [
  '\u200B',
  '\u200E\u200F',
  '\u00AD',
  '\u2800',
  '\u3164',
  '\u{E0020}',
  '\uFEFF',
  '\u{1D159}',
];
const codes = invisible.map((text) =>
  [...text]
    .map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' '),
);

/** The projects that run every component test, and what they run it on. */
const renderers = {
  components: 'React 19',
  'components-react-18': 'React 18',
  'components-preact': 'Preact',
};
const hydrated = readdirSync(`${root}packages`, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /^[^/]+\/src\/.*hydration\.test\.tsx$/.test(path),
);

export const kept: Section = {
  title: 'What was typed',
  rows: [
    {
      kind: 'A long note that grows',
      input:
        'a note of 9,000 characters, edited every ten seconds for eight hours, passage by passage',
      happens: () => size(dayOfPassages()),
    },
    {
      kind: 'A long note that grows',
      input: 'the same, where somebody jumps about in it',
      happens: () => size(dayOfJumps()),
    },
    ...shown('A plan near a limit', 'packages/model/src/storage/readable-text.test.ts', {
      'plans of any shape':
        'any plan that commands lead to is saved and read back equal, or refused in words',
    }),
    ...shown('A plan near a limit', 'packages/planner/src/file/saving.test.tsx', {
      'nine tenths of the room used':
        'says early that there is little room, aloud once, until there is more',
    }),
    ...shown('An older file', 'packages/model/src/files/migrations.test.ts', {
      'format 1': 'take format 1 to the newest, and lose nothing',
    }),
    ...shown(
      'State of another plan',
      'packages/standards-checklist/src/root/another-plan.test.tsx',
      {
        'an answer that was cleared': 'what was cleared in one plan is not offered in the next',
        'a date that was half typed': 'has no date that was left half-typed in the one before',
      },
    ),
    ...shown('State of another plan', 'packages/planner/src/file/opening.test.tsx', {
      'an open question, a problem':
        'a question, a problem and what was said end when the host puts another plan in place',
    }),
    ...shown('An event is handed back', 'tests/hosts/embed-shapes.test.ts', {
      'the value of an event, as it is, as a copy, and in parts': 'loses nothing',
    }),
    {
      kind: 'Entered before the script',
      input: `\`hydration.test.tsx\` of ${hydrated.length} components: the server’s HTML, then the script`,
      happens: () => {
        const config = readFileSync(`${root}vitest.config.ts`, 'utf8');
        for (const project of Object.keys(renderers)) {
          expect(config).toContain(`components('${project}'`);
        }
        return `${hydrated.length * 3} hydrations: each on ${Object.values(renderers).join(', ')}`;
      },
    },
    ...shown(
      'Entered before the script',
      'packages/standards-checklist/src/checklist/entered-before.test.tsx',
      {
        'statuses, notes and fields of the checklist':
          'is taken over, in the fields, the answers and the words of progress',
      },
    ),
    ...shown('A date that is typed', 'packages/standards-checklist/src/field/typed-day.test.tsx', {
      'ten keys': 'is one change, once the field is left: no key of it is in the history',
    }),
    {
      kind: 'A date that is typed',
      input: '0202-07-03 in a command of a host',
      happens: () =>
        issues(
          applyCommand(
            filledPlan(),
            { type: 'activity.update', id: 'a1', changes: { startsOn: '0202-07-03' } },
            testContext(),
          ),
        )
          .map(({ message }) => message)
          .join(' '),
    },
    ...merges,
    ...shown(
      'Two people at one list without ids',
      'packages/model/src/storage/merge-lists.test.ts',
      {
        'random additions, edits and removals on both sides':
          'more than 2,000 merges were tried, each in both directions',
      },
    ),
    {
      kind: 'Two copies of one day',
      input: 'a plan, and the same plan after one change in the same minute',
      happens: () => {
        const plan = filledPlan();
        const other = after(plan, testContext(), {
          type: 'plan.update',
          changes: { summary: 'New' },
        });
        const names = [plan, other].map((each) => planFileName(each, 'json'));
        expect(new Set(names).size).toBe(2);
        return `two names, such as \`${names[0]}\``;
      },
    },
    {
      kind: 'A title that nobody sees',
      input: codes.join(', '),
      happens: () => {
        const taken = invisible.filter(
          (title) => createPlan({ title }, testContext()).ok || !isBlank(title),
        );
        expect(taken).toEqual([]);
        return 'refused: a plan needs a title';
      },
    },
    ...shown(
      'A page that a browser has translated',
      'packages/spectrum-selector/src/translated.test.tsx',
      {
        'a choice':
          'a page that the browser has translated shows the same facts after every choice',
      },
    ),
    ...shown(
      'A page that a browser has translated',
      'packages/standards-checklist/src/checklist/translated.test.tsx',
      {
        'an answer':
          'a page that the browser has translated shows the same facts after every change',
      },
    ),
    ...shown(
      'A page that a browser has translated',
      'packages/promise-card/src/card/translated.test.tsx',
      {
        'another promise':
          'a card %s that the browser has translated shows the promise that has come',
      },
    ),
  ],
};
