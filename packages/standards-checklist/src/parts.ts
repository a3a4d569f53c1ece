// The same parts by short names: import * as Checklist from '@engagement-kit/standards-checklist/parts'.
export { StandardsChecklistPlanReview as PlanReview } from './check/StandardsChecklistPlanReview.js';
export { StandardsChecklistQuestionFinding as QuestionFinding } from './check/StandardsChecklistQuestionFinding.js';
export {
  StandardsChecklistCheckPlan as CheckPlan,
  StandardsChecklistSummary as Summary,
} from './check/StandardsChecklistSummary.js';
export {
  StandardsChecklistBackToContents as BackToContents,
  StandardsChecklistContents as Contents,
  StandardsChecklistContentsLink as ContentsLink,
  StandardsChecklistContentsStatus as ContentsStatus,
} from './contents/StandardsChecklistContents.js';
export { StandardsChecklistAnnouncement as Announcement } from './progress/StandardsChecklistAnnouncement.js';
export { StandardsChecklistProgress as Progress } from './progress/StandardsChecklistProgress.js';
export { StandardsChecklistChangeAnswer as ChangeAnswer } from './question/StandardsChecklistChangeAnswer.js';
export { StandardsChecklistClearAnswer as ClearAnswer } from './question/StandardsChecklistClearAnswer.js';
export { StandardsChecklistQuestion as Question } from './question/StandardsChecklistQuestion.js';
export { StandardsChecklistQuestionAnswer as QuestionAnswer } from './question/StandardsChecklistQuestionAnswer.js';
export { StandardsChecklistQuestionDetails as QuestionDetails } from './question/StandardsChecklistQuestionDetails.js';
export { StandardsChecklistQuestionLegend as QuestionLegend } from './question/StandardsChecklistQuestionLegend.js';
export {
  StandardsChecklistQuestionNotes as QuestionNotes,
  StandardsChecklistQuestionReason as QuestionReason,
} from './question/StandardsChecklistQuestionNotes.js';
export { StandardsChecklistQuestionStatus as QuestionStatus } from './question/StandardsChecklistQuestionStatus.js';
export { StandardsChecklistRoot as Root } from './root/StandardsChecklistRoot.js';
export { StandardsChecklistSource as Source } from './source/StandardsChecklistSource.js';
export {
  StandardsChecklistLayout as Layout,
  StandardsChecklistStandards as Standards,
} from './standard/StandardsChecklistLayout.js';
export {
  StandardsChecklistQuestions as Questions,
  StandardsChecklistQuestionsSummary as QuestionsSummary,
} from './standard/StandardsChecklistQuestions.js';
export { StandardsChecklistStandard as Standard } from './standard/StandardsChecklistStandard.js';
export { StandardsChecklistStandardHeading as StandardHeading } from './standard/StandardsChecklistStandardHeading.js';
export { StandardsChecklistStandardWhy as StandardWhy } from './standard/StandardsChecklistStandardWhy.js';
export { StandardsChecklistStepNavigation as StepNavigation } from './steps/StandardsChecklistStepNavigation.js';
