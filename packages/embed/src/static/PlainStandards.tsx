import { allQuestions, ukhsaSource, ukhsaStandards } from '@engagement-kit/model';
import { nodesOf } from '@engagement-kit/react';
import { Standards } from '@engagement-kit/standards-checklist';
import type { ReactNode } from 'react';

const node = nodesOf('standards-checklist');

export interface PlainStandardsProps extends Standards.Root.Props {
  /** Says of each question how it was answered. */
  answered: boolean;
}

/** The standards to read: numbered questions, and their answers where there are any. Made of the public parts. */
export function PlainStandards({ answered, ...props }: PlainStandardsProps): ReactNode {
  const guidance = props.guidance ?? { standards: ukhsaStandards, source: ukhsaSource };
  const numbers = new Map(allQuestions(guidance).map(({ id }, index) => [id, index + 1]));
  return (
    <Standards.Root {...props} guidance={guidance} readOnly>
      {answered && <Standards.Progress />}
      <Standards.Standards>
        {guidance.standards.map((standard) => (
          <Standards.Standard key={standard.id} standard={standard}>
            <Standards.StandardHeading />
            <Standards.StandardWhy />
            {/* The list's own numbers show without the kit's style sheet, those of the questions with it. */}
            <ol {...node('question-list')} start={numbers.get(standard.questions[0]?.id ?? '')}>
              {standard.questions.map((question) => (
                <Standards.Question key={question.id} question={question} asChild>
                  <li>
                    <Standards.QuestionLegend asChild>
                      <p>{question.text}</p>
                    </Standards.QuestionLegend>
                    {answered && <Standards.QuestionAnswer />}
                  </li>
                </Standards.Question>
              ))}
            </ol>
          </Standards.Standard>
        ))}
      </Standards.Standards>
      <Standards.Source />
    </Standards.Root>
  );
}
