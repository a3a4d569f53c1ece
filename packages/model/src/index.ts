// The published guidance, and local additions to it.

// Making somebody's text safe for a page or a file.
export { findAddresses } from './address/find-addresses.js';
export { isWebAddress, safeAddress, safeLink } from './address/safe-address.js';
// Answers to the questions of the standards: in a form, on their way to a server, checked.
export { answerEntries } from './answers/answer-entries.js';
export { answerFieldName } from './answers/answer-field-name.js';
export {
  type AnswerFindingCode,
  checkAnswers,
} from './answers/check-answers.js';
export { isBlankEvidence, withEvidence } from './answers/evidence.js';
export { parseAnswersForm } from './answers/parse-answers-form.js';
// The plan as an assurer looks at it.
export { type AssuredQuality, type AssuredStandard, assurance } from './assurance/assurance.js';
export type { Missing } from './assurance/missing.js';
export type { Quality } from './assurance/qualities.js';
export { isBlank, seen } from './blank.js';
export { calendarDay } from './calendar-day.js';
export { capital } from './capital.js';
// What differs between two plans.
export { changeLanguage } from './changes/change-words.js';
export { describeChange } from './changes/describe-change.js';
export {
  diffPlans,
  type EntityChange,
  type FieldChange,
  type PlanLike,
} from './changes/diff-plans.js';
export type { EntityName } from './changes/places.js';
export { pickedFields } from './changes/words.js';
// Promise and practice compared: findings, and what is missing for a moment.
export { checkPlan, type DismissedFinding, type Review, reviewPlan } from './checks/check-plan.js';
export type { Choice, Finding, FindingLevel } from './checks/finding.js';
export type { Gap } from './checks/gap.js';
export { type Gate, gate } from './checks/gate.js';
export type { GateName } from './checks/look.js';
// Types of engagement: their order, what they mean, recognising one from practice.
export {
  canRecognise,
  identifyEngagementType,
  type Recognition,
  type RecognitionReason,
} from './engagement/identify.js';
export { practiceOf } from './engagement/practice-of.js';
export {
  type PracticeAnswers,
  type RecognitionQuestion,
  type RecognitionQuestionId,
  recognitionQuestions,
} from './engagement/recognition-questions.js';
export {
  communicationFlow,
  compareEngagementTypes,
} from './engagement/spectrum.js';
// Files for people. Word has its own entry, ./docx.
export { actionListCsv, type PlanAction, planActions } from './export/actions.js';
export { assuranceContent } from './export/assurance-content.js';
export { calendarIcs } from './export/calendar.js';
export { changeReportContent } from './export/change-report-content.js';
export type { ExportContent } from './export/content.js';
export { escapeHtml } from './export/escape-html.js';
export { htmlFormat, toHtml } from './export/html.js';
export { type LongWork, renderInSteps } from './export/in-steps.js';
export { markdownFormat, toMarkdown } from './export/markdown.js';
export { pageFoot } from './export/page-foot.js';
export { plainText } from './export/plain-text.js';
export { planContent } from './export/plan-content.js';
export { writePublicPromise } from './export/public-promise-json.js';
export { type QuestionFacts, questionFacts } from './export/question-facts.js';
export { questionSheetContent } from './export/question-sheet-content.js';
export { type YouSaidOptions, youSaidContent } from './export/you-said-content.js';
// Plan files: written, read and checked.
export { safeFileName } from './files/file-name.js';
export { openPlan } from './files/open-plan.js';
export { readPlan } from './files/read-plan.js';
export { type FileLike, readTextFile } from './files/read-text-file.js';
export { writePlan } from './files/write-plan.js';
export { type Attribution, attribution } from './guidance/attribution.js';
export { defineGuidance } from './guidance/define-guidance.js';
export { defineOverlay } from './guidance/define-overlay.js';
export { diffGuidance } from './guidance/diff-guidance.js';
export type * from './guidance/guidance.js';
export { type KitHelp, kitHelpFor } from './guidance/kit-help.js';
export {
  allQuestions,
  engagementTypeById,
  questionById,
  standardById,
} from './guidance/look-up.js';
export { applyOverlay, localGuidanceFor } from './guidance/overlay.js';
export { guidancePassages, passageOf, searchGuidance } from './guidance/passages.js';
export { ukhsaEngagementTypes } from './guidance/ukhsa/engagement-types.js';
export { ukhsaGuidance } from './guidance/ukhsa/guidance.js';
export { ukhsaSource } from './guidance/ukhsa/source.js';
export { ukhsaStandards } from './guidance/ukhsa/standards.js';
export { updateGuidance } from './guidance/update-guidance.js';
// Results, and small shared rules.
export { isIsoDate, isWholeDay } from './iso-date.js';
// What is to be answered later.
export { isAnswered, laterAt, openLater } from './later/open-later.js';
// Messages, and ways to format them.
export type {
  Conventions,
  DayStyle,
  PluralForm,
  WholeDayStyle,
} from './messages/conventions/conventions.js';
export { gaelicConventions } from './messages/conventions/gaelic.js';
export { irishConventions } from './messages/conventions/irish.js';
export { welshConventions } from './messages/conventions/welsh.js';
export {
  conventionsOf,
  type Language,
  type Moment,
  writeDay,
  writeTime,
} from './messages/conventions/write.js';
export { type AssuranceMessages, assuranceMessages } from './messages/en-GB/assurance.js';
export { checkMessages } from './messages/en-GB/checks.js';
export { fieldWords } from './messages/en-GB/fields.js';
export { issueMessages } from './messages/en-GB/issues.js';
export { planValueWords } from './messages/en-GB/values.js';
export { conventionsAmong, findMessages, missingMessages } from './messages/find-messages.js';
export { formatDate } from './messages/format.js';
export type { MessageValues } from './messages/format-message.js';
export { languageTag, localesFor } from './messages/language-tag.js';
export {
  defineMessages,
  type Message,
  type MessageSet,
  type PluralMessage,
} from './messages/message-set.js';
export {
  defineModelMessages,
  modelMessages,
} from './messages/model-messages.js';
export { sayIssue } from './messages/say-issue.js';
export { type MessageName, type Speaker, speaker } from './messages/speaker.js';
// A plan: what it holds, and the commands that change it.
export {
  type Answers,
  answerChanges,
  answerTo,
  isBlankAnswer,
  withAnswer,
} from './plan/answers.js';
export { applyCommand, type PlanChange } from './plan/apply-command.js';
export type { CommandContext, PlanCommand } from './plan/command.js';
export { communityViews, type StandingView } from './plan/community-views.js';
export { type Counters, countQuestions } from './plan/counters.js';
export { createPlan } from './plan/create-plan.js';
export { eventFields } from './plan/edits/event-fields.js';
export { type FieldForm, type FilledThing, fieldForms } from './plan/fields/field-forms.js';
export { judgementOf, type StandardJudgement } from './plan/judgement.js';
export { type ItemList, type ItemName, itemLists, type ListName, listNames } from './plan/lists.js';
export { changesPromises, changesPromisesUnexplained } from './plan/made/changes-promises.js';
export type { ChangeReason } from './plan/made/occasion.js';
export { isPublic as isPromiseTold } from './plan/made/said.js';
export type * from './plan/plan.js';
export { referrers } from './plan/referrers.js';
export type { PlanValue } from './plan/value-words.js';
// What communities may see of a promise.
export { feedbackProgress } from './promise/feedback-progress.js';
export { promisedType } from './promise/promised-type.js';
export type {
  PublicEarlierFeedback,
  PublicFeedback,
  PublicOtherForm,
  PublicPromise,
} from './promise/public-promise.js';
export { toPublicPromise } from './promise/to-public-promise.js';
export {
  fail,
  type Issue,
  type IssueOffer,
  ok,
  type Path,
  type Result,
} from './result.js';
// Where plans are saved. IndexedDB has its own entry, ./indexed-db.
export { type Autosave, createAutosave, type SaveState } from './storage/autosave.js';
export { commonPast } from './storage/common-past.js';
export { duplicatePlan, duplicateStoredPlan, renameStoredPlan } from './storage/copies.js';
export { createHostStorage, type HostPlan, type PlanHost } from './storage/host-storage.js';
export {
  createMemoryArea,
  createMemoryStorage,
  type MemoryArea,
} from './storage/memory-storage.js';
export { type MergeSide, mergePlans, rebasePlan } from './storage/merge-plans.js';
export type {
  LoadedPlan,
  PlanEntry,
  PlanStorage,
  SaveOptions,
  SetAsideText,
} from './storage/plan-storage.js';
export { readableText } from './storage/readable-text.js';
export { removeAllPlans } from './storage/remove-all-plans.js';
export { createWebStorage } from './storage/web-storage.js';
// A plan in a store, with undo and redo.
export {
  createPlanStore,
  type PlanState,
  type PlanStore,
} from './store/plan-store.js';
// What a community says itself: what it is asked, the file that it gives back.
export type { CommunityViewFile, ViewAnswer } from './views/community-view-file.js';
export { giveView, type ViewDraft, type ViewOn } from './views/give-view.js';
export { openCommunityView, readCommunityView } from './views/read-community-view.js';
export { toViewRequest } from './views/to-view-request.js';
export type { PublicEvidence, RequestedStandard, ViewRequest } from './views/view-request.js';
