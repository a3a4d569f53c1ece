import { isRecord } from '../plan/json.js';
import { type PlanValue, planValueWords } from '../plan/value-words.js';
import { labelOf } from './labels.js';

/** What people know an id by. Keys are a part of the plan and the id in it: `activities/a1`. */
export type Names = ReadonlyMap<string, string>;

/** The fields that hold ids, and where those ids are from. */
const references: Readonly<Record<string, string>> = {
  activityIds: 'activities',
  communityIds: 'communities',
  decisionId: 'decisions',
  engagementType: 'engagementTypes',
  promiseId: 'promises',
};

/** Fields whose values are picked from a list. */
export const pickedFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'status',
  'state',
  'value',
  'kind',
  'madeBy',
  'flow',
  'stage',
]);

const isPicked = (value: unknown, field: string): value is PlanValue =>
  pickedFields.has(field) && Object.hasOwn(planValueWords, String(value));

/** The value of a field in words. What is not there reads as nothing. */
export function inWords(value: unknown, field: string, names: Names): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isPicked(value, field)) return planValueWords[value];
  if (Array.isArray(value)) return value.map((each) => inWords(each, field, names)).join('; ');
  if (isRecord(value)) {
    return Object.entries(value)
      .filter(([, each]) => each !== undefined && each !== '')
      .map(([name, each]) => `${labelOf(name)}: ${inWords(each, name, names)}`)
      .join(', ');
  }
  const from = Object.hasOwn(references, field) ? references[field] : undefined;
  return (from && names.get(`${from}/${value}`)) || String(value);
}
