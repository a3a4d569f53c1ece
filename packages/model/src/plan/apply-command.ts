import { ok, type Result } from '../result.js';
import { type Change, withChange } from './change.js';
import type { CommandContext, PlanCommand } from './command.js';
import { parseCommand } from './commands/parse-command.js';
import { withEvent } from './history.js';
import { present } from './json.js';
import { withPins } from './made-promise.js';
import type { Plan, PlanEvent } from './plan.js';
import { reduceCommand } from './reduce/reduce-command.js';

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
  context: CommandContext,
): Result<PlanChange> {
  const parsed = parseCommand(command, plan, context);
  if (!parsed.ok) return parsed;
  const at = context.now();
  const { actor } = context;
  const reduced = reduceCommand(plan, parsed.value, { at, actor });
  if (reduced.length === 0) return ok({ plan, events: [] });
  const after = reduced.reduce(withChange, plan);
  const changes = withPins(plan, after, reduced);

  const happened = changes.map((change) => ({
    event: eventOf(change, { at, by: actor, what: parsed.value.type }),
    change,
  }));
  const history = happened.reduce(
    (past, { event, change }) => withEvent(past, event, change),
    plan.history,
  );
  const whole = changes === reduced ? after : changes.reduce(withChange, plan);
  return ok({
    plan: { ...whole, updated: at, history },
    events: happened.map(({ event }) => event),
  });
}

type Occasion = Pick<PlanEvent, 'at' | 'what'> & { readonly by: string | undefined };

const eventOf = (
  { path, subject = path, before, after }: Change,
  { at, by, what }: Occasion,
): PlanEvent => present({ at, by, what, path: subject, before: some(before), after: some(after) });

const some = (values: object = {}): object | undefined =>
  Object.keys(values).length > 0 ? values : undefined;
