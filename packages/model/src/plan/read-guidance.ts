import { fieldChange } from './change.js';
import { checkFields } from './check.js';
import type { Values } from './json.js';
import { type Reader, readExtras } from './reading.js';

/** Pins another version of the guidance and marks answers to look at again. No answer is changed or goes. */
export const updateGuidance: Reader = (reading, command) => {
  const { plan, issues } = reading;
  checkFields(reading, { id: 'title!', version: 'title!' }, command.guidance, ['guidance']);
  const { checkAgain } = readExtras(reading, { checkAgain: ['text', '!'] }, command);
  if (issues.length > 0) return { changes: [] };
  const { id, version } = command.guidance as Values;
  const guidance = { ...plan.guidance, id, version };
  return {
    changes: [
      ...fieldChange([], plan as unknown as Values, { guidance }),
      ...(checkAgain as readonly string[]).flatMap((id) =>
        Object.hasOwn(plan.answers, id)
          ? fieldChange(['answers', id], plan.answers[id] as unknown as Values, {
              checkAgain: true,
            })
          : [],
      ),
    ],
  };
};
