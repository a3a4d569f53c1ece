import { items, planFields } from './fields.js';
import type { Values } from './json.js';
import { changeFeedback, changePromise, tellOfPromise, updatePromise } from './read-commitment.js';
import { dismissFinding, restoreFinding } from './read-finding.js';
import { updateGuidance } from './read-guidance.js';
import { readItem } from './read-item.js';
import { clearAnswer, clearJudgement, setJudgement, updateAnswer } from './read-record.js';
import { removeVersion, restoreVersion, saveVersion } from './read-version.js';
import { type Reader, type Reading, refuse, type Step, update } from './reading.js';

const updatePlan: Reader = (reading, command) =>
  update(reading, [], reading.plan as unknown as Values, planFields, command.changes);

const readers: ReadonlyMap<unknown, Reader> = /* @__PURE__ */ new Map([
  ['plan.update', updatePlan],
  ['promise.update', updatePromise],
  ['promise.change', changePromise],
  ['promise.told', tellOfPromise],
  ['feedback.change', changeFeedback],
  ['answer.update', updateAnswer],
  ['answer.clear', clearAnswer],
  ['judgement.set', setJudgement],
  ['judgement.clear', clearJudgement],
  ['finding.dismiss', dismissFinding],
  ['finding.restore', restoreFinding],
  ['version.save', saveVersion],
  ['version.restore', restoreVersion],
  ['version.remove', removeVersion],
  ['guidance.update', updateGuidance],
]);

/** Reads a command, which may be anything, as changes to the plan. */
export function readCommand(reading: Reading, command: Values): Step {
  const type = typeof command.type === 'string' ? command.type : '';
  const reader = readers.get(type);
  if (reader) return reader(reading, command);
  const [, subject = '', verb] = /^(\w+)\.(add|update|remove)$/.exec(type) ?? [];
  const entry = items.get(subject);
  return entry
    ? readItem(reading, verb, entry, command)
    : refuse(reading, 'not-allowed', ['type'], command.type, 'a command like answer.update');
}
