import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { calendarDay, checkPlan, gate, readPlan, reviewPlan, writePlan } from '../index.js';
import { after, testContext, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { toPublicPromise } from '../promise/to-public-promise.js';
import { heatHealthAlert } from './heat-health-alert.fixtures.js';
import { measlesVaccinationOutreach } from './measles-vaccination-outreach.fixtures.js';
import { tbScreeningPilot } from './tb-screening-pilot.fixtures.js';

const found = (plan: Plan, today: string) =>
  checkPlan(plan, ukhsaGuidance, { today }).map(({ id, level }) => `${level} ${id}`);
const gaps = (plan: Plan, name: 'share' | 'start' | 'close', today: string) =>
  gate(plan, ukhsaGuidance, name, { today }).gaps.map(({ id }) => id);

describe.each([
  ['measles vaccination outreach', measlesVaccinationOutreach],
  ['heat-health alert', heatHealthAlert],
  ['TB screening pilot', tbScreeningPilot],
])('the plan: %s', (_, plan) => {
  it('is whole: its file comes back as it went out, and its promises can be shown', () => {
    expect(value(readPlan(writePlan(plan)))).toEqual(plan);
    for (const { id } of plan.promises) {
      expect(toPublicPromise(plan, id, ukhsaGuidance, { today: '2026-07-01' }).ok).toBe(true);
    }
    expect(plan.history.length).toBeGreaterThan(15);
  });

  it('records nothing before it has happened', () => {
    const facts = /"(?:madeOn|deliveredOn|communityToldOn|on)":"([^"]+)"/g;
    const recorded = plan.history.flatMap(({ at, after: now }) =>
      [...(JSON.stringify(now) ?? '').matchAll(facts)].map(([, day = '']) => ({ at, day })),
    );
    for (const { at, day } of recorded) expect(day <= calendarDay(at), `${day}, ${at}`).toBe(true);
    expect(plan.history.every(({ at }, index, all) => at >= (all[index - 1]?.at ?? ''))).toBe(true);
  });
});

describe('the measles plan in September', () => {
  const plan = measlesVaccinationOutreach;
  const today = '2026-09-10';

  it('is told where promise and plan part', () => {
    expect(found(plan, today)).toEqual([
      'gap co-produce-joined-too-late/activities/film',
      'note fixed-limits-clash-with-promise/activities/film',
      'gap feedback-overdue/feedback/site-visit',
      'gap community-without-activity/communities/night-workers',
      'note strengthening-not-considered/activities/clinics',
    ]);
  });

  it('reads in plain words', () => {
    const [late] = checkPlan(plan, ukhsaGuidance, { today });
    expect(late).toMatchObject({
      message:
        '“A film and a leaflet made with parents” promises to develop options together, but people join later.',
      shows: 'People join when an option is being chosen.',
      quotes: [{ ref: 'co-produce.aim', place: 'Co-produce, aim', sourceLine: 61 }],
    });
    expect(late?.choices.map(({ text }) => text)).toEqual([
      'Bring people in while options are worked out',
      'Name a part that is still open, and co-produce that part',
      'Promise Consult for the part that is left',
    ]);
  });

  it('becomes ready to share its promises once people join earlier', () => {
    expect(gaps(plan, 'share', today)).toEqual(['co-produce-joined-too-late/activities/film']);
    const [late] = checkPlan(plan, ukhsaGuidance, { today });
    const command = late?.choices[0]?.command;
    const next = command ? after(plan, testContext(), command) : plan;
    expect(gate(next, ukhsaGuidance, 'share', { today })).toMatchObject({ ready: true, gaps: [] });
  });

  it('shows families that feedback is late, with nothing of what is written inside', () => {
    const promise = value(toPublicPromise(plan, 'involve-promise', ukhsaGuidance, { today }));
    expect(promise.feedback).toMatchObject([{ state: 'late', dueOn: '2026-09-01' }]);
    expect(JSON.stringify(promise)).not.toMatch(/vaccinator|Supply|vouchers/);
  });
});

