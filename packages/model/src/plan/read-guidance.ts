import { fieldChange } from './change.js';
import { isRecord, type Values } from './json.js';
import { type Reader, readExtras } from './reading.js';

/** Pins another version of the guidance and marks answers to look at again. No answer is changed or goes. */
export const updateGuidance: Reader = (reading, command) => {
  const { plan } = reading;
  const spec = {
    guidance: { id: 'title!', version: 'title!' },
    checkAgain: ['text', '!'] as const,
  };
  const { guidance, checkAgain } = readExtras(reading, spec, command);
  if (reading.issues.length > 0 || !isRecord(guidance)) return { changes: [] };
  const pinned = { ...plan.guidance, id: guidance.id, version: guidance.version };
  return {
    changes: [
      ...fieldChange([], plan as unknown as Values, { guidance: pinned }),
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
