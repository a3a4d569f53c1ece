import type { Activity, Plan } from '../../plan/plan.js';
import { consultation } from './consultation.fixtures.js';
import {
  answered,
  asNote,
  changed,
  type Flaw,
  flawed,
  having,
  practising,
} from './flaw.fixtures.js';
import { incident } from './incident.fixtures.js';
import { pilot } from './pilot.fixtures.js';

/** More that the ring road’s parents are asked for. */
const asked = (...more: readonly Partial<Activity>[]) =>
  having((plan: Plan) => {
    const survey = plan.activities.find(({ id }) => id === 'survey');
    if (!survey) throw new Error('There is no survey.');
    const { startsOn, endsOn, ...undated } = survey;
    const activities = more.map((each, index) => ({
      ...undated,
      id: `more-${index}`,
      name: `Round ${index + 2} at the gate`,
      ...each,
    }));
    const covered = activities.map(({ id }) => id);
    return {
      activities: [...plan.activities, ...activities],
      promises: plan.promises.map((each) =>
        each.id === 'heard' ? { ...each, activityIds: [...each.activityIds, ...covered] } : each,
      ),
    };
  });

const march = { startsOn: '2026-03-09', endsOn: '2026-03-20' };
const april = { startsOn: '2026-04-13', endsOn: '2026-04-17' };
const may = { startsOn: '2026-05-04', endsOn: '2026-05-08' };

const whom = flawed('whom it is for', pilot, 'start');
const needs = flawed('access and safety needs', pilot, 'start');
const often = flawed('asked again and again', consultation, 'start');
const pay = flawed('payment', pilot, 'start');
const changes = flawed('what changed', consultation, 'close');
const views = flawed('a dissenting view', pilot, 'close');
const risk = flawed('a risk that happened', pilot, 'start');

/** Whom the work is for, what they give, and what they say of it. */
export const peopleFlaws: readonly Flaw[] = [
  whom(
    'an activity for no community',
    'activity-without-community/activities/fund',
    changed('activities', 'fund', { communityIds: [] }),
  ),
  whom(
    'an activity for a community that is gone',
    'activity-without-community/activities/hours',
    changed('activities', 'hours', { communityIds: ['removed'] }),
  ),
  whom(
    'a community that no activity is for',
    'community-without-activity/communities/women',
    having(({ communities }) => ({
      communities: [
        ...communities,
        {
          id: 'women',
          name: 'Women who avoid mixed services',
          accessNeeds: 'A women’s hour',
          safetyNeeds: 'No men on the van',
        },
      ],
    })),
  ),
  whom('nobody leads', 'lead', having({ lead: 'TBD' })),
  needs(
    'both empty',
    'needs-not-recorded/communities/rough-sleepers',
    changed('communities', 'rough-sleepers', { accessNeeds: undefined, safetyNeeds: undefined }),
  ),
  needs(
    'access: “none yet”',
    'needs-not-recorded/communities/hostel-residents',
    changed('communities', 'hostel-residents', { accessNeeds: 'none yet' }),
  ),
  needs(
    'safety: a space',
    'needs-not-recorded/communities/hostel-residents',
    changed('communities', 'hostel-residents', { safetyNeeds: ' ' }),
  ),
  often(
    'three times, one after the other',
    'community-asked-often/communities/ring-road',
    asked(april, may),
  ),
  often('three times at once', 'community-asked-often/communities/ring-road', asked(march, march)),
  often(
    'three times, without days',
    'community-asked-often/communities/ring-road',
    asked({}, { engagementType: 'involve' }),
  ),
  asNote(often('twice at once', 'community-asked-often/communities/ring-road', asked(march))),
  pay('payment refused, and only certificates', 'payment-refused/activities/hours', (plan) =>
    answered('budget-remuneration.1', { status: 'answered', notes: 'Finance refused payment.' })(
      answered('budget-remuneration.2', { status: 'answered', notes: 'Certificates.' })(
        practising('hours', { payment: 'Certificates of attendance' })(plan),
      ),
    ),
  ),
  pay(
    'only a certificate and a thank-you letter',
    'payment-refused/activities/hours',
    practising('hours', { payment: 'A certificate and a thank-you letter' }),
  ),
  pay(
    'unpaid, as the activity says',
    'payment-refused/activities/design',
    practising('design', { payment: 'Unpaid. Reference letters for those who want one.' }),
  ),
  pay('no budget, and nothing offered', 'payment-refused/activities/hours', (plan) =>
    answered('budget-remuneration.1', { status: 'answered', notes: 'No budget this year.' })(
      practising('hours', { payment: 'Certificates' })(plan),
    ),
  ),
  asNote(
    pay(
      'an activity does not say what people get',
      'time-not-valued/activities/hours',
      practising('hours', { payment: 'n/a' }),
    ),
  ),
  changes(
    'one item is decided, another is silent',
    'nothing-changed/feedback/report',
    changed('feedback', 'report', { decided: undefined, why: undefined }),
  ),
  changes(
    'what was decided is “TBC”',
    'nothing-changed/feedback/report',
    changed('feedback', 'report', { decided: 'TBC', why: '' }),
  ),
  changes(
    'a second audience is silent',
    'nothing-changed/feedback/schools',
    having(({ feedback }) => ({
      feedback: [
        ...feedback,
        {
          id: 'schools',
          promiseId: 'heard',
          audience: 'Teachers who answered',
          how: 'A letter',
          state: 'done',
          dueOn: '2026-06-12',
          deliveredOn: '2026-06-12',
        },
      ],
    })),
  ),
  views(
    'beside “in place”',
    'dissenting-view/judgements/budget-remuneration',
    having(({ judgements }) => ({
      judgements: {
        ...judgements,
        'budget-remuneration': {
          value: 'in-place',
          communityView: [{ who: 'Peer advocates', agrees: false, view: 'Half were not paid.' }],
        },
      },
    })),
  ),
  views(
    'one of two groups, beside “in place”',
    'dissenting-view/judgements/recruit-equitably',
    having(({ judgements }) => ({
      judgements: {
        ...judgements,
        'recruit-equitably': {
          value: 'in-place',
          communityView: [
            { who: 'Peer advocates', agrees: true },
            { who: 'Women’s group', agrees: false },
          ],
        },
      },
    })),
  ),
  flawed('no risk is listed', pilot, 'start')('an empty list', 'risks', having({ risks: [] })),
  flawed('no risk is listed', consultation, 'start')(
    'one that says “TBC”',
    'risks',
    changed('risks', 'tired', { text: 'TBC' }),
  ),
  risk(
    'before the work begins',
    'risk-happened/risks/status-checks',
    changed('risks', 'status-checks', { state: 'happened' }),
  ),
  flawed('a risk that happened', incident, 'close')(
    'as the work closes, with nothing planned for it',
    'risk-happened/risks/papers',
    changed('risks', 'papers', { state: 'happened', mitigation: undefined }),
  ),
];
