export * from './answers/answer-entries.js';
export * from './answers/answer-field-name.js';
export * from './answers/check-answers.js';
export * from './answers/evidence.js';
export * from './answers/parse-answers-form.js';
export type {
  EntityChange,
  FieldChange,
  PlanDifference,
  PlanLike,
} from './changes/diff-plans.js';
export type { EntityName } from './changes/labels.js';
export type { CheckOptions, DismissedFinding, Review } from './checks/check-plan.js';
export type * from './checks/finding.js';
export type { Gap, Gate } from './checks/gate.js';
export type { GateName } from './checks/look.js';
export type { RuleId } from './checks/rule-ids.js';
export * from './engagement/identify.js';
export * from './engagement/recognition-questions.js';
export * from './engagement/spectrum.js';
export * from './guidance/attribution.js';
export type { WordingChange } from './guidance/diff-guidance.js';
export type * from './guidance/guidance.js';
export * from './guidance/look-up.js';
export type { GuidanceOverlay } from './guidance/overlay.js';
export * from './guidance/passages.js';
export * from './guidance/ukhsa/advice.js';
export * from './guidance/ukhsa/corrections.js';
export * from './guidance/ukhsa/engagement-types.js';
export * from './guidance/ukhsa/guidance.js';
export * from './guidance/ukhsa/methodology.js';
export * from './guidance/ukhsa/notes.js';
export * from './guidance/ukhsa/references.js';
export * from './guidance/ukhsa/sections.js';
export * from './guidance/ukhsa/source.js';
export * from './guidance/ukhsa/source-steps.js';
export * from './guidance/ukhsa/standards.js';
export * from './guidance/ukhsa/updates.js';
export type { UpdatedGuidance } from './guidance/update-guidance.js';
export { isIsoDate } from './iso-date.js';
export { modelLanguage } from './language.js';
export { findMessages } from './messages/find-messages.js';
export * from './messages/format.js';
export * from './messages/message-set.js';
export * from './messages/speaker.js';
export * from './plan/answers.js';
export type { PlanChange } from './plan/apply-command.js';
export type * from './plan/command.js';
export * from './plan/counters.js';
export type * from './plan/plan.js';
export type * from './promise/public-promise.js';
export * from './promise/to-public-promise.js';
export {
  fail,
  type Issue,
  type IssueCode,
  type IssueOffer,
  ok,
  type Path,
  type Result,
} from './result.js';
export type * from './store/plan-store.js';
export { isWebAddress } from './web-address.js';
