import { isRecord } from '../plan/json.js';
import { itemLists } from '../plan/lists.js';
import type { Plan } from '../plan/plan.js';

/**
 * A plan as the text of its file: JSON, indented by two spaces, with a newline at the end.
 * Plans that say the same give the same text: known fields stand in reading order, others follow by name.
 */
export const writePlan = (plan: Plan): string =>
  `${JSON.stringify(plan, (_, value: unknown) => (isRecord(value) ? inOrder(value) : value), 2)}\n`;

const inOrder = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)),
  );

const place = (name: string): number => {
  const index = readingOrder.indexOf(name);
  return index < 0 ? readingOrder.length : index;
};

const readingOrder: readonly string[] = [
  'format',
  'formatVersion',
  'id',
  'title',
  'name',
  'text',
  'label',
  'organisation',
  'summary',
  'lead',
  'contact',
  'status',
  'reason',
  'created',
  'updated',
  'nextReviewOn',
  'at',
  'by',
  'what',
  'path',
  'before',
  'after',
  'guidance',
  ...Object.values(itemLists),
  'answers',
  'judgements',
  'dismissals',
  'versions',
  'history',
];
