import type { Plan } from '../plan/plan.js';
import { answers, build } from './build.fixtures.js';

/** A plan before the summer. Messages are ready; what is promised beside them does not hold yet. */
export const heatHealthAlert: Plan = build(
  '2026-04-20T09:00:00.000Z',
  {
    title: 'Heat-health alerts: reaching people who live alone or work outdoors',
    organisation: 'Example County, health protection and resilience',
    summary:
      'Last July people died alone at home on the third day of an amber alert. Alerts reach agencies, and not the people at risk.',
    contact: 'heat@example.org',
    status: 'draft',
  },
  [
    {
      type: 'community.add',
      item: {
        id: 'living-alone',
        name: 'People over 75 who live alone in top-floor flats',
        whyPrioritised: 'Most heat deaths in the last three summers.',
        accessNeeds: 'Telephone and the post round. Large print.',
        howChosen: 'Through the tenants’ association and the lunch club.',
      },
    },
    {
      type: 'community.add',
      item: {
        id: 'outdoor-workers',
        name: 'Seasonal workers on farms and building sites',
        whyPrioritised: 'Paid by the piece, so breaks cost money.',
        accessNeeds: 'Messages in the first languages of the crews.',
      },
    },
    {
      type: 'decision.add',
      item: {
        id: 'cool-spaces',
        text: 'Which public buildings open as cool spaces',
        madeBy: 'organisation',
        alreadyMade: true,
        fixed: [{ text: 'The six libraries', reason: 'They have cooling and staff.' }],
      },
    },
    {
      type: 'decision.add',
      item: {
        id: 'champion-fund',
        text: 'What the street champions’ fund is spent on',
        madeBy: 'organisation',
        open: ['Fans, shading or phone rounds'],
        fixed: [{ text: 'Two thousand pounds a street' }],
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'alerts',
        name: 'Alert messages by telephone, post round and crew leaders',
        engagementType: 'inform',
        communityIds: ['living-alone', 'outdoor-workers'],
        practice: { flow: 'out', stage: 'delivering' },
        startsOn: '2026-06-01',
        endsOn: '2026-09-15',
        strengthening: {
          considered: true,
          choice: 'The lunch club tests each message before it goes out.',
        },
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'spaces',
        name: 'Cool spaces',
        engagementType: 'co-produce',
        communityIds: ['living-alone'],
        decisionId: 'cool-spaces',
        practice: { flow: 'in', stage: 'delivering', inputRoute: 'Comment cards in the libraries' },
        startsOn: '2026-06-01',
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'breaks',
        name: 'Asking crews about shade and breaks',
        engagementType: 'consult',
        communityIds: ['outdoor-workers'],
        practice: { flow: 'in', stage: 'options' },
        startsOn: '2026-05-25',
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'champions',
        name: 'Street champions',
        engagementType: 'community-led',
        communityIds: ['living-alone'],
        decisionId: 'champion-fund',
        practice: {
          flow: 'community-led',
          stage: 'framing',
          inputRoute: 'Champions’ meeting, first Monday of the month',
          payment: 'Expenses and a thank-you payment',
        },
        startsOn: '2026-06-08',
        strengthening: { considered: true, reason: 'Champions asked to hold the fund themselves.' },
      },
    },
    {
      type: 'promise.add',
      item: { id: 'keep-informed', activityIds: ['alerts'], engagementType: 'inform' },
    },
    {
      type: 'promise.add',
      item: { id: 'make-spaces', activityIds: ['spaces'], engagementType: 'co-produce' },
    },
    {
      type: 'promise.add',
      item: { id: 'ask-crews', activityIds: ['breaks'], engagementType: 'consult' },
    },
    {
      type: 'promise.add',
      item: { id: 'champions-decide', activityIds: ['champions'], engagementType: 'community-led' },
    },
    {
      type: 'feedback.add',
      item: {
        id: 'summer-update',
        promiseId: 'keep-informed',
        how: 'A letter in September on what the alerts led to',
        dueOn: '2026-09-30',
      },
    },
    {
      type: 'feedback.add',
      item: { id: 'crew-talk', promiseId: 'ask-crews', how: 'Talk at the morning briefing' },
    },
    {
      type: 'feedback.add',
      item: {
        id: 'fund-report',
        promiseId: 'champions-decide',
        how: 'A page with what each street decided and what was done',
        dueOn: '2026-10-15',
      },
    },
    {
      type: 'risk.add',
      item: {
        id: 'work-lost',
        kind: 'wellbeing',
        text: 'Workers who speak up about breaks lose shifts.',
        mitigation: 'Ask away from the site, and name no farm in the report.',
        state: 'open',
      },
    },
    ...answers({
      'define-purpose.1': {
        status: 'in-progress',
        notes:
          'The coroner’s report asks who checks on people. Neighbours do, and we never asked them.',
      },
      'review-previous-work.1': {
        status: 'answered',
        notes: 'Excess deaths review 2025; lunch club conversations in January.',
      },
      'budget-remuneration.2': { status: 'in-progress', notes: 'First aid course for champions?' },
    }),
  ],
);
