import { isRecord } from '../plan/json.js';
import { contentLists } from '../plan/lists.js';
import type { Plan } from '../plan/plan.js';

/**
 * A plan as the text of its file: JSON, indented by two spaces, with a newline at the end. Each event of the history
 * has a line of its own. Equal plans give equal text: known fields come in reading order, and others follow by name.
 */
export function writePlan(plan: Plan): string {
  const fields = Object.entries(inOrder({ ...plan })).filter(([, value]) => value !== undefined);
  const lines = fields.map(([name, value]) => {
    const isHistory = name === 'history' && Array.isArray(value) && value.length > 0;
    const text = isHistory ? `[\n${value.map(eventLine).join(',\n')}\n  ]` : indented(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

const eventLine = (event: unknown): string => `    ${JSON.stringify(event, ordered)}`;

const indented = (value: unknown): string =>
  JSON.stringify(value, ordered, 2).replaceAll('\n', '\n  ');

const ordered = (_: string, value: unknown): unknown => (isRecord(value) ? inOrder(value) : value);

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
  'passages',
  'before',
  'after',
  'guidance',
  ...contentLists,
  'answers',
  'judgements',
  'dismissals',
  'versions',
  'history',
];
