import { hasWords } from '../../has-words.js';
import type { CheckMessages } from '../../messages/en-GB/checks.js';
import type { MessageValues } from '../../messages/format-message.js';
import type { Path } from '../../result.js';
import type { Gap } from '../gap.js';
import type { Look } from '../look.js';

/** A gap by the name that its messages have. */
export interface MissingThing {
  readonly id: string;
  readonly name: keyof CheckMessages['gaps'];
  readonly values?: MessageValues;
  readonly paths: readonly Path[];
}

/** Whether it is there. A placeholder text or an empty list is not. */
const isThere = (value: unknown): boolean =>
  typeof value === 'string' ? hasWords(value) : Array.isArray(value) ? value.length > 0 : !!value;

/** The gap when something is not there. */
export const gapUnless = (
  there: unknown,
  { words }: Look,
  { id, name, values, paths }: MissingThing,
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
