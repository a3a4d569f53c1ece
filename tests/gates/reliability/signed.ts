// What gates, rules and the recogniser say of plans that are not ready.
import {
  checkPlan,
  defineGuidance,
  gate,
  identifyEngagementType,
  toPublicPromise,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { expect } from 'vitest';
import { ownGuidanceText } from '#support/own-guidance.js';
import { flaws, wholePlans } from '../../../packages/model/src/checks/flaws.fixtures.js';
import { hasWords } from '../../../packages/model/src/has-words.js';
import {
  after,
  newPlan,
  testContext,
  value,
} from '../../../packages/model/src/plan/plan.fixtures.js';
import type { Section } from './row.js';
import { shown } from './row.js';

const moments = ['share', 'start', 'close'] as const;

/** Plans with a flaw of which the gate or the rule that has to speak does. */
const caught = flaws.filter(({ plan, whole, moment, speaks, isNote }) => {
  const options = { today: whole.days[moment] };
  const said = isNote
    ? checkPlan(plan, ukhsaGuidance, options)
    : gate(plan, ukhsaGuidance, moment, options).gaps;
  return said.some(({ id }) => id === speaks);
});

const placeholders = [
  'TBC',
  'to do',
  'n/a',
  'None yet.',
  'tbd – ask finance',
  'See above',
  '…',
  '-',
];

export const signed: Section = {
  title: 'Gates and rules',
  rows: [
    {
      kind: 'A plan that is not ready',
      input: `${flaws.length} plans that are whole except for one flaw: [the table of flaws](flaws.md)`,
      happens: () => {
        expect(caught.length).toBe(flaws.length);
        return `${caught.length} are caught, each by its gate or rule`;
      },
    },
    {
      kind: 'A plan that is ready',
      input: `${wholePlans.map(({ name }) => name).join(', ')}: whole, to share, to start and to close`,
      happens: () => {
        const gaps = wholePlans.flatMap(({ at, days }) =>
          moments.flatMap((moment) => {
            const options = { today: days[moment] };
            return gate(at[moment], ukhsaGuidance, moment, options).gaps;
          }),
        );
        expect(gaps).toEqual([]);
        return `${gaps.length} gaps: no false alarm`;
      },
    },
    {
      kind: 'A plan that is not ready',
      input: 'nothing but a title',
      happens: () => {
        const counts = moments.map((moment) => {
          const { ready, gaps } = gate(newPlan(), ukhsaGuidance, moment, { today: '2026-06-10' });
          expect(ready).toBe(false);
          return `${gaps.length} gaps to ${moment}`;
        });
        return counts.join(', ');
      },
    },
    {
      kind: 'A plan that is not ready',
      input: 'a host’s own two standards, none of them answered',
      happens: () => {
        const guidance = value(defineGuidance(JSON.parse(ownGuidanceText)));
        const plan = newPlan({ ...testContext(), guidance });
        const asked = gate(plan, guidance, 'start', { today: '2026-06-10' }).gaps.filter(({ id }) =>
          id.startsWith('answers/'),
        );
        expect(asked.length).toBe(3);
        return `not ready to start: ${asked.length} questions are open`;
      },
    },
    {
      kind: 'Words that say nothing',
      input: placeholders.map((text) => `“${text}”`).join(', '),
      happens: () => {
        expect(placeholders.filter(hasWords)).toEqual([]);
        return 'none is an answer';
      },
    },
    {
      kind: 'The recogniser on little',
      input: 'one answer: communities decide',
      happens: () => {
        const { confidence, facts, type } = identifyEngagementType({ decision: 'community' });
        expect([confidence, type]).toEqual(['unclear', null]);
        return `no type, “${confidence}”; it rests on ${facts} fact`;
      },
    },
    {
      kind: 'You said, we did',
      input: 'feedback with what was heard, decided and why, before and after it is delivered',
      happens: () => {
        const context = testContext();
        const outcome = { heard: 'Trains are late', decided: 'Later talks', why: 'To be in time' };
        const before = after(
          newPlan(),
          context,
          { type: 'activity.add', item: { id: 'a1', name: 'Talks', engagementType: 'consult' } },
          { type: 'promise.add', item: { id: 'p1', activityIds: ['a1'], madeOn: '2026-06-01' } },
          {
            type: 'feedback.add',
            item: { id: 'f1', promiseId: 'p1', how: 'A letter', ...outcome },
          },
        );
        const delivered = after(before, context, {
          type: 'feedback.update',
          id: 'f1',
          changes: { deliveredOn: '2026-06-09' },
        });
        const [kept, told] = [before, delivered].map((plan) =>
          Object.keys(outcome).filter(
            (name) => name in (value(toPublicPromise(plan, 'p1', ukhsaGuidance)).feedback[0] ?? {}),
          ),
        );
        expect([kept, told]).toEqual([[], Object.keys(outcome)]);
        return `before: nothing; after: ${told?.join(', ')} are in the public promise`;
      },
    },
    ...shown('Words with a finding', 'packages/planner/src/review/showing.test.tsx', {
      'a passage that several findings rest on':
        'quote the guidance word for word, each what it leans on, and say where it stands',
    }),
    ...shown('Words with a finding', 'packages/model/src/checks/places.test.ts', {
      'the link of every finding and gap': 'are of what the finding is about',
    }),
    ...shown(
      'The recogniser writes what it was told',
      'packages/react/src/plan/bindings.test.tsx',
      {
        'flow, stage, who decides, route':
          'writes what was told into the activity and its decision, and reads it from there',
      },
    ),
    ...shown('You said, we did', 'tests/e2e/embed-static-email.test.ts', {
      'the e-mail': 'says what people said and what was done, once feedback was delivered',
    }),
  ],
};
