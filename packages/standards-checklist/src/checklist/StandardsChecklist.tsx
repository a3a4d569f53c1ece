'use client';

import { type Question, type Standard, ukhsaStandards } from '@engagement-kit/model';
import { forwardRef, memo, type ReactNode } from 'react';
import { StandardsChecklistPlanReview } from '../check/StandardsChecklistPlanReview.js';
import { StandardsChecklistQuestionFinding } from '../check/StandardsChecklistQuestionFinding.js';
import {
  StandardsChecklistCheckPlan,
  StandardsChecklistSummary,
} from '../check/StandardsChecklistSummary.js';
import {
  StandardsChecklistBackToContents,
  StandardsChecklistContents,
} from '../contents/StandardsChecklistContents.js';
import { StandardsChecklistAnnouncement } from '../progress/StandardsChecklistAnnouncement.js';
import { StandardsChecklistProgress } from '../progress/StandardsChecklistProgress.js';
import { StandardsChecklistChangeAnswer } from '../question/StandardsChecklistChangeAnswer.js';
import { StandardsChecklistClearAnswer } from '../question/StandardsChecklistClearAnswer.js';
import { StandardsChecklistQuestion } from '../question/StandardsChecklistQuestion.js';
import { StandardsChecklistQuestionAnswer } from '../question/StandardsChecklistQuestionAnswer.js';
import { StandardsChecklistQuestionDetails } from '../question/StandardsChecklistQuestionDetails.js';
import { StandardsChecklistQuestionLegend } from '../question/StandardsChecklistQuestionLegend.js';
import {
  StandardsChecklistQuestionNotes,
  StandardsChecklistQuestionReason,
} from '../question/StandardsChecklistQuestionNotes.js';
import { StandardsChecklistQuestionStatus } from '../question/StandardsChecklistQuestionStatus.js';
import {
  StandardsChecklistRoot,
  type StandardsChecklistRootProps,
} from '../root/StandardsChecklistRoot.js';
import { StandardsChecklistSource } from '../source/StandardsChecklistSource.js';
import {
  StandardsChecklistLayout,
  StandardsChecklistStandards,
} from '../standard/StandardsChecklistLayout.js';
import {
  StandardsChecklistQuestions,
  StandardsChecklistQuestionsSummary,
} from '../standard/StandardsChecklistQuestions.js';
import { StandardsChecklistStandard } from '../standard/StandardsChecklistStandard.js';
import { StandardsChecklistStandardHeading } from '../standard/StandardsChecklistStandardHeading.js';
import { StandardsChecklistStandardWhy } from '../standard/StandardsChecklistStandardWhy.js';
import { StandardsChecklistStepNavigation } from '../steps/StandardsChecklistStepNavigation.js';

/** Props of `StandardsChecklist`. */
export interface StandardsChecklistProps
  extends Omit<StandardsChecklistRootProps, 'children' | 'asChild'> {
  /**
   * What is to be said about the plan as a whole, such as `PlanReview` of
   * `@engagement-kit/planner/review`. Shown once "Check plan" was pressed, and in review.
   */
  planReview?: ReactNode;
}

/**
 * Works through the community engagement standards: the ten published ones, or a host's own.
 * Made of the public parts alone; compose them yourself for another layout.
 */
export const StandardsChecklist = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklistProps
>(function StandardsChecklist({ planReview, ...props }, ref) {
  const standards = props.guidance?.standards ?? ukhsaStandards;
  return (
    <StandardsChecklistRoot {...props} ref={ref}>
      <StandardsChecklistSummary />
      <StandardsChecklistPlanReview>{planReview}</StandardsChecklistPlanReview>
      <StandardsChecklistProgress />
      <StandardsChecklistLayout>
        <StandardsChecklistContents />
        <StandardsChecklistStandards>
          {standards.map((standard) => (
            <WholeStandard key={standard.id} standard={standard} />
          ))}
          <StandardsChecklistCheckPlan />
        </StandardsChecklistStandards>
      </StandardsChecklistLayout>
      <StandardsChecklistSource />
      <StandardsChecklistAnnouncement />
    </StandardsChecklistRoot>
  );
});

// With memo, a change of one answer does not even look at the other questions.
const WholeStandard = /* @__PURE__ */ memo(({ standard }: { standard: Standard }) => (
  <StandardsChecklistStandard standard={standard}>
    <StandardsChecklistStandardHeading />
    <StandardsChecklistStandardWhy />
    <StandardsChecklistQuestions>
      <StandardsChecklistQuestionsSummary />
      {standard.questions.map((question) => (
        <WholeQuestion key={question.id} question={question} />
      ))}
    </StandardsChecklistQuestions>
    <StandardsChecklistStepNavigation />
    <StandardsChecklistBackToContents />
  </StandardsChecklistStandard>
));

const WholeQuestion = /* @__PURE__ */ memo(({ question }: { question: Question }) => (
  <StandardsChecklistQuestion question={question}>
    <StandardsChecklistQuestionLegend />
    <StandardsChecklistQuestionFinding />
    <StandardsChecklistQuestionStatus />
    <StandardsChecklistQuestionReason />
    <StandardsChecklistQuestionNotes />
    <StandardsChecklistQuestionDetails />
    <StandardsChecklistQuestionAnswer />
    <StandardsChecklistChangeAnswer />
    <StandardsChecklistClearAnswer />
  </StandardsChecklistQuestion>
));
