import { fail, misfit, ok, type Result } from '../result.js';
import { readAnswerCommand } from './answer-commands.js';
import { fieldChange, type Values, withChange } from './change.js';
import type { CommandContext, PlanCommand } from './command.js';
import { planFields } from './fields.js';
import { isTyping, withTyping } from './history.js';
import { readItemCommand, type Step } from './item-commands.js';
import { isRecord } from './json.js';
import type { IsoInstant, Plan, PlanEvent } from './plan.js';
import { readChanges } from './read-fields.js';

/** A plan after a command, and what happened to it. */
export interface PlanChange {
  readonly plan: Plan;
  /** Empty when the command changed nothing. */
  readonly events: readonly PlanEvent[];
}

/**
 * Applies a command to a plan and gives the plan as it is afterwards. The plan handed in stays as it was.
 * Whatever comes in is checked, so commands may come from plain JavaScript or over a wire.
 * Issues have paths into the command; when there are any, nothing has changed.
 *
 * Typing in one field is one event as long as it takes no more than a minute (`typingSpan`).
 */
export function applyCommand(
  plan: Plan,
  command: PlanCommand,
  context: CommandContext,
): Result<PlanChange> {
  const at = context.now();
  const step = readCommand(plan, command, context, at);
  if (!step.ok) return step;
  const { changes, updated } = step.value;
  const [first] = changes;
  if (!first) return ok({ plan, events: [] });

  const events = changes.map(
    ({ path, before, after }): PlanEvent => ({
      at,
      ...(context.actor !== undefined && { by: context.actor }),
      what: command.type,
      path,
      ...(before && { before }),
      ...(after && { after }),
    }),
  );
  const record = updated && isTyping(updated, first) ? withTyping : withEvent;
  return ok({
    plan: {
      ...changes.reduce(withChange, plan),
      updated: at,
      history: events.reduce(record, plan.history),
    },
    events,
  });
}

function readCommand(
  plan: Plan,
  command: unknown,
  { guidance, newId }: CommandContext,
  now: IsoInstant,
): Result<Step> {
  if (!isRecord(command)) return fail(misfit('wrong-type', [], command, 'a command'));
  const scope = { plan, guidance };
  const words = String(command.type).split('.');
  if (command.type === 'plan.update') {
    const read = readChanges(planFields, command.changes, scope);
    if (!read.ok) return read;
    const change = fieldChange([], plan as unknown as Values, read.value);
    return ok({ changes: change ? [change] : [], updated: planFields });
  }
  return (
    readAnswerCommand(command, words, scope, now) ??
    readItemCommand(command, words, scope, newId) ??
    fail(misfit('not-allowed', ['type'], command.type, 'a command such as answer.update'))
  );
}

const withEvent = (history: readonly PlanEvent[], event: PlanEvent): readonly PlanEvent[] => [
  ...history,
  event,
];