describe('the heat-health plan in May', () => {
  const plan = heatHealthAlert;
  const today = '2026-05-18';

  it('is told where promise and plan part', () => {
    expect(found(plan, today)).toEqual([
      'gap two-way-promise-one-way-practice/activities/spaces',
      'gap co-produce-joined-too-late/activities/spaces',
      'gap decision-already-made/activities/spaces',
      'gap nothing-open/activities/spaces',
      'gap co-produce-organisation-decides/activities/spaces',
      'gap community-led-organisation-decides/activities/champions',
      'note fixed-limits-clash-with-promise/activities/spaces',
      'gap consult-without-route/activities/breaks',
      'gap feedback-not-planned/promises/make-spaces',
      'gap feedback-not-planned/promises/ask-crews',
      'gap needs-not-recorded/communities/living-alone',
      'gap needs-not-recorded/communities/outdoor-workers',
      'gap time-not-valued/activities/spaces',
      'gap time-not-valued/activities/breaks',
      'note strengthening-not-considered/activities/spaces',
      'note strengthening-not-considered/activities/breaks',
    ]);
  });

  it('has more to be told once the summer has begun', () => {
    expect(found(plan, '2026-06-02')).toEqual(
      expect.arrayContaining([
        'gap promise-shown-late/activities/alerts',
        'gap promise-shown-late/activities/spaces',
        'gap listening-unconfirmed/answers/plan-engagement.2',
      ]),
    );
  });

  it('is not ready to start, by name', () => {
    expect(gaps(plan, 'start', today)).toEqual(
      expect.arrayContaining([
        'lead',
        'promises/keep-informed/shown',
        'answers/assess-risks.2',
        'listening-unconfirmed/answers/plan-engagement.2',
      ]),
    );
  });
});

describe('the TB pilot as it closes', () => {
  const plan = tbScreeningPilot;
  const today = '2026-06-29';

  it('is told where promise and plan part', () => {
    expect(found(plan, today)).toEqual([
      'gap feedback-not-planned/promises/talks-promise',
      'gap promise-shown-late/activities/results-talks',
      'gap promise-lowered-untold/promises/hours-promise/changes/0',
      'gap type-differs-from-promise/promises/hours-promise',
      'gap needs-not-recorded/communities/hostel-residents',
      'note community-asked-often/communities/hostel-residents',
      'note practice-stronger-than-promise/activities/hours',
      'note practice-stronger-than-promise/activities/results-talks',
      'note strengthening-not-considered/activities/results-talks',
    ]);
  });

  it('is not ready to close until people have heard', () => {
    expect(gaps(plan, 'close', today)).toEqual([
      'feedback/hours-feedback/outstanding',
      'answers/evaluate-and-share.1',
      'answers/evaluate-and-share.2',
      'feedback-not-planned/promises/talks-promise',
      'promise-lowered-untold/promises/hours-promise/changes/0',
      'nothing-changed/feedback/hours-feedback',
    ]);
  });

  it('shows residents what was promised before, and the earlier day of feedback', () => {
    const promise = value(toPublicPromise(plan, 'hours-promise', ukhsaGuidance, { today }));
    expect(promise).toMatchObject({
      engagementType: { id: 'consult' },
      changes: [{ on: '2026-04-20', engagementType: { id: 'involve' } }],
      feedback: [{ state: 'changed', dueOn: '2026-07-17', earlier: { dueOn: '2026-06-19' } }],
    });
  });

  it('lets a finding be set aside with a reason, and listed apart', () => {
    const finding = checkPlan(plan, ukhsaGuidance, { today }).find(
      ({ ruleId }) => ruleId === 'promise-shown-late',
    );
    if (!finding) throw new Error('The finding is not there.');
    const next = after(plan, testContext(), {
      type: 'finding.dismiss',
      finding,
      reason: 'The first talk was called off, so the second was the first that anybody heard.',
    });
    const { findings, dismissed } = reviewPlan(next, ukhsaGuidance, { today });
    expect(findings.map(({ id }) => id)).not.toContain(finding.id);
    expect(dismissed.map((each) => each.finding)).toEqual([finding]);
  });
});
