import { isIsoDate, isWholeDay } from '../../iso-date.js';
import type { Saying } from '../../messages/saying.js';
import { fail, type Issue, issue, misfit, ok, type Path, type Result } from '../../result.js';
import { checked } from '../../zod-issues.js';
import type { CommandContext } from '../command.js';
import { describedAt } from '../fields/described-at.js';
import { date, place } from '../fields/kinds.js';
import { type Field, fieldsIn, placesIn, referencesIn } from '../fields/walk.js';
import { itemById } from '../item.js';
import { isRecord, sameJson, type Values } from '../json.js';
import { type ItemName, itemLists } from '../lists.js';
import type { Plan } from '../plan.js';
import { astray } from './astray.js';
import { commandSchemas } from './command-schemas.js';
import { draftCommand, slips } from './draft.js';
import type { TypedCommand } from './typed-command.js';

/** Parses a command from unknown input. The issues have paths into it. */
export function parseCommand(
  input: unknown,
  plan: Plan,
  { guidance, newId }: Pick<CommandContext, 'guidance' | 'newId'>,
): Result<TypedCommand> {
  if (!isRecord(input)) return fail(misfit('wrong-type', [], input, { name: 'expected.command' }));
  const schema = commandSchemas.get(input.type);
  if (!schema) {
    const expected: Saying = {
      name: 'expected.commandLike',
      values: { example: 'answer.update' },
    };
    return fail(misfit('not-allowed', ['type'], input.type, expected));
  }
  const drafted = draftCommand(schema, input, newId);
  if (!drafted.ok) return drafted;
  const command: Values = { type: input.type, ...drafted.value };

  const parsed = checked(schema, command);
  const lost = astray(referencesIn(schema, command), { plan, guidance });
  const isTold = ({ path }: Issue): boolean => lost.some((each) => sameJson(each.path, path));
  const { item, changes } = fieldsIn(schema);
  const others = thingsBeside(plan, command);
  const issues = [
    ...lost,
    ...(parsed.ok ? [] : parsed.issues.filter((issue) => !isTold(issue))),
    ...(item ? slips(fieldsIn(item), command.item, others, ['item']) : []),
    ...(changes ? slips(fieldsIn(changes), command.changes, others, ['changes']) : []),
    ...takenId(plan, command),
    ...otherPlan(plan, command),
    ...halfDays(schema, command),
    ...noPlaces(schema, command),
  ];
  return parsed.ok && issues.length === 0 ? ok(parsed.value as TypedCommand) : fail(...issues);
}

/** A year that is half typed. A plan from a file may hold one, so only what is new is asked. */
const halfDays = (schema: Field, command: Values): readonly Issue[] =>
  placesIn(schema, command, (held) => held === date)
    .filter(({ value }) => isIsoDate(value) && !isWholeDay(value))
    .map(({ path, value }) => misfit('wrong-type', path, value, { name: 'expected.date' }));

/** A path that leads to nothing which a plan can hold. */
const noPlaces = (schema: Field, command: Values): readonly Issue[] =>
  placesIn(schema, command, (held) => held === place)
    .filter(({ value }) => isPath(value) && !describedAt(value))
    .map(({ path, value }) => misfit('not-allowed', path, value, { name: 'expected.place' }));

const isPath = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');

/** What the command changes, as it is now; for an addition, the items beside it. */
function thingsBeside(
  plan: Plan,
  { type, id, item, questionId, standardId }: Values,
): readonly object[] {
  const [name = ''] = String(type).split('.');
  if (name === 'plan') return [plan];
  if (name === 'answer') return own(plan.answers, questionId);
  if (name === 'judgement') return own(plan.judgements, standardId);
  if (!isItemName(name)) return [];
  const items: readonly { readonly id: string }[] = plan[itemLists[name]];
  return item ? items : items.filter((each) => each.id === id);
}

/** An issue if a new item has the id of another. */
function takenId(plan: Plan, { type, id, item }: Values): readonly Issue[] {
  const taken = (path: Path, found: unknown) => [
    misfit('duplicate-id', path, found, { name: 'expected.newId' }),
  ];
  const [name = ''] = String(type).split('.');
  if (type === 'version.save') return itemById(plan, 'versions', id) ? taken(['id'], id) : [];
  return isRecord(item) && isItemName(name) && itemById(plan, itemLists[name], item.id)
    ? taken(['item', 'id'], item.id)
    : [];
}

/** An issue if a view was given on another plan. */
const otherPlan = ({ id }: Plan, { type, view }: Values): readonly Issue[] =>
  type === 'view.add' && isRecord(view) && typeof view.planId === 'string' && view.planId !== id
    ? [
        issue(
          'not-allowed',
          { message: { name: 'file.viewOfOtherPlan' } },
          { path: ['view', 'planId'] },
        ),
      ]
    : [];

const isItemName = (name: string): name is ItemName => Object.hasOwn(itemLists, name);

const own = (record: Readonly<Record<string, object>>, id: unknown): readonly object[] =>
  typeof id === 'string' && Object.hasOwn(record, id) ? [record[id] ?? {}] : [];
