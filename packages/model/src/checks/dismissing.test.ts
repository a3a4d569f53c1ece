import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { applyCommand } from '../index.js';
import { after, issues, testContext } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { checkPlan, reviewPlan } from './check-plan.js';
import { offering, today } from './checks.fixtures.js';
import type { Finding } from './finding.js';
import { gate } from './gate.js';

const plan = offering(
  'co-produce',
  { practice: { payment: 'Vouchers' }, strengthening: { considered: true } },
  { fixed: [{ text: 'The budget' }] },
);
const ruleId = 'fixed-limits-clash-with-promise';
const look = (of: Plan, on = today) => reviewPlan(of, ukhsaGuidance, { today: on });
const open = (of: Plan) => look(of).findings.find((each) => each.ruleId === ruleId);
const dismiss = (of: Plan, reason = 'The board has set it. We say so on the card.'): Plan =>
  after(
    of,
    { ...testContext(), actor: 'Ada' },
    { type: 'finding.dismiss', finding: open(of) as Finding, reason },
  );

describe('a finding that was set aside', () => {
  it('is listed apart, with its reason, and stays in the history', () => {
    const next = dismiss(plan);
    expect(open(next)).toBeUndefined();
    expect(look(next).dismissed).toMatchObject([
      {
        finding: { ruleId, about: ['activities', 'a1'] },
        dismissal: { reason: 'The board has set it. We say so on the card.', by: 'Ada' },
      },
    ]);
    expect(next.history.at(-1)).toMatchObject({
      what: 'finding.dismiss',
      path: ['dismissals', `${ruleId}/activities/a1`],
      after: { reason: 'The board has set it. We say so on the card.' },
    });
    expect(checkPlan(next, ukhsaGuidance, { today })).toEqual(look(next).findings);
  });

  it('is no gap of a gate any more', () => {
    const named = (of: Plan) =>
      gate(of, ukhsaGuidance, 'share', { today }).gaps.map(({ finding }) => finding?.ruleId);
    expect(named(plan)).toContain(ruleId);
    expect(named(dismiss(plan))).not.toContain(ruleId);
  });

  it('is listed with the moment, where it is found only at that moment', () => {
    const asked = offering('consult', { practice: { inputRoute: 'Calls', payment: 'Vouchers' } });
    const atStart = (of: Plan) => gate(of, ukhsaGuidance, 'start', { today });
    const isIt = ({ ruleId }: Finding) => ruleId === 'listening-unconfirmed';
    const finding = atStart(asked).gaps.find((gap) => gap.finding && isIt(gap.finding))?.finding;
    expect(look(asked).findings.some(isIt)).toBe(false);
    const reason = 'The director has said so.';
    const set = after(asked, testContext(), {
      type: 'finding.dismiss',
      finding: finding as Finding,
      reason,
    });
    expect(look(set).dismissed).toEqual([]);
    expect(atStart(set).dismissed).toMatchObject([{ finding, dismissal: { reason } }]);
    const begun = after(set, testContext(), {
      type: 'activity.update',
      id: 'a1',
      changes: { state: 'under-way' },
    });
    expect(look(begun).findings.some(isIt)).toBe(false);
    expect(look(begun).dismissed.map((each) => each.dismissal.reason)).toEqual([reason]);
  });

  it('stays set aside at every moment, whichever of several activities has begun', () => {
    const one = offering('consult', { state: 'under-way', practice: { inputRoute: 'Calls' } });
    const later = { id: 'a2', name: 'Talks', engagementType: 'consult' };
    const two: Plan = { ...one, activities: [...one.activities, later] };
    const found = look(two).findings.find((each) => each.ruleId === 'listening-unconfirmed');
    const set = after(two, testContext(), {
      type: 'finding.dismiss',
      finding: found as Finding,
      reason: 'The director has said so.',
    });
    const { gaps } = gate(set, ukhsaGuidance, 'start', { today });
    expect(gaps.map(({ finding }) => finding?.ruleId)).not.toContain('listening-unconfirmed');
  });

  it('stays set aside while days pass and other things change', () => {
    const next = after(dismiss(plan), testContext(), {
      type: 'plan.update',
      changes: { lead: 'Outreach team' },
    });
    expect(look(next, '2027-01-01').dismissed).toHaveLength(1);
  });

  it('is open again when the situation changes, and tells of the reason', () => {
    const next = after(dismiss(plan), testContext(), {
      type: 'decision.update',
      id: 'd1',
      changes: { fixed: [{ text: 'The budget' }, { text: 'The places' }] },
    });
    expect(look(next).dismissed).toEqual([]);
    expect(open(next)?.earlierDismissal?.reason).toMatch(/^The board/);
    const again = dismiss(next, 'Both are in the contract.');
    expect(again.dismissals).toHaveLength(1);
    expect(open(again)).toBeUndefined();
    expect(again.history.at(-1)).toMatchObject({
      before: { reason: expect.stringMatching(/^The board/) },
      after: { reason: 'Both are in the contract.' },
    });
  });

  it('changes nothing when it is set aside again for the same reason', () => {
    const set = dismiss(plan);
    const again = (reason: string) =>
      after(set, testContext(), {
        type: 'finding.dismiss',
        finding: open(plan) as Finding,
        reason,
      });
    expect(again('The board has set it. We say so on the card.')).toBe(set);
    expect(again('The contract says so.').dismissals).toMatchObject([
      { reason: 'The contract says so.' },
    ]);
  });

  it('can be taken up again', () => {
    const set = dismiss(plan);
    const id = set.dismissals[0]?.id ?? '';
    const next = after(set, testContext(), { type: 'finding.restore', id });
    expect(open(next)).toEqual(open(plan));
    expect(next.dismissals).toEqual([]);
    expect(next.history.map(({ what }) => what)).toContain('finding.dismiss');
  });

  it('needs a reason', () => {
    const finding = open(plan) as Finding;
    for (const reason of ['', '  ', undefined]) {
      const command = { type: 'finding.dismiss', finding, reason } as never;
      expect(issues(applyCommand(plan, command, testContext()))[0]?.path).toEqual(['reason']);
    }
    const command = { type: 'finding.dismiss', finding: null, reason: 'x' } as never;
    expect(issues(applyCommand(plan, command, testContext()))[0]?.path).toEqual(['finding']);
  });
});
