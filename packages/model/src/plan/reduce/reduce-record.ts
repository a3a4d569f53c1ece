import { isBlankAnswer, settled } from '../answers.js';
import { asEdit, type Change, removing, setting } from '../change.js';
import type { TypedCommandOf } from '../commands/typed-command.js';
import { present } from '../json.js';
import type { Judgement, Plan } from '../plan.js';
import type { Moment } from './moment.js';

/** Changes fields of an answer. One that says nothing more goes. */
export function updateAnswer(
  plan: Plan,
  { questionId: id, changes }: TypedCommandOf<'answer.update'>,
  { at }: Moment,
): readonly Change[] {
  const stamp = { updatedAt: at };
  return setRecord(plan.answers, ['answers', id], settled(changes), isBlankAnswer, stamp);
}

/** Changes fields of a judgement. One that says nothing more goes. */
export const setJudgement = (
  plan: Plan,
  { standardId: id, changes }: TypedCommandOf<'judgement.set'>,
): readonly Change[] =>
  setRecord(plan.judgements, ['judgements', id], changes, (next) => Object.keys(next).length === 0);

/** Clears an answer, if there is one. */
export function clearAnswer(
  { answers }: Plan,
  { questionId: id }: TypedCommandOf<'answer.clear'>,
): readonly Change[] {
  const answer = own(answers, id);
  return answer ? removing(['answers', id], answer) : [];
}

/** Clears a judgement, if there is one. What communities gave themselves stays. */
export function clearJudgement(
  { judgements }: Plan,
  { standardId: id }: TypedCommandOf<'judgement.clear'>,
): readonly Change[] {
  const judgement = own(judgements, id);
  if (!judgement) return [];
  const { givenViews, ...said } = judgement;
  const path = ['judgements', id] as const;
  if (!givenViews) return removing(path, said);
  const gone = Object.fromEntries(Object.keys(said).map((name) => [name, undefined]));
  return setting<Judgement>(path, said, gone);
}

/** Sets fields and, where that leaves nothing to say, takes the whole away. */
function setRecord<T extends object>(
  record: Readonly<Record<string, T>>,
  path: readonly ['answers' | 'judgements', id: string],
  changes: { readonly [Name in keyof T]?: T[Name] | undefined },
  isBlank: (next: T) => boolean,
  stamp: object = {},
): readonly Change[] {
  const current = { ...own(record, path[1]) } as T;
  const goes = isBlank(present({ ...current, ...changes }));
  return asEdit(setting(path, current, changes)).map((change) => ({
    ...change,
    next: goes ? undefined : { ...change.next, ...stamp },
  }));
}

const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;
