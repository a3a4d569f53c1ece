import { fieldChange } from './change.js';
import { present, type Values } from './json.js';
import type { Plan, PlanContent } from './plan.js';
import { freshId } from './read-item.js';
import { addition, named, type Reader, readExtras, removal } from './reading.js';

/** Keeps what the plan says under a name. */
export const saveVersion: Reader = (reading, command) => {
  const { plan, at, actor: by } = reading;
  const { name } = readExtras(reading, { name: 'title!' }, command);
  const id = freshId(reading, 'versions', command.id, ['id']);
  const version = present({ id, name, at, by, content: contentOf(plan) });
  const { content: _, ...after } = version;
  return { changes: [{ ...addition(['versions', id], version), after }] };
};

/** Brings back what the plan said. The history goes on: its event keeps what the plan said until now. */
export const restoreVersion: Reader = (reading, command) => {
  const version = named(reading, 'versions', command.id);
  if (!version) return { changes: [] };
  const plan = reading.plan as unknown as Values;
  const gone = Object.keys(contentOf(reading.plan)).map((name) => [name, undefined]);
  const content = { ...Object.fromEntries(gone), ...contentOf(version.content as Plan) };
  const subject = ['versions', version.id as string];
  return { changes: fieldChange([], plan, content).map((change) => ({ ...change, subject })) };
};

/** Lets a version go. The event keeps it. */
export const removeVersion: Reader = (reading, command) => {
  const version = named(reading, 'versions', command.id);
  return { changes: version ? [removal(['versions', command.id as string], version)] : [] };
};

/**
 * What a plan says, without its identity and without what happened to it. Unknown fields belong to it.
 * A version is asked for the same: a file from elsewhere may have put more into one.
 */
function contentOf(plan: Plan): PlanContent {
  const { format, formatVersion, id, created, updated, ...rest } = plan;
  const { dismissals, versions, history, ...content } = rest;
  return content;
}
