import type { Activity, Practice, Strengthening } from './fields/activity.js';
import type { Answer, Evidence } from './fields/answer.js';
import type { Community } from './fields/community.js';
import type { OwnContent, PinnedGuidance } from './fields/content.js';
import type { Decision, FixedPoint } from './fields/decision.js';
import type { EarlierFeedback, Feedback } from './fields/feedback.js';
import type { CommunityView, GivenView, Judgement } from './fields/judgement.js';
import type { Later } from './fields/later.js';
import type { Dismissal, PlanVersion } from './fields/plan.js';
import type {
  CoveredActivity,
  OtherForm,
  PromiseChange,
  PromiseRecord,
  PromiseWords,
} from './fields/promise.js';
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
  readonly coveredActivity: Labels<CoveredActivity>;
  readonly promiseWords: Labels<PromiseWords>;
  readonly promiseChange: Labels<PromiseChange>;
  readonly otherForm: Labels<OtherForm>;
  readonly feedback: Labels<Feedback>;
  readonly earlierFeedback: Labels<EarlierFeedback>;
  readonly risk: Labels<Risk>;
  readonly later: Labels<Later>;
  readonly answer: Labels<Answer>;
  readonly evidence: Labels<Evidence>;
  readonly judgement: Labels<Judgement>;
  readonly communityView: Labels<CommunityView>;
  readonly givenView: Labels<GivenView>;
  readonly dismissal: Labels<Dismissal>;
  readonly version: Labels<PlanVersion>;
}
