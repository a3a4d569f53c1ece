import type { Plan } from '../plan/plan.js';
import { answers, build } from './build.fixtures.js';

/** A pilot that is closing. Much was kept; one promise became less, and nobody was told. */
export const tbScreeningPilot: Plan = build(
  '2026-02-02T10:00:00.000Z',
  {
    title: 'TB screening with people who sleep rough or live in hostels: pilot',
    organisation: 'Example Regional Health Protection Partnership',
    summary:
      'A mobile X-ray van had been turned away at three hostels. The pilot asks people what screening would have to be like.',
    lead: 'TB nurse and a peer advocate together',
    contact: 'The peer advocates at the day centre, or tb-pilot@example.org',
    status: 'active',
  },
  [
    {
      type: 'community.add',
      item: {
        id: 'rough-sleepers',
        name: 'People who sleep rough',
        whyPrioritised: 'Most of last year’s late diagnoses.',
        accessNeeds: 'No appointments, no address, dogs welcome.',
        safetyNeeds: 'A quiet place. Nobody is woken for screening.',
        howChosen: 'Peer advocates asked people at the day centre and on the night walk.',
        notYetReached: 'Women who avoid mixed services.',
      },
    },
    {
      type: 'community.add',
      item: {
        id: 'hostel-residents',
        name: 'People who live in the three hostels',
        whyPrioritised: 'Shared rooms, and contacts who cannot be traced.',
      },
    },
    {
      type: 'decision.add',
      item: {
        id: 'visit-design',
        text: 'How a screening visit goes, from the door to the result',
        madeBy: 'shared',
        open: ['Who is at the door', 'What is offered while people wait', 'How results come back'],
      },
    },
    {
      type: 'decision.add',
      item: {
        id: 'van-hours',
        text: 'The hours of the van',
        madeBy: 'organisation',
        open: ['Evenings or mornings'],
        fixed: [{ text: 'Two days a week', reason: 'The van is shared with two other areas.' }],
      },
    },
    {
      type: 'decision.add',
      item: {
        id: 'talk-topics',
        text: 'What the talks on results and treatment cover',
        madeBy: 'organisation',
        open: ['Which questions come first'],
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'design',
        name: 'Designing the visits with peer advocates',
        engagementType: 'co-produce',
        communityIds: ['rough-sleepers', 'hostel-residents'],
        decisionId: 'visit-design',
        practice: {
          flow: 'both',
          stage: 'framing',
          inputRoute: 'Wednesday breakfast at the day centre',
          payment: 'Peer advocates are employed; others get vouchers on the day',
        },
        startsOn: '2026-02-25',
        endsOn: '2026-04-15',
        strengthening: { considered: true, reason: 'Advocates chose co-production over a panel.' },
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'hours',
        name: 'Choosing the hours of the van',
        engagementType: 'involve',
        communityIds: ['hostel-residents'],
        decisionId: 'van-hours',
        practice: {
          flow: 'both',
          stage: 'options',
          inputRoute: 'House meetings in each hostel',
          payment: 'A meal and a voucher',
        },
        startsOn: '2026-03-10',
        endsOn: '2026-05-29',
        strengthening: { considered: true, choice: 'Residents chair the meetings.' },
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'results-talks',
        name: 'Talks on results and treatment',
        engagementType: 'inform',
        communityIds: ['rough-sleepers'],
        practice: { flow: 'both', stage: 'options', inputRoute: 'Questions after each talk' },
        decisionId: 'talk-topics',
        startsOn: '2026-05-04',
        endsOn: '2026-06-12',
      },
    },
    {
      type: 'risk.add',
      item: {
        id: 'fear-of-authorities',
        kind: 'safeguarding',
        text: 'People fear that screening leads to checks on their status.',
        mitigation: 'Peer advocates explain what is kept. No status is asked.',
        state: 'managed',
      },
    },
    '2026-02-18',
    {
      type: 'promise.add',
      item: {
        id: 'design-promise',
        activityIds: ['design'],
        engagementType: 'co-produce',
        madeOn: '2026-02-18',
        shownWhere: 'On the day centre’s wall, with a read-aloud on request',
        localExplanation: 'You design the visit with us. What you recommend is what we do.',
      },
    },
    '2026-03-02',
    {
      type: 'promise.add',
      item: {
        id: 'hours-promise',
        activityIds: ['hours'],
        engagementType: 'involve',
        madeOn: '2026-03-02',
        shownWhere: 'House meetings',
      },
    },
    '2026-04-20',
    { type: 'activity.update', id: 'design', changes: { state: 'done' } },
    {
      type: 'promise.change',
      id: 'hours-promise',
      on: '2026-04-20',
      changes: { engagementType: 'consult' },
      reason: 'The other areas fixed their days, and one choice was left.',
    },
    {
      type: 'feedback.add',
      item: {
        id: 'hours-feedback',
        promiseId: 'hours-promise',
        audience: 'Residents of the three hostels',
        how: 'House meetings in June',
        dueOn: '2026-06-19',
      },
    },
    '2026-04-22',
    {
      type: 'feedback.add',
      item: {
        id: 'design-feedback',
        promiseId: 'design-promise',
        audience: 'Everyone at the breakfast',
        how: 'A walk through the van before its first visit',
        dueOn: '2026-04-22',
        state: 'done',
        deliveredOn: '2026-04-22',
        heard: 'A peer at the door. Tea first. Results by a person, not by text.',
        decided: 'All three, from the first visit on.',
        why: 'They cost little, and people said that they would come.',
      },
    },
    '2026-05-11',
    {
      type: 'promise.add',
      item: {
        id: 'talks-promise',
        activityIds: ['results-talks'],
        engagementType: 'inform',
        madeOn: '2026-05-11',
        shownWhere: 'Said at the second talk',
      },
    },
    {
      type: 'feedback.add',
      item: {
        id: 'talks-update',
        promiseId: 'talks-promise',
        how: 'A poster with the dates of the next talks',
        dueOn: '2026-05-20',
      },
    },
    '2026-06-12',
    { type: 'activity.update', id: 'hours', changes: { state: 'done' } },
    { type: 'activity.update', id: 'results-talks', changes: { state: 'done' } },
    {
      type: 'feedback.change',
      id: 'hours-feedback',
      on: '2026-06-12',
      changes: { dueOn: '2026-07-17' },
      reason: 'One hostel closed for repairs, and residents were moved.',
      communityToldOn: '2026-06-12',
    },
    {
      type: 'feedback.update',
      id: 'hours-feedback',
      changes: { heard: 'Evenings, because work and appointments fill the day.' },
    },
    {
      type: 'feedback.update',
      id: 'talks-update',
      changes: { state: 'withdrawn', reason: 'No further talks were funded.' },
    },
    { type: 'promise.told', id: 'talks-promise', on: '2026-06-12' },
    '2026-06-17',
    ...answers({
      'plan-engagement.2': {
        status: 'answered',
        notes: 'The commissioner took part in two breakfasts and signed the visit design.',
      },
      'budget-remuneration.1': { status: 'answered', notes: 'A fifth of the pilot’s budget.' },
      'assess-risks.2': { status: 'answered', notes: 'Debrief after each night, paid.' },
      'evaluate-and-share.1': {
        status: 'in-progress',
        notes: 'Advocates interview people who came and people who did not.',
      },
    }),
    {
      type: 'judgement.set',
      standardId: 'budget-remuneration',
      changes: {
        value: 'in-place',
        reason: 'Everyone who gave time was paid or got a voucher on the day.',
        communityView: [{ who: 'Peer advocates', agrees: true, on: '2026-06-17' }],
      },
    },
    { type: 'version.save', name: 'Before the closing meeting', id: 'before-closing' },
  ],
);
