import type { Plan } from '../plan/plan.js';
import { answers, build } from './build.fixtures.js';

/**
 * An outreach that is under way. The offer is mixed, as in the source's own example (L33): Inform for all,
 * Involve for where clinics are held, Co-produce for the materials.
 */
export const measlesVaccinationOutreach: Plan = build(
  '2026-06-15T08:30:00.000Z',
  {
    title: 'MMR catch-up in the eastern wards',
    organisation: 'Borough of Example, public health team',
    summary:
      'Cases since March, all in children with no MMR. We want pop-up clinics that families can get to, and materials that answer what parents ask.',
    lead: 'Health protection practitioner, with the community development worker',
    contact: 'mmr-outreach@example.org, or ask at the family hub',
    status: 'active',
    nextReviewOn: '2026-10-01',
  },
  [
    {
      type: 'community.add',
      item: {
        id: 'traveller-families',
        name: 'Families on the two Traveller sites',
        whyPrioritised: 'First-dose uptake is about half of the borough’s, and cases came early.',
        accessNeeds: 'Spoken before written. Clinics on site or within a short walk.',
        safetyNeeds: 'No uniforms, and nobody from enforcement on the same day.',
        howChosen: 'Through the site liaison charity, which families asked for.',
        notYetReached: 'Families who are on the road until September.',
      },
    },
    {
      type: 'community.add',
      item: {
        id: 'new-arrivals',
        name: 'Families newly arrived in the country',
        whyPrioritised: 'Records are missing, and many are not registered with a practice.',
        accessNeeds: 'Five languages. A crèche while people wait.',
        safetyNeeds: 'Nobody asks for papers or status.',
      },
    },
    {
      type: 'community.add',
      item: {
        id: 'night-workers',
        name: 'Parents who work nights at the distribution park',
        whyPrioritised: 'Daytime recall letters go unanswered. The school nurse sees the children.',
        accessNeeds: 'Before or after a shift, and not by letter.',
        safetyNeeds: 'Not in front of the employer.',
      },
    },
    {
      type: 'decision.add',
      item: {
        id: 'clinic-places',
        text: 'Where and when pop-up clinics are held',
        madeBy: 'organisation',
        open: ['Which places', 'Which days and hours', 'Who welcomes people at the door'],
        fixed: [
          { text: 'Twelve sessions until November', reason: 'That is what the grant pays for.' },
        ],
      },
    },
    {
      type: 'decision.add',
      item: {
        id: 'materials',
        text: 'What the film and the leaflet say and how they look',
        madeBy: 'shared',
        open: ['Which questions are answered first', 'Voices and pictures', 'Languages'],
        fixed: [
          {
            text: 'The clinical facts',
            reason: 'They have to match the national vaccination guidance.',
          },
        ],
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'letters',
        name: 'Letters and posters about MMR',
        engagementType: 'inform',
        communityIds: ['traveller-families', 'new-arrivals'],
        practice: { flow: 'out', stage: 'delivering' },
        startsOn: '2026-07-01',
        endsOn: '2026-07-31',
        strengthening: {
          considered: true,
          choice: 'Wording read through by two parents.',
          reason: 'The first draft sounded like a warning.',
        },
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'clinics',
        name: 'Choosing where and when clinics are held',
        engagementType: 'involve',
        communityIds: ['traveller-families', 'new-arrivals'],
        decisionId: 'clinic-places',
        practice: {
          flow: 'both',
          stage: 'options',
          inputRoute: 'A walk round the sites each Tuesday, and a voice note to the outreach phone',
          payment: 'Shopping vouchers for each session, and fares',
        },
        startsOn: '2026-07-20',
      },
    },
    {
      type: 'activity.add',
      item: {
        id: 'film',
        name: 'A film and a leaflet made with parents',
        engagementType: 'co-produce',
        communityIds: ['new-arrivals'],
        decisionId: 'materials',
        practice: {
          flow: 'both',
          stage: 'choosing',
          inputRoute: 'Parents’ group at the family hub, Thursdays',
          payment: 'Paid by the hour at the lived experience rate',
        },
        startsOn: '2026-09-21',
        state: 'planned',
        strengthening: { considered: true, choice: 'Parents edit the film themselves.' },
      },
    },
    '2026-06-29',
    {
      type: 'promise.add',
      item: {
        id: 'inform-promise',
        activityIds: ['letters'],
        engagementType: 'inform',
        madeOn: '2026-06-29',
        shownWhere: 'On the letter itself and the borough’s page',
        localExplanation: 'We tell you where clinics are and when that changes.',
      },
    },
    '2026-07-13',
    {
      type: 'promise.add',
      item: {
        id: 'involve-promise',
        activityIds: ['clinics'],
        engagementType: 'involve',
        madeOn: '2026-07-13',
        shownWhere: 'Read out on both sites, and on the notice board at the family hub',
        localExplanation:
          'You tell us where clinics would work. We come back and say which places we chose and why.',
      },
    },
    {
      type: 'promise.add',
      item: {
        id: 'co-produce-promise',
        activityIds: ['film'],
        engagementType: 'co-produce',
        localExplanation: 'You make the film with us. Only the medical facts are fixed.',
      },
    },
    {
      type: 'feedback.add',
      item: {
        id: 'hub-update',
        promiseId: 'inform-promise',
        audience: 'All families',
        how: 'An updated poster with the list of clinics',
        dueOn: '2026-08-03',
      },
    },
    {
      type: 'feedback.add',
      item: {
        id: 'site-visit',
        promiseId: 'involve-promise',
        audience: 'Families on both sites',
        how: 'In person on the Tuesday walk, with a voice note for those who are away',
        dueOn: '2026-09-01',
        possibleDelay: 'Some families travel until mid-September.',
      },
    },
    {
      type: 'feedback.add',
      item: {
        id: 'film-showing',
        promiseId: 'co-produce-promise',
        audience: 'The parents’ group',
        how: 'A showing of the rough cut, with a list of what was taken up and what was not',
        dueOn: '2026-11-05',
      },
    },
    {
      type: 'risk.add',
      item: {
        id: 'trust',
        kind: 'trust',
        text: 'Families fear that details given at a clinic reach other departments.',
        mitigation: 'Say before each session what is written down and who sees it.',
        owner: 'Outreach team',
        state: 'managed',
      },
    },
    {
      type: 'risk.add',
      item: {
        id: 'vaccine-supply',
        kind: 'project',
        text: 'Supply runs short after a promise of clinics.',
        mitigation: 'Announce dates only once doses are confirmed.',
        owner: 'Pharmacy lead',
        dueOn: '2026-08-15',
        state: 'open',
      },
    },
    ...answers({
      'define-purpose.1': {
        status: 'answered',
        notes:
          'Families told the site charity that letters come after the clinic has gone. Only they know which hours work.',
      },
      'define-purpose.2': { status: 'answered', notes: 'Read out on both sites on 13 July.' },
      'review-previous-work.1': {
        status: 'answered',
        notes: 'The 2024 flu outreach report: on-site sessions reached three times as many.',
        evidence: [{ label: 'Flu outreach report, 2024', on: '2024-12-02', public: true }],
      },
      'clarify-approach.1': {
        status: 'answered',
        notes: 'Two outreach posts until March, and the film is paid from the regional fund.',
      },
      'clarify-approach.2': {
        status: 'answered',
        notes: 'Yes for letters and clinics. For the film, once parents join earlier.',
      },
      'plan-engagement.1': { status: 'answered', notes: 'Known on both sites since 2023.' },
      'plan-engagement.2': {
        status: 'answered',
        notes: 'The immunisation board agreed on 2 July to move sessions where families ask.',
        evidence: [{ label: 'Minutes of 2 July', on: '2026-07-02', public: false }],
      },
      'budget-remuneration.1': { status: 'answered', notes: 'Vouchers and fares in the grant.' },
      'assess-risks.2': {
        status: 'in-progress',
        notes: 'Safeguarding lead to join the September visit.',
        owner: 'Safeguarding lead',
        dueOn: '2026-09-15',
      },
    }),
    '2026-08-03',
    { type: 'activity.update', id: 'letters', changes: { state: 'done' } },
    { type: 'activity.update', id: 'clinics', changes: { state: 'under-way' } },
    {
      type: 'feedback.update',
      id: 'hub-update',
      changes: { state: 'done', deliveredOn: '2026-08-03' },
    },
    {
      type: 'feedback.update',
      id: 'site-visit',
      changes: { heard: 'Not the church hall. Sunday afternoons. A woman vaccinator.' },
    },
    '2026-08-06',
    {
      type: 'judgement.set',
      standardId: 'identify-communities',
      changes: {
        value: 'partly',
        reason: 'Night workers are on the list, and we have no way to them yet.',
        communityView: [
          {
            who: 'Parents’ group at the family hub',
            view: 'You forgot the fathers.',
            agrees: true,
            on: '2026-08-06',
          },
        ],
      },
    },
  ],
);
