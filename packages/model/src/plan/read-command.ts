import { allQuestions } from '../guidance/look-up.js';
import { misfit, type Path } from '../result.js';
import { type Change, fieldChange } from './change.js';
import { type Check, checkFields, checkGuidance, checkValue, itemById } from './check.js';
import type { CommandContext } from './command.js';
import {
  answerFields,
  type Fields,
  isRequired,
  items,
  type ListName,
  planFields,
} from './fields.js';
import { copyJson, isRecord, present, sameJson, type Values } from './json.js';
import { released } from './released.js';

/** What a command comes to: its changes and, for an update, the fields that it was read by. */
export interface Step {
  readonly changes: readonly Change[];
  readonly updated?: Fields;
}

/** All that reading a command needs. What does not fit goes to its `issues`. */
export interface Reading extends Check, Pick<CommandContext, 'newId'> {
  readonly at: string;
}

/** Reads a command, which may be anything, as changes to the plan. */
export function readCommand(reading: Reading, command: Values): Step {
  const type = typeof command.type === 'string' ? command.type : '';
  const [subject = '', verb] = type.split('.');
  const entry = items.get(subject);
  if (type === 'plan.update') {
    return update(reading, [], reading.plan as unknown as Values, planFields, command.changes);
  }
  if (subject === 'answer' && verb === 'update') return updateAnswer(reading, command);
  if (subject === 'answer' && verb === 'clear') return clearAnswer(reading, command);
  if (entry && verb === 'add') return addItem(reading, ...entry, command.item);
  if (entry && (verb === 'update' || verb === 'remove')) {
    const [list, fields] = entry;
    const path = [list, command.id as string];
    const current = itemById(reading.plan, list, command.id);
    if (!current) return refuse(reading, 'unknown-id', ['id'], command.id, `an id from ${list}`);
    if (verb === 'update') return update(reading, path, current, fields, command.changes);
    return { changes: [removal(path, current), ...released(reading.plan, path)] };
  }
  return refuse(reading, 'not-allowed', ['type'], command.type, 'a command like answer.update');
}

/**
 * Reads `changes` to a value. `undefined`, and an empty text in an optional field, take the field away.
 * A name that is no field is a slip, unless it says what is there already.
 */
export function readChanges(
  reading: Check,
  fields: Fields,
  current: Values,
  changes: unknown,
  at: Path = ['changes'],
): Values {
  const { issues } = reading;
  if (!isRecord(changes)) {
    issues.push(misfit('wrong-type', at, changes, 'an object'));
    return {};
  }
  const read = ([name, value]: [string, unknown]): [string, unknown] => {
    const path = [...at, name];
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!spec && Object.hasOwn(current, name) && sameJson(value, current[name])) {
      return [name, value];
    }
    if (!spec) {
      issues.push(misfit('not-allowed', path, name, `a field: ${Object.keys(fields).join(', ')}`));
    } else if (value === undefined || value === '') {
      if (!isRequired(spec)) return [name, undefined];
      checkFields(reading, { [name]: spec }, { [name]: value }, at);
    } else {
      const copy = copyJson(value, path, issues);
      checkValue(reading, spec, copy, path);
      return [name, copy];
    }
    return [name, value];
  };
  return Object.fromEntries(Object.entries(changes).map(read));
}

const update = (
  reading: Reading,
  path: readonly string[],
  current: Values,
  fields: Fields,
  changes: unknown,
): Step => ({
  changes: fieldChange(path, current, readChanges(reading, fields, current, changes)),
  updated: fields,
});

function addItem(reading: Reading, list: ListName, fields: Fields, given: unknown): Step {
  const { plan, issues, newId } = reading;
  const copy = isRecord(given) ? copyJson(given, ['item'], issues) : given;
  checkFields(reading, fields, copy, ['item']);
  const { id = newId(), ...rest } = isRecord(copy) ? copy : {};
  const path = ['item', 'id'];
  checkValue(reading, 'title', id, path);
  if (itemById(plan, list, id)) issues.push(misfit('duplicate-id', path, id, 'a new id'));
  const item = { id, ...rest };
  return { changes: [{ path: [list, id as string], next: item, after: item }] };
}

function updateAnswer(reading: Reading, { questionId, changes }: Values): Step {
  const { plan, at } = reading;
  if (!isAsked(reading, questionId)) return refuseQuestion(reading, questionId);
  checkGuidance(reading);
  const id = questionId as string;
  const step = update(reading, ['answers', id], answerOf(plan, id) ?? {}, answerFields, changes);
  return {
    ...step,
    changes: step.changes.map(({ next, ...rest }) => {
      const said = present({ ...next, updatedAt: undefined });
      return {
        ...rest,
        next: Object.keys(said).length > 0 ? { ...next, updatedAt: at } : undefined,
      };
    }),
  };
}

/** Clears an answer, also to a question that the guidance no longer asks. */
function clearAnswer(reading: Reading, { questionId }: Values): Step {
  const current = answerOf(reading.plan, questionId);
  if (current) return { changes: [removal(['answers', questionId as string], current)] };
  return isAsked(reading, questionId) ? { changes: [] } : refuseQuestion(reading, questionId);
}

const isAsked = ({ guidance }: Reading, questionId: unknown): boolean =>
  allQuestions(guidance).some(({ id }) => id === questionId);

const refuseQuestion = (reading: Reading, questionId: unknown): Step =>
  refuse(reading, 'unknown-id', ['questionId'], questionId, 'the id of a question');

const answerOf = ({ answers }: Check['plan'], id: unknown): Values | undefined =>
  typeof id === 'string' && Object.hasOwn(answers, id)
    ? (answers[id] as unknown as Values)
    : undefined;

const removal = (path: readonly string[], before: Values): Change => ({
  path,
  next: undefined,
  before,
});

function refuse({ issues }: Reading, ...issue: Parameters<typeof misfit>): Step {
  issues.push(misfit(...issue));
  return { changes: [] };
}
