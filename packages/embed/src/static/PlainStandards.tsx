import { allQuestions, ukhsaSource, ukhsaStandards } from '@engagement-kit/model';
import { Part } from '@engagement-kit/react/server';
import {
  StandardsChecklistProgress,
  StandardsChecklistQuestion,
  StandardsChecklistQuestionAnswer,
  StandardsChecklistQuestionLegend,
  StandardsChecklistRoot,
  type StandardsChecklistRootProps,
  StandardsChecklistSource,
  StandardsChecklistStandard,
  StandardsChecklistStandardHeading,
  StandardsChecklistStandards,
  StandardsChecklistStandardWhy,
} from '@engagement-kit/standards-checklist';
import type { ReactNode } from 'react';

/** Props of `PlainStandards`: those of the checklist's root. */
export interface PlainStandardsProps extends StandardsChecklistRootProps {
  /** Says of each question how it was answered. */
  answered: boolean;
}

/** The standards to read: numbered questions, and their answers where there are any. Made of the public parts. */
export function PlainStandards({ answered, ...props }: PlainStandardsProps): ReactNode {
  const guidance = props.guidance ?? { standards: ukhsaStandards, source: ukhsaSource };
  const numbers = new Map(allQuestions(guidance).map(({ id }, index) => [id, index + 1]));
  return (
    <StandardsChecklistRoot {...props} guidance={guidance} readOnly>
      {answered && <StandardsChecklistProgress />}
      <StandardsChecklistStandards>
        {guidance.standards.map((standard) => (
          <StandardsChecklistStandard key={standard.id} standard={standard}>
            <StandardsChecklistStandardHeading />
            <StandardsChecklistStandardWhy />
            {/* The list's own numbers show without the kit's style sheet, those of the questions with it. */}
            <Part
              as="ol"
              scope="standards-checklist"
              part="question-list"
              start={numbers.get(standard.questions[0]?.id ?? '')}
            >
              {standard.questions.map((question) => (
                <StandardsChecklistQuestion key={question.id} question={question} asChild>
                  <li>
                    <StandardsChecklistQuestionLegend asChild>
                      <p>{question.text}</p>
                    </StandardsChecklistQuestionLegend>
                    {answered && <StandardsChecklistQuestionAnswer />}
                  </li>
                </StandardsChecklistQuestion>
              ))}
            </Part>
          </StandardsChecklistStandard>
        ))}
      </StandardsChecklistStandards>
      <StandardsChecklistSource />
    </StandardsChecklistRoot>
  );
}
