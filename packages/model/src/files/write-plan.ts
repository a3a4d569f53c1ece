import { isRecord } from '../plan/json.js';
import { contentLists } from '../plan/lists.js';
import type { Plan } from '../plan/plan.js';

/**
 * A plan as the text of its file: JSON, indented by two spaces, with a newline at the end. Each event of the history
 * has a line of its own. Equal plans give equal text: known fields come in reading order, and others follow by name.
 */
export function writePlan(plan: Plan): string {
  const fields = inOrder(plan).filter(([, value]) => value !== undefined);
  const lines = fields.map(([name, value]) => {
    const isHistory = name === 'history' && Array.isArray(value) && value.length > 0;
    const text = isHistory ? `[\n${value.map(eventLine).join(',\n')}\n  ]` : indented(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

const eventLine = (event: unknown): string => `    ${JSON.stringify(ordered(event))}`;

const indented = (value: unknown): string =>
  JSON.stringify(ordered(value), null, 2).replaceAll('\n', '\n  ');

/** The value with all that is in it in order. `JSON.stringify` can be told to, and then takes many times as long. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isRecord(value)) return value;
  return Object.fromEntries(inOrder(value).map(([name, each]) => [name, ordered(each)]));
};

const inOrder = (value: object): readonly (readonly [name: string, value: unknown])[] =>
  Object.entries(value).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));

const place = (name: string): number => places.get(name) ?? readingOrder.length;

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

const places: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ readingOrder.map((name, index) => [name, index]),
);
