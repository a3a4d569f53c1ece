import { applyCommand } from '../plan/apply-command.js';
import type { CommandContext } from '../plan/command.js';
import { present } from '../plan/json.js';
import type { Plan } from '../plan/plan.js';
import type { Result } from '../result.js';
import type { PlanStorage, SavedPlan } from './plan-storage.js';

/** Gives a stored plan another title. The change stands in its history. */
export async function renameStoredPlan(
  storage: PlanStorage,
  id: string,
  title: string,
  context: CommandContext,
): Promise<Result<SavedPlan>> {
  const loaded = await storage.load(id);
  if (!loaded.ok) return loaded;
  const { plan, version } = loaded.value;
  const renamed = applyCommand(plan, { type: 'plan.update', changes: { title } }, context);
  return renamed.ok ? storage.save(renamed.value.plan, { since: version }) : renamed;
}

/** Keeps a second plan with all that this one holds, under an id and a title of its own. */
export async function duplicateStoredPlan(
  storage: PlanStorage,
  id: string,
  title: string,
  context: CommandContext,
): Promise<Result<SavedPlan>> {
  const loaded = await storage.load(id);
  if (!loaded.ok) return loaded;
  const copy = duplicatePlan(loaded.value.plan, title, context);
  return copy.ok ? storage.save(copy.value) : copy;
}

/** A plan with all that this one holds, under an id and a title of its own. Its history tells where it is from. */
export function duplicatePlan(plan: Plan, title: string, context: CommandContext): Result<Plan> {
  const renamed = applyCommand(plan, { type: 'plan.update', changes: { title } }, context);
  if (!renamed.ok) return renamed;
  const [at, id] = [context.now(), context.newId()];
  const before = { id: plan.id, title: plan.title };
  const event = {
    at,
    by: context.actor,
    what: 'plan.duplicate',
    path: [],
    before,
    after: { id, title },
  };
  const history = [...plan.history, present(event)];
  return { ok: true, value: { ...renamed.value.plan, id, created: at, updated: at, history } };
}
