import type { RecognitionQuestionId } from '@engagement-kit/model';
import type { SpectrumRecogniserMessages } from '@engagement-kit/spectrum-selector';

/** An answer to a question of the recogniser, in words. Empty where there is none. */
export function answerIn(
  { questions }: SpectrumRecogniserMessages,
  question: RecognitionQuestionId,
  option: string | undefined,
): string {
  const answers: Readonly<Record<string, string>> = questions[question].answers;
  return (option && answers[option]) ?? '';
}
