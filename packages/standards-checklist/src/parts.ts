// The parts by short names: import { Standards } from '@engagement-kit/standards-checklist'.
export { CheckPlan } from './check/CheckPlan.js';
export { PlanReview } from './check/PlanReview.js';
export { Summary, SummaryLink } from './check/Summary.js';
export { BackToContents } from './contents/BackToContents.js';
export { Contents, ContentsLink, ContentsStatus } from './contents/Contents.js';
export {
  Evidence,
  EvidencePublic,
  EvidencePublicInput,
  RemoveEvidence,
} from './details/Evidence.js';
export { AddEvidence, EvidenceList } from './details/EvidenceList.js';
export { DetailsFields, DetailsSummary, QuestionDetails } from './details/QuestionDetails.js';
export { Field, FieldInput, FieldLabel, FieldMessage } from './field/Field.js';
export { KitHelp } from './help/KitHelp.js';
export { QuestionHelp } from './help/QuestionHelp.js';
export { Announcement } from './progress/Announcement.js';
export { Progress } from './progress/Progress.js';
export { ChangeAnswer } from './question/ChangeAnswer.js';
export { ClearAnswer } from './question/ClearAnswer.js';
export { Question } from './question/Question.js';
export { QuestionAnswer } from './question/QuestionAnswer.js';
export { QuestionFinding } from './question/QuestionFinding.js';
export { QuestionLegend } from './question/QuestionLegend.js';
export { QuestionNotes, QuestionReason } from './question/QuestionNotes.js';
export { QuestionStatus, StatusOption, StatusRadio } from './question/QuestionStatus.js';
export { Root } from './root/Root.js';
export { Source } from './root/Source.js';
export { ContentsRail, Layout, Standards } from './standard/Layout.js';
export { Questions, QuestionsSummary } from './standard/Questions.js';
export { Standard } from './standard/Standard.js';
export { StandardHeading } from './standard/StandardHeading.js';
export { StandardWhy } from './standard/StandardWhy.js';
export { StepBack, StepNavigation, StepNext, StepPrevious } from './standard/StepNavigation.js';
