import {
  defineGuidance,
  type Guidance,
  ok,
  type Plan,
  type Result,
  readPlan,
} from '@engagement-kit/model';
import type { Shape } from '../data/wrong-place.js';

/** Reads data once: the same data always comes to the same outcome, which can be compared. */
function once<Data extends object>(read: (data: object) => Result<Data>) {
  const known = new WeakMap<object, Result<Data>>();
  const outcomeOf = (data: object): Result<Data> => {
    const outcome = known.get(data) ?? read(data);
    known.set(data, outcome);
    if (outcome.ok) known.set(outcome.value, outcome);
    return outcome;
  };
  return {
    /** The data as it can be used, or nothing. */
    from: (data: object | undefined): Data | undefined => {
      const outcome = data && outcomeOf(data);
      return outcome?.ok ? outcome.value : undefined;
    },
    /** Takes the word of whoever made it. */
    trust: (data: Data): void => void known.set(data, ok(data)),
    /** Where data does not fit, as a path. */
    shape: ((data: unknown) => {
      if (typeof data !== 'object' || !data) return '.';
      const outcome = outcomeOf(data);
      return outcome.ok ? undefined : `.${outcome.issues[0]?.path.join('.') ?? ''}`;
    }) satisfies Shape,
  };
}

/** A plan that a page or a person hands over: any version of the file, as the plan of today. */
export const plans = /* @__PURE__ */ once<Plan>(readPlan);

/** The whole of a guidance, of which a plan needs every part. */
export const guidances = /* @__PURE__ */ once<Guidance>(defineGuidance);
