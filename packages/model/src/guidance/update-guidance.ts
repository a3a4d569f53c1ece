import { applyCommand, type PlanChange } from '../plan/apply-command.js';
import type { CommandContext } from '../plan/command.js';
import { guidanceOf } from '../plan/guidance-at-hand.js';
import type { Plan } from '../plan/plan.js';
import { promisedType } from '../promise/promised-type.js';
import { fail, misfit, ok, type Result } from '../result.js';
import { diffGuidance, type WordingChange } from './diff-guidance.js';
import type { Guidance } from './guidance.js';

/** A plan that pins another version of the guidance, and what the change of words touches. */
export interface UpdatedGuidance extends PlanChange {
  /** Each passage that differs, with both texts. */
  readonly wording: readonly WordingChange[];
  /** Answers to questions that are reworded: marked `checkAgain`, and otherwise as they were. */
  readonly checkAgain: readonly string[];
  /** Answers to questions that are no longer asked. They stay in the plan. */
  readonly unasked: readonly string[];
  /** Promises whose published words are no longer the same. Those who saw them should hear of it. */
  readonly promises: readonly string[];
}

/**
 * Takes a plan from one version of the guidance to another. Nothing is deleted or re-labelled:
 * answers to reworded questions are marked to be checked again, answers to questions that are gone stay.
 * Issues: the plan does not pin `from`, so its answers were given to other words.
 */
export function updateGuidance(
  plan: Plan,
  from: Guidance,
  to: Guidance,
  context: Omit<CommandContext, 'guidance'>,
): Result<UpdatedGuidance> {
  const { id, version } = plan.guidance;
  if (id !== from.source.id || version !== from.source.version) {
    const found = `${from.source.id} ${from.source.version}`;
    return fail(misfit('unknown-id', ['guidance'], found, guidanceOf(plan)));
  }
  const wording = diffGuidance(from, to);
  const touched = (kind: WordingChange['kind'], ref: string): boolean =>
    wording.some((change) => change.kind === kind && change.ref === ref);
  const answered = Object.keys(plan.answers);
  const checkAgain = answered.filter((questionId) => touched('reworded', questionId));
  const guidance = { id: to.source.id, version: to.source.version };
  const applied = applyCommand(
    plan,
    { type: 'guidance.update', guidance, checkAgain },
    { ...context, guidance: to },
  );
  if (!applied.ok) return applied;
  const promises = plan.promises.filter((promise) => {
    const ref = `${promisedType(plan, promise)}.promise`;
    return touched('reworded', ref) || touched('removed', ref);
  });
  return ok({
    ...applied.value,
    wording,
    checkAgain,
    unasked: answered.filter((questionId) => touched('removed', questionId)),
    promises: promises.map((promise) => promise.id),
  });
}
