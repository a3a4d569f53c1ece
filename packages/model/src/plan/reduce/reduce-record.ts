import { withAnswer } from '../answers.js';
import { asEdit, type Change, removing, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { present, type Values } from '../json.js';
import type { Plan } from '../plan.js';
import type { Moment } from './moment.js';

/** Changes fields of an answer. One that says nothing more goes. */
export function updateAnswer(
  plan: Plan,
  { questionId: id, changes }: TypedCommandOf<'answer.update'>,
  { at }: Moment,
): readonly Change[] {
  const current = own(plan.answers, id);
  const next: Values = { ...own(withAnswer(current ? { [id]: current } : {}, id, changes), id) };
  const fields = Object.keys(changes).map((name) => [name, next[name]]);
  const values: object = Object.fromEntries(fields);
  return keptWhile(Object.keys(next).length > 0, current, ['answers', id], values, {
    updatedAt: at,
  });
}

/** Changes fields of a judgement. One that says nothing more goes. */
export function setJudgement(
  plan: Plan,
  { standardId: id, changes }: TypedCommandOf<'judgement.set'>,
): readonly Change[] {
  const current = own(plan.judgements, id);
  const next = present({ ...current, ...changes });
  return keptWhile(Object.keys(next).length > 0, current, ['judgements', id], changes);
}

/** Clears an answer or a judgement, if there is one. */
export function clearRecord(
  plan: Plan,
  name: 'answers' | 'judgements',
  id: string,
): readonly Change[] {
  const current = own<object>(plan[name], id);
  return current ? removing([name, id], current) : [];
}

/** Sets fields and, where nothing is left to keep, takes the whole away. */
const keptWhile = (
  isKept: boolean,
  current: object | undefined,
  path: readonly ['answers' | 'judgements', string],
  values: object,
  stamp: object = {},
): readonly Change[] =>
  asEdit(setting<object>(path, { ...current }, values)).map((change) => ({
    ...change,
    next: isKept ? { ...change.next, ...stamp } : undefined,
  }));

const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;
