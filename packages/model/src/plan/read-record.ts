import { allQuestions, standardById } from '../guidance/look-up.js';
import { isBlankAnswer } from './answers.js';
import { checkGuidance } from './check.js';
import { answerFields, judgementFields, type RecordName } from './fields.js';
import { present, type Values } from './json.js';
import { type Reader, type Reading, refuse, removal, type Step, update } from './reading.js';

/** One part of a plan that is kept by the id of a question or a standard. */
interface RecordPart {
  readonly name: RecordName;
  /** The command's field that holds the id. */
  readonly key: 'questionId' | 'standardId';
  readonly expected: string;
  readonly isKnown: (reading: Reading, id: unknown) => boolean;
}

const answers: RecordPart = {
  name: 'answers',
  key: 'questionId',
  expected: 'the id of a question',
  isKnown: ({ guidance }, id) =>
    [...allQuestions(guidance), ...(guidance.local ?? [])].some((each) => each.id === id),
};

const judgements: RecordPart = {
  name: 'judgements',
  key: 'standardId',
  expected: 'the id of a standard',
  isKnown: ({ guidance }, id) => !!standardById(guidance, id as string),
};

/** Changes fields of an answer. One that says nothing more goes. */
export const updateAnswer: Reader = (reading, command) => {
  const step = set(reading, answers, command, answerFields);
  return {
    ...step,
    changes: step.changes.map((change) => ({
      ...change,
      next: isBlankAnswer({ ...change.next })
        ? undefined
        : { ...change.next, updatedAt: reading.at },
    })),
  };
};

/** Changes fields of a judgement. One that says nothing more goes. */
export const setJudgement: Reader = (reading, command) => {
  const step = set(reading, judgements, command, judgementFields);
  return {
    ...step,
    changes: step.changes.map((change) => ({ ...change, next: some({ ...change.next }) })),
  };
};

/** Clears an answer, also to a question that the guidance no longer asks. */
export const clearAnswer: Reader = (reading, command) => clear(reading, answers, command);

/** Clears a judgement. */
export const clearJudgement: Reader = (reading, command) => clear(reading, judgements, command);

function set(
  reading: Reading,
  part: RecordPart,
  command: Values,
  fields: typeof answerFields,
): Step {
  const { name, key, isKnown } = part;
  const id = command[key] as string;
  if (!isKnown(reading, id)) return unknown(reading, part, id);
  checkGuidance(reading);
  const current = entry(reading, name, id) ?? {};
  return update(reading, [name, id], current, fields, command.changes);
}

function clear(reading: Reading, part: RecordPart, command: Values): Step {
  const { name, key, isKnown } = part;
  const id = command[key];
  const current = entry(reading, name, id);
  if (current) return { changes: [removal([name, id as string], current)] };
  return isKnown(reading, id) ? { changes: [] } : unknown(reading, part, id);
}

const unknown = (reading: Reading, { key, expected }: RecordPart, id: unknown): Step =>
  refuse(reading, 'unknown-id', [key], id, expected);

const entry = ({ plan }: Reading, name: RecordName, id: unknown): Values | undefined =>
  typeof id === 'string' && Object.hasOwn(plan[name], id)
    ? (plan[name][id] as unknown as Values)
    : undefined;

const some = (values: Values): Values | undefined =>
  Object.keys(present(values)).length > 0 ? values : undefined;
