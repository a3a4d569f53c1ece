import type { PromiseChange } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const changed = (from: string, to: string, more: Partial<PromiseChange> = {}) => {
  const change = {
    on: '2026-05-20',
    from: { engagementType: from },
    to: { engagementType: to },
    ...more,
  };
  return offering(to, {}, undefined, { madeOn: '2026-05-01', changes: [change] });
};

export const cases: RuleCases = {
  fires: {
    'co-produce, then consult': changed('co-produce', 'consult'),
    'some of it is promised again': offering('involve', {}, undefined, {
      madeOn: '2026-05-01',
      changes: [
        {
          on: '2026-05-20',
          from: { engagementType: 'co-produce' },
          to: { engagementType: 'consult' },
        },
        {
          on: '2026-06-02',
          from: { engagementType: 'consult' },
          to: { engagementType: 'involve' },
        },
      ],
    }),
    'with a reason, and nobody told': changed('community-led', 'involve', { reason: 'Less time' }),
  },
  silent: {
    'the community was told': changed('co-produce', 'consult', { communityToldOn: '2026-05-21' }),
    'as much is promised again': offering('co-produce', {}, undefined, {
      madeOn: '2026-05-01',
      changes: [
        {
          on: '2026-05-20',
          from: { engagementType: 'co-produce' },
          to: { engagementType: 'consult' },
        },
        {
          on: '2026-06-02',
          from: { engagementType: 'consult' },
          to: { engagementType: 'co-produce' },
        },
      ],
    }),
    'more is promised': changed('consult', 'involve'),
    'a type that the guidance does not name': changed('co-produce', 'empower'),
    'only the words beside it changed': offering('consult', {}, undefined, {
      changes: [{ on: '2026-05-20', from: { localExplanation: 'Come' }, to: {} }],
    }),
    'nothing changed': offering('consult'),
  },
};
