/** An ISO calendar date, `2026-06-04`. */
export type IsoDate = string;

/** An ISO instant in UTC, `2026-06-04T08:03:00.000Z`. */
export type IsoInstant = string;

export type { Activity, ActivityState, Practice, Strengthening } from './fields/activity.js';
export type { Answer, AnswerStatus, Evidence } from './fields/answer.js';
export type { Community } from './fields/community.js';
export type { PlanContent, PlanFacts, PlanStatus } from './fields/content.js';
export type { Decision } from './fields/decision.js';
export type { EarlierFeedback, Feedback, FeedbackState } from './fields/feedback.js';
export type { CommunityView, GivenView, Judgement } from './fields/judgement.js';
export type { Later } from './fields/later.js';
export type { Dismissal, EventEdit, Plan, PlanEvent, PlanVersion } from './fields/plan.js';
export type {
  CoveredActivity,
  OtherForm,
  PromiseChange,
  PromiseRecord,
  PromiseWords,
} from './fields/promise.js';
export type { Risk } from './fields/risk.js';
