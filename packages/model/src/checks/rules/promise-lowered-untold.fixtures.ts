import type { PromiseChange } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const on = '2026-05-20';
const madeOn = '2026-05-01';
const step = (from: string, to: string) => ({
  from: { engagementType: from },
  to: { engagementType: to },
});

const changed = (from: string, to: string, more: Partial<PromiseChange> = {}) =>
  offering(to, {}, undefined, { madeOn, changes: [{ on, ...step(from, to), ...more }] });

/** Co-produce became consult, and then this. */
const raisedAgain = (to: string) =>
  offering(to, {}, undefined, {
    madeOn,
    changes: [
      { on, ...step('co-produce', 'consult') },
      { on: '2026-06-02', ...step('consult', to) },
    ],
  });

export const cases: RuleCases = {
  fires: {
    'co-produce, then consult': changed('co-produce', 'consult'),
    'some of it is promised again': raisedAgain('involve'),
    'with a reason, and nobody told': changed('community-led', 'involve', { reason: 'Less time' }),
  },
  silent: {
    'the community was told': changed('co-produce', 'consult', { communityToldOn: '2026-05-21' }),
    'as much is promised again': raisedAgain('co-produce'),
    'more is promised': changed('consult', 'involve'),
    'a type that the guidance does not name': changed('co-produce', 'empower'),
    'only the words beside it changed': offering('consult', {}, undefined, {
      changes: [{ on, from: { localExplanation: 'Come' }, to: {} }],
    }),
    'nothing changed': offering('consult'),
  },
};
