import {
  applyCommand,
  createMemoryArea,
  createMemoryStorage,
  createPlanStore,
  fail,
  type MemoryArea,
  type Plan,
  type PlanCommand,
  type PlanStorage,
  type PlanStore,
  readPlan,
  ukhsaGuidance,
} from '@engagement-kit/model';
import { smallPlan } from '../../../react/src/plan/plans.fixtures.js';

let made = 0;
const newId = () => {
  made += 1;
  return `made-${made}`;
};
const now = () => new Date().toISOString();

/** A plan of its own id, with a clock that runs: what is saved is saved now. */
export const planNamed = (title: string, id = title): Plan => ({ ...smallPlan(title), id });

/** A store on a clock that runs. */
export const storeOf = (plan: Plan): PlanStore =>
  createPlanStore({ guidance: ukhsaGuidance, now, newId, plan });

/** Sets facts of a plan. */
export const facts = (changes: object): PlanCommand => ({ type: 'plan.update', changes });

let minute = 0;

/** The plan after these commands, by a colleague, a minute apart. */
export const byColleague = (plan: Plan, ...commands: readonly PlanCommand[]): Plan =>
  commands.reduce((so, command) => {
    minute += 1;
    const at = new Date(Date.UTC(2026, 8, 1, 9, minute)).toISOString();
    const context = { guidance: ukhsaGuidance, now: () => at, newId, actor: 'Outreach lead' };
    const result = applyCommand(so, command, context);
    if (!result.ok) throw new Error(result.issues[0]?.message);
    return result.value.plan;
  }, plan);

/** Storages that share texts, as the tabs of one browser do. */
export function browserOf(texts = new Map<string, string>()) {
  const area: MemoryArea = createMemoryArea(texts);
  const tab = (): PlanStorage => ({
    ...createMemoryStorage({ readPlan, now, newId }, area),
    place: 'browser',
  });
  return { texts, tab };
}

/** A storage that never answers: what stands on the page before it does. */
export function silent(): PlanStorage {
  const never = () => new Promise<never>(() => {});
  return { ...browserOf().tab(), list: never, save: never };
}

/** A storage that refuses every save with this code, until it is told to let them through. */
export function refusing(storage: PlanStorage, code: 'storage-full' | 'storage-blocked') {
  const state = { isRefusing: true };
  const issue = {
    code,
    path: [],
    message: 'There is no room left to save this plan. Save a copy.',
    safe: 'Everything on this page is still here.',
    offers: ['download', 'try-again'],
  } as const;
  const save: PlanStorage['save'] = (plan, options) =>
    state.isRefusing ? Promise.resolve(fail(issue)) : storage.save(plan, options);
  return { state, storage: { ...storage, save } };
}
