import { allQuestions } from '../guidance/look-up.js';
import { fail, misfit, ok, type Result } from '../result.js';
import { fieldChange, isFilled, type Values } from './change.js';
import { answerFields } from './fields.js';
import type { Step } from './item-commands.js';
import { guidanceIssues, type Scope } from './kinds.js';
import type { IsoInstant } from './plan.js';
import { readChanges } from './read-fields.js';

/** Reads `answer.update` and `answer.clear`; `undefined` for another command. */
export function readAnswerCommand(
  command: Values,
  [subject, verb]: readonly string[],
  scope: Scope,
  now: IsoInstant,
): Result<Step> | undefined {
  if (subject !== 'answer' || (verb !== 'update' && verb !== 'clear')) return undefined;
  const { plan, guidance } = scope;
  const id = command.questionId as string;
  const path = ['answers', id];
  const current = Object.hasOwn(plan.answers, id) ? (plan.answers[id] as Values) : undefined;
  if (verb === 'clear' && current) {
    return ok({ changes: [{ path, next: undefined, before: current }] });
  }
  if (!allQuestions(guidance).some((question) => question.id === id)) {
    const expected = 'a question id such as define-purpose.1';
    return fail(misfit('unknown-id', ['questionId'], id, expected));
  }
  if (verb === 'clear') return ok({ changes: [] });

  const issues = guidanceIssues(plan, guidance);
  if (issues.length > 0) return fail(...issues);
  const read = readChanges(answerFields, command.changes, scope);
  if (!read.ok) return read;
  const change = fieldChange(path, current ?? {}, read.value);
  if (!change) return ok({ changes: [] });
  const { updatedAt: _, ...said } = change.next ?? {};
  const next = isFilled(said) ? { ...change.next, updatedAt: now } : undefined;
  return ok({ changes: [{ ...change, next }], updated: answerFields });
}
