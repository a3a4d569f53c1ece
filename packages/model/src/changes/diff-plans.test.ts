import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { changeMessages } from '../messages/en-GB/changes.js';
import { fieldWords } from '../messages/en-GB/fields.js';
import { valueWords } from '../messages/en-GB/values.js';
import type { MessageSet } from '../messages/message-set.js';
import type { PlanCommand } from '../plan/command.js';
import { after, filledPlan, testContext } from '../plan/plan.fixtures.js';
import { describeChange } from './describe-change.js';
import { diffPlans } from './diff-plans.js';

const plan = filledPlan();
const report = (...commands: readonly PlanCommand[]) =>
  diffPlans(plan, after(plan, testContext(), ...commands), ukhsaGuidance);
const words = (...commands: readonly PlanCommand[]) =>
  report(...commands).changes.flatMap((each) => describeChange(each));

/** A set whose language has all texts, these of its own. */
const inWelsh = <Messages extends object>(
  set: MessageSet<Messages>,
  own: Partial<Messages>,
): MessageSet<Messages> => ({ ...set, locale: 'cy', messages: { ...set.messages, ...own } });

describe('diffPlans', () => {
  it('finds nothing between a plan and itself, however it was updated', () => {
    const none = { changes: [], added: 0, removed: 0, changed: 0 };
    expect(diffPlans(plan, plan)).toEqual(none);
    const back = after(
      plan,
      testContext('2026-07-01T09:00:00.000Z'),
      { type: 'plan.update', changes: { lead: 'Ada' } },
      { type: 'plan.update', changes: { lead: undefined } },
    );
    expect(diffPlans(plan, back)).toEqual(none);
  });

  it('lists what was added, removed and changed, with the fields before and after', () => {
    const difference = report(
      { type: 'plan.update', changes: { title: 'Heat' } },
      { type: 'risk.remove', id: 'r1' },
      { type: 'community.add', item: { id: 'c2', name: 'Night workers' } },
      { type: 'activity.update', id: 'a1', changes: { engagementType: 'consult' } },
    );
    expect(difference).toMatchObject({ added: 1, removed: 1, changed: 2 });
    expect(difference.changes).toMatchObject([
      {
        kind: 'changed',
        entity: 'plan',
        name: 'Heat',
        fields: [{ field: 'title', before: 'Measles catch-up', after: 'Heat' }],
      },
      { kind: 'added', entity: 'community', id: 'c2', name: 'Night workers' },
      {
        kind: 'changed',
        entity: 'activity',
        id: 'a1',
        name: 'Leaflets',
        fields: [{ label: 'type of engagement', beforeText: 'Inform', afterText: 'Consult' }],
      },
      { kind: 'removed', entity: 'risk', name: 'Nobody comes' },
    ]);
  });

  it('reads as sentences, with names in place of ids', () => {
    expect(
      words(
        { type: 'activity.update', id: 'a1', changes: { communityIds: ['c1'] } },
        { type: 'decision.update', id: 'd1', changes: { open: ['Which days'] } },
        { type: 'judgement.set', standardId: 'define-purpose', changes: { value: 'in-place' } },
        {
          type: 'answer.update',
          questionId: 'define-purpose.1',
          changes: { notes: '', evidence: [{ label: 'Minutes', public: false }] },
        },
      ),
    ).toEqual([
      'Decision “Where clinics are held”: changed.',
      'What is open: now “Which days”, was “Which places; Which days”.',
      'Activity “Leaflets”: changed.',
      'Communities: now “Parents of pre-school children”.',
      'Answer “why is community engagement appropriate for this work?”: changed.',
      'Notes: removed, was “Because.”.',
      'Evidence: now “what it is: Minutes, may be shown publicly: no”.',
      'Judgement “Define the purpose”: changed.',
      'How well it is met: now “In place”, was “Partly in place”.',
    ]);
  });

  it('compares a plan with a version of it', () => {
    const context = testContext();
    const saved = after(
      plan,
      context,
      { type: 'version.save', name: 'Before the meeting', id: 'v1' },
      { type: 'activity.update', id: 'a1', changes: { name: 'Posters' } },
    );
    const [version] = saved.versions;
    expect(version && diffPlans(version.content, saved).changes).toMatchObject([
      { entity: 'activity', fields: [{ before: 'Leaflets', after: 'Posters' }] },
    ]);
  });

  it('takes no text for an id', () => {
    const [change] = report({
      type: 'activity.update',
      id: 'a1',
      changes: { name: 'inform' },
    }).changes;
    expect(change?.fields).toMatchObject([{ afterText: 'inform' }]);
  });

  it('says it in another language', () => {
    const { activity } = fieldWords.messages;
    const messages = [
      inWelsh(fieldWords, { activity: { ...activity, startsOn: 'yn dechrau' } }),
      inWelsh(changeMessages, { set: '{field}: nawr “{after}”.' }),
      inWelsh(valueWords, { done: 'Wedi gorffen' }),
    ];
    const next = after(plan, testContext(), {
      type: 'activity.update',
      id: 'a1',
      changes: { startsOn: '2026-07-01', state: 'done' },
    });
    const { changes } = diffPlans(plan, next, ukhsaGuidance, { messages });
    expect(changes.flatMap((each) => describeChange(each, { messages }))).toEqual([
      'Activity “Leaflets”: changed.',
      'Yn dechrau: nawr “2026-07-01”.',
      'State: nawr “Wedi gorffen”.',
    ]);
  });

  it('keeps unknown fields in the report', () => {
    const other = { ...plan, colour: 'green' };
    expect(diffPlans(plan, other).changes).toMatchObject([{ fields: [{ field: 'colour' }] }]);
  });
});
