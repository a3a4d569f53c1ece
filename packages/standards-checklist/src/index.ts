export {
  StandardsChecklistPlanReview,
  type StandardsChecklistPlanReviewProps,
} from './check/StandardsChecklistPlanReview.js';
export {
  StandardsChecklistQuestionFinding,
  type StandardsChecklistQuestionFindingProps,
} from './check/StandardsChecklistQuestionFinding.js';
export {
  StandardsChecklistCheckPlan,
  type StandardsChecklistCheckPlanProps,
  StandardsChecklistSummary,
  type StandardsChecklistSummaryProps,
} from './check/StandardsChecklistSummary.js';
export {
  StandardsChecklist,
  type StandardsChecklistProps,
} from './checklist/StandardsChecklist.js';
export {
  StandardsChecklistBackToContents,
  type StandardsChecklistBackToContentsProps,
  StandardsChecklistContents,
  StandardsChecklistContentsLink,
  type StandardsChecklistContentsLinkProps,
  type StandardsChecklistContentsProps,
  StandardsChecklistContentsStatus,
  type StandardsChecklistContentsStatusProps,
} from './contents/StandardsChecklistContents.js';
export type { ChecklistGuidance } from './contexts.js';
export { enGB as standardsChecklistMessages, type StandardsChecklistMessages } from './messages.js';
export {
  StandardsChecklistAnnouncement,
  type StandardsChecklistAnnouncementProps,
} from './progress/StandardsChecklistAnnouncement.js';
export {
  StandardsChecklistProgress,
  type StandardsChecklistProgressProps,
} from './progress/StandardsChecklistProgress.js';
export {
  StandardsChecklistChangeAnswer,
  type StandardsChecklistChangeAnswerProps,
} from './question/StandardsChecklistChangeAnswer.js';
export {
  StandardsChecklistClearAnswer,
  type StandardsChecklistClearAnswerProps,
} from './question/StandardsChecklistClearAnswer.js';
export {
  StandardsChecklistQuestion,
  type StandardsChecklistQuestionProps,
} from './question/StandardsChecklistQuestion.js';
export {
  StandardsChecklistQuestionAnswer,
  type StandardsChecklistQuestionAnswerProps,
} from './question/StandardsChecklistQuestionAnswer.js';
export {
  StandardsChecklistQuestionDetails,
  type StandardsChecklistQuestionDetailsProps,
} from './question/StandardsChecklistQuestionDetails.js';
export {
  StandardsChecklistQuestionLegend,
  type StandardsChecklistQuestionLegendProps,
} from './question/StandardsChecklistQuestionLegend.js';
export {
  StandardsChecklistQuestionNotes,
  type StandardsChecklistQuestionNotesProps,
  StandardsChecklistQuestionReason,
  type StandardsChecklistQuestionReasonProps,
} from './question/StandardsChecklistQuestionNotes.js';
export {
  StandardsChecklistQuestionStatus,
  type StandardsChecklistQuestionStatusProps,
} from './question/StandardsChecklistQuestionStatus.js';
export type * from './root/change.js';
export {
  StandardsChecklistRoot,
  type StandardsChecklistRootProps,
} from './root/StandardsChecklistRoot.js';
export {
  StandardsChecklistSource,
  type StandardsChecklistSourceProps,
} from './source/StandardsChecklistSource.js';
export {
  StandardsChecklistLayout,
  type StandardsChecklistLayoutProps,
  StandardsChecklistStandards,
  type StandardsChecklistStandardsProps,
} from './standard/StandardsChecklistLayout.js';
export {
  StandardsChecklistQuestions,
  type StandardsChecklistQuestionsProps,
  StandardsChecklistQuestionsSummary,
  type StandardsChecklistQuestionsSummaryProps,
} from './standard/StandardsChecklistQuestions.js';
export {
  StandardsChecklistStandard,
  type StandardsChecklistStandardProps,
} from './standard/StandardsChecklistStandard.js';
export {
  StandardsChecklistStandardHeading,
  type StandardsChecklistStandardHeadingProps,
} from './standard/StandardsChecklistStandardHeading.js';
export {
  StandardsChecklistStandardWhy,
  type StandardsChecklistStandardWhyProps,
} from './standard/StandardsChecklistStandardWhy.js';
export {
  StandardsChecklistStepNavigation,
  type StandardsChecklistStepNavigationProps,
} from './steps/StandardsChecklistStepNavigation.js';
