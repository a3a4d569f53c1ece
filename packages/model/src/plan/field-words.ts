import { defineMessages } from '../messages/message-set.js';
import type { Activity, Practice, Strengthening } from './fields/activity.js';
import type { Answer, Evidence } from './fields/answer.js';
import type { Community } from './fields/community.js';
import type { OwnContent, PinnedGuidance } from './fields/content.js';
import type { Decision, FixedPoint } from './fields/decision.js';
import type { EarlierFeedback, Feedback } from './fields/feedback.js';
import type { CommunityView, Judgement } from './fields/judgement.js';
import type { Dismissal, PlanVersion } from './fields/plan.js';
import type { PromiseChange, PromiseRecord, PromiseWords } from './fields/promise.js';
import type { Risk } from './fields/risk.js';
import type { ThingName } from './fields/things.js';

/** A label for each field of a thing, as it reads in the middle of a sentence. Ids have none. */
type Labels<Thing> = { readonly [Name in Exclude<keyof Thing, 'id'>]-?: string };

/** What people call each field of a plan: in change reports, in files, and on forms. */
export interface FieldWords extends Readonly<Record<Exclude<ThingName, 'event'>, object>> {
  readonly plan: Labels<OwnContent>;
  readonly pinnedGuidance: Labels<PinnedGuidance>;
  readonly community: Labels<Community>;
  readonly activity: Labels<Activity>;
  readonly practice: Labels<Practice>;
  readonly strengthening: Labels<Strengthening>;
  readonly decision: Labels<Decision>;
  readonly fixedPoint: Labels<FixedPoint>;
  readonly promise: Labels<PromiseRecord>;
  readonly promiseWords: Labels<PromiseWords>;
  readonly promiseChange: Labels<PromiseChange>;
  readonly feedback: Labels<Feedback>;
  readonly earlierFeedback: Labels<EarlierFeedback>;
  readonly risk: Labels<Risk>;
  readonly answer: Labels<Answer>;
  readonly evidence: Labels<Evidence>;
  readonly judgement: Labels<Judgement>;
  readonly communityView: Labels<CommunityView>;
  readonly dismissal: Labels<Dismissal>;
  readonly version: Labels<PlanVersion>;
}

/** The names of fields in British English. */
export const fieldWords = /* @__PURE__ */ defineMessages<FieldWords>('plan-fields', 'en-GB', {
  plan: {
    title: 'title',
    organisation: 'organisation',
    summary: 'summary',
    lead: 'lead',
    contact: 'contact',
    status: 'status',
    nextReviewOn: 'next review on',
    guidance: 'guidance',
  },
  pinnedGuidance: { version: 'version' },
  community: {
    name: 'name',
    whyPrioritised: 'why it is prioritised',
    accessNeeds: 'access needs',
    safetyNeeds: 'safety needs',
    howChosen: 'how partners were chosen',
    notYetReached: 'who is not reached yet',
  },
  activity: {
    name: 'name',
    engagementType: 'type of engagement',
    communityIds: 'communities',
    decisionId: 'decision',
    practice: 'practice',
    startsOn: 'starts on',
    endsOn: 'ends on',
    state: 'state',
    strengthening: 'strengthening',
  },
  practice: {
    flow: 'how communication flows',
    stage: 'when people join',
    inputRoute: 'how people can take part',
    payment: 'payment',
  },
  strengthening: {
    considered: 'strengthening considered',
    choice: 'what was chosen',
    reason: 'why',
  },
  decision: {
    text: 'text',
    madeBy: 'who makes it',
    alreadyMade: 'is already made',
    open: 'what is open',
    fixed: 'what is fixed',
  },
  fixedPoint: { text: 'text', reason: 'reason' },
  promise: {
    activityIds: 'activities',
    engagementType: 'type of engagement',
    madeOn: 'made on',
    shownWhere: 'where it is shown',
    localExplanation: 'our own words',
    changes: 'changes',
  },
  promiseWords: { engagementType: 'type of engagement', localExplanation: 'our own words' },
  promiseChange: {
    on: 'on',
    from: 'from',
    to: 'to',
    reason: 'reason',
    communityToldOn: 'community told on',
  },
  feedback: {
    promiseId: 'promise',
    audience: 'audience',
    how: 'how people hear back',
    dueOn: 'due on',
    possibleDelay: 'possible delay',
    state: 'state',
    reason: 'reason',
    heard: 'what was heard',
    decided: 'what was decided',
    why: 'why',
    deliveredOn: 'delivered on',
    earlier: 'what was said before',
  },
  earlierFeedback: {
    on: 'on',
    audience: 'audience',
    how: 'how people hear back',
    dueOn: 'due on',
  },
  risk: {
    text: 'text',
    kind: 'kind',
    mitigation: 'what we do about it',
    owner: 'owner',
    dueOn: 'due on',
    state: 'state',
  },
  answer: {
    status: 'status',
    reason: 'reason',
    notes: 'notes',
    evidence: 'evidence',
    owner: 'owner',
    dueOn: 'due on',
    updatedAt: 'last changed',
    checkAgain: 'to be checked again',
  },
  evidence: { label: 'label', url: 'address', on: 'on', public: 'public' },
  judgement: {
    value: 'value',
    reason: 'reason',
    communityView: 'what communities say of it',
  },
  communityView: { who: 'who', view: 'view', agrees: 'agrees', on: 'on' },
  dismissal: {
    ruleId: 'rule',
    about: 'about',
    fingerprint: 'fingerprint',
    reason: 'reason',
    at: 'at',
    by: 'by',
  },
  version: { name: 'name', at: 'at', by: 'by', content: 'content' },
});
