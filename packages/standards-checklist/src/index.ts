export { type AnswerFinding, type AnswerFindingCode, checkAnswers } from './check/check-answers.js';
export {
  StandardsChecklistCheckPlan,
  type StandardsChecklistCheckPlanProps,
} from './check/StandardsChecklistCheckPlan.js';
export {
  StandardsChecklistQuestionFinding,
  type StandardsChecklistQuestionFindingProps,
} from './check/StandardsChecklistQuestionFinding.js';
export {
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
} from './contents/StandardsChecklistBackToContents.js';
export {
  StandardsChecklistContents,
  StandardsChecklistContentsLink,
  type StandardsChecklistContentsLinkProps,
  type StandardsChecklistContentsProps,
  StandardsChecklistContentsStatus,
  type StandardsChecklistContentsStatusProps,
} from './contents/StandardsChecklistContents.js';
export { answerEntries } from './form/answer-entries.js';
export { type ParsedAnswersForm, parseAnswersForm } from './form/parse-answers-form.js';
export { enGB, type StandardsChecklistMessages } from './messages.js';
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
} from './question/StandardsChecklistQuestionNotes.js';
export {
  StandardsChecklistQuestionReason,
  type StandardsChecklistQuestionReasonProps,
} from './question/StandardsChecklistQuestionReason.js';
export {
  StandardsChecklistQuestionStatus,
  type StandardsChecklistQuestionStatusProps,
} from './question/StandardsChecklistQuestionStatus.js';
export type { ChecklistAnswers } from './root/answers.js';
export type * from './root/change.js';
export type { ChecklistGuidance } from './root/root-context.js';
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
} from './standard/StandardsChecklistQuestions.js';
export {
  StandardsChecklistQuestionsSummary,
  type StandardsChecklistQuestionsSummaryProps,
} from './standard/StandardsChecklistQuestionsSummary.js';
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
