import { readPlan } from '../files/read-plan.js';
import { applyCommand } from '../plan/apply-command.js';
import type { PlanCommand } from '../plan/command.js';
import { filledPlan, testContext, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { createMemoryArea, createMemoryStorage, type MemoryArea } from './memory-storage.js';
import type { StorageContext } from './plan-storage.js';

let made = 0;

/** What storages need, with ids that no other storage makes. */
export const storageContext = (start = '2026-06-10T10:00:00.000Z'): StorageContext => ({
  readPlan,
  now: () => start,
  newId: () => {
    made += 1;
    return `r${made}`;
  },
});

/** Two tabs of one browser. */
export function twoTabs(texts = new Map<string, string>()) {
  const memory: MemoryArea = createMemoryArea(texts);
  const open = () => createMemoryStorage(storageContext(), memory);
  return { texts, one: open(), other: open(), open };
}

/** A plan as it is after these commands, at this time. */
export const edited = (plan: Plan, at: string, ...commands: readonly PlanCommand[]): Plan =>
  commands.reduce((so, command) => value(applyCommand(so, command, testContext(at))).plan, plan);

export const plan = filledPlan();

/** The title typed by somebody, at a minute past ten. */
export const titled = (from: Plan, title: string, minute = 1): Plan =>
  edited(from, `2026-06-10T10:0${minute}:00.000Z`, { type: 'plan.update', changes: { title } });

/** Notes to a question, at a minute past ten. */
export const noted = (from: Plan, notes: string, minute = 2): Plan =>
  edited(from, `2026-06-10T10:0${minute}:00.000Z`, {
    type: 'answer.update',
    questionId: 'assess-risks.1',
    changes: { notes },
  });
