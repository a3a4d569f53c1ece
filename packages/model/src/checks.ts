/** Promise held against practice: rules, findings, and what is missing before a moment. No zod here. */

export {
  type CheckOptions,
  checkPlan,
  type DismissedFinding,
  type Review,
  reviewPlan,
} from './checks/check-plan.js';
export type * from './checks/finding.js';
export { type Gap, type Gate, gate } from './checks/gate.js';
export type { GateName } from './checks/look.js';
export type { RuleId } from './checks/rule-ids.js';
