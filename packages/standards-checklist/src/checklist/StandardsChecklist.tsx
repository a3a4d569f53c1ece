'use client';

import {
  type Question as PublishedQuestion,
  type Standard as PublishedStandard,
  ukhsaStandards,
} from '@engagement-kit/model';
import { forwardRef, memo, type ReactNode } from 'react';
import { CheckPlan } from '../check/CheckPlan.js';
import { PlanReview } from '../check/PlanReview.js';
import { Summary } from '../check/Summary.js';
import { BackToContents } from '../contents/BackToContents.js';
import { Contents } from '../contents/Contents.js';
import { QuestionDetails } from '../details/QuestionDetails.js';
import { QuestionHelp } from '../help/QuestionHelp.js';
import { Announcement } from '../progress/Announcement.js';
import { Progress } from '../progress/Progress.js';
import { ChangeAnswer } from '../question/ChangeAnswer.js';
import { ClearAnswer } from '../question/ClearAnswer.js';
import { Question } from '../question/Question.js';
import { QuestionAnswer } from '../question/QuestionAnswer.js';
import { QuestionFinding } from '../question/QuestionFinding.js';
import { QuestionLegend } from '../question/QuestionLegend.js';
import { QuestionNotes, QuestionReason } from '../question/QuestionNotes.js';
import { QuestionStatus } from '../question/QuestionStatus.js';
import { Root } from '../root/Root.js';
import { Source } from '../root/Source.js';
import { ContentsRail, Layout, Standards } from '../standard/Layout.js';
import { Questions, QuestionsSummary } from '../standard/Questions.js';
import { Standard } from '../standard/Standard.js';
import { StandardHeading } from '../standard/StandardHeading.js';
import { StandardWhy } from '../standard/StandardWhy.js';
import { StepNavigation } from '../standard/StepNavigation.js';

/**
 * Works through the community engagement standards: the ten published ones, or a host's own.
 * Made of the public parts alone; compose them yourself for another layout.
 */
export const StandardsChecklist = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  StandardsChecklist.Props
>(function StandardsChecklist({ planReview, questionHelp, ...props }, ref) {
  const standards = props.guidance?.standards ?? ukhsaStandards;
  return (
    <Root {...props} ref={ref}>
      <Summary />
      <PlanReview>{planReview}</PlanReview>
      <Progress />
      <Layout>
        <ContentsRail>
          <Contents />
          <CheckPlan />
        </ContentsRail>
        <Standards>
          {standards.map((standard) => (
            <WholeStandard key={standard.id} standard={standard} help={questionHelp} />
          ))}
        </Standards>
      </Layout>
      <Source />
      <Announcement />
    </Root>
  );
});

export namespace StandardsChecklist {
  export interface Props extends Omit<Root.Props, 'children' | 'asChild'> {
    /**
     * What is to be said about the plan as a whole, such as `PlanReview` of
     * `@engagement-kit/planner/review`. Shown once "Check plan" was pressed, and in review.
     */
    planReview?: ReactNode;
    /**
     * What may help with a question, below its text: `() => <Standards.KitHelp />`, or words of the host's own. A function
     * that stays the same between renders keeps the questions from being drawn anew.
     */
    questionHelp?: ((question: PublishedQuestion) => ReactNode) | undefined;
  }
}

type Help = StandardsChecklist.Props['questionHelp'];

interface WholeStandardProps {
  standard: PublishedStandard;
  help: Help;
}

interface WholeQuestionProps {
  question: PublishedQuestion;
  help: Help;
}

// With memo, changing one answer skips all other questions.
const WholeStandard = /* @__PURE__ */ memo(({ standard, help }: WholeStandardProps) => (
  <Standard standard={standard}>
    <StandardHeading />
    <StandardWhy />
    <Questions>
      <QuestionsSummary />
      {standard.questions.map((question) => (
        <WholeQuestion key={question.id} question={question} help={help} />
      ))}
    </Questions>
    <StepNavigation />
    <BackToContents />
  </Standard>
));

const WholeQuestion = /* @__PURE__ */ memo(({ question, help }: WholeQuestionProps) => (
  <Question question={question}>
    <QuestionLegend />
    <QuestionFinding />
    <QuestionHelp>{help?.(question)}</QuestionHelp>
    <QuestionStatus />
    <QuestionReason />
    <QuestionNotes />
    <QuestionDetails />
    <QuestionAnswer />
    <ChangeAnswer />
    <ClearAnswer />
  </Question>
));
