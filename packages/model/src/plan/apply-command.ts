import { calendarDay } from '../calendar-day.js';
import { ok, type Result } from '../result.js';
import { withChange } from './change.js';
import type { CommandContext, PlanCommand } from './command.js';
import { parseCommand } from './commands/parse-command.js';
import { eventOf } from './event-of.js';
import { withEvent } from './history.js';
import { keepPromises } from './made/keep-promises.js';
import { leadingTo } from './made/leading-to.js';
import { occasionOf } from './made/occasion.js';
import { typedOn } from './made/typed-on.js';
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
 * Applies a command to a plan and gives the plan as it is afterwards. The plan handed in stays as it was. All input is
 * checked, so commands may come from plain JavaScript or over a network. Issues have paths into the command; when there
 * are any, nothing has changed.
 *
 * Typing in one field is one event of the history as long as it takes no longer than `typingSpan`. What people were
 * told with a made promise changes only with a record; see `keepPromises`.
 */
export function applyCommand(
  plan: Plan,
  command: PlanCommand,
  context: CommandContext,
): Result<PlanChange> {
  const parsed = parseCommand(command, plan, context);
  if (!parsed.ok) return parsed;
  const at = context.now();
  const { actor: by, today = () => calendarDay(at) } = context;
  const cause = { at, by, what: parsed.value.type };
  const reduced = reduceCommand(plan, parsed.value, { at, today: today(), actor: by });
  if (reduced.length === 0) return ok({ plan, events: [] });

  const typed = typedOn(plan, reduced, cause);
  const { plan: from, changes: given } = typed ?? { plan, changes: reduced };
  const after = given.reduce(withChange, from);
  const next = keepPromises(from, after, occasionOf(parsed.value, today));
  const changes = leadingTo(from, after, next, given);
  if (changes.length === 0 && !typed) return ok({ plan, events: [] });

  const happened = changes.map((change) => ({
    event: eventOf(change, { ...cause, at: typed?.at ?? at }),
    change,
  }));
  const history = happened.reduce(
    (past, { event, change }) => withEvent(from, past, event, change),
    from.history,
  );
  return ok({
    plan: { ...changes.reduce(withChange, from), updated: at, history },
    events: happened.map(({ event }) => event),
  });
}
