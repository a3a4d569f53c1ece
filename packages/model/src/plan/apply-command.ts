import { fail, type Issue, misfit, ok, type Result } from '../result.js';
import { type Change, withChange } from './change.js';
import type { CommandContext, PlanCommand } from './command.js';
import { withEvent } from './history.js';
import { isRecord, present, type Values } from './json.js';
import { withPins } from './made-promise.js';
import type { Plan, PlanEvent } from './plan.js';
import { readCommand } from './read-command.js';

/** A plan after a command, and what happened to it. */
export interface PlanChange {
  /** The plan after the command: the same object when nothing has changed. */
  readonly plan: Plan;
  /** Empty when the command changed nothing. */
  readonly events: readonly PlanEvent[];
}

/**
 * Applies a command to a plan and gives the plan as it is afterwards. The plan handed in stays as it was.
 * Whatever comes in is checked, so commands may come from plain JavaScript or over a wire.
 * Issues have paths into the command; when there are any, nothing has changed.
 *
 * Typing in one field is one event of the history as long as it takes no longer than `typingSpan`.
 */
export function applyCommand(
  plan: Plan,
  command: PlanCommand,
  { guidance, now, newId, actor }: CommandContext,
): Result<PlanChange> {
  if (!isRecord(command)) return fail(misfit('wrong-type', [], command, 'a command'));
  const issues: Issue[] = [];
  const at = now();
  const read = readCommand({ plan, guidance, issues, at, newId, actor }, command);
  if (issues.length > 0) return fail(...issues);
  if (read.changes.length === 0) return ok({ plan, events: [] });

  const changes = withPins(plan, read.changes);
  const events = changes.map(({ path, subject = path, before, after }: Change) => {
    const event = {
      at,
      by: actor,
      what: command.type,
      path: subject,
      before: some(before),
      after: some(after),
    };
    return present(event) as unknown as PlanEvent;
  });
  const history = events.reduce(
    (past, event) => withEvent(past, event, read.updated),
    plan.history,
  );
  return ok({ plan: { ...changes.reduce(withChange, plan), updated: at, history }, events });
}

const some = (values: Values = {}): Values | undefined =>
  Object.keys(values).length > 0 ? values : undefined;
