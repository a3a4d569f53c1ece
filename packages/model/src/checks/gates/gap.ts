import { questionById } from '../../guidance/look-up.js';
import type { CheckMessages } from '../../messages/en-GB/checks.js';
import type { MessageValues } from '../../messages/format.js';
import { answerTo } from '../../plan/answers.js';
import type { Path } from '../../result.js';
import type { Gap } from '../gap.js';
import { isSettled, type Look } from '../look.js';

/** A gap by the name that its messages have. */
export interface NamedGap {
  readonly id: string;
  readonly name: keyof CheckMessages['gaps'];
  readonly values?: MessageValues;
  readonly paths: readonly Path[];
}

/** Is it there? A blank text and an empty list are not. */
const isThere = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.length > 0
      : !!value;

/** The gap when something is not there. */
export const gapUnless = (
  there: unknown,
  { words }: Look,
  { id, name, values, paths }: NamedGap,
): readonly Gap[] =>
  isThere(there)
    ? []
    : [
        {
          id,
          message: words.say(`gaps.${name}.missing`, values),
          choices: [{ text: words.say(`gaps.${name}.choice`, values) }],
          paths,
        },
      ];

/** A gap when nobody has answered a question that the guidance asks. */
export const gapUnlessAnswered = (
  look: Look,
  questionId: string,
  name: NamedGap['name'],
): readonly Gap[] =>
  gapUnless(
    !questionById(look.guidance, questionId) || isSettled(answerTo(look.plan.answers, questionId)),
    look,
    { id: `answers/${questionId}`, name, paths: [['answers', questionId]] },
  );
