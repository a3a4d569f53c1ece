import type * as z from 'zod/mini';
import { type IssueMessages, issueMessages } from './messages/en-GB/issues.js';
import type { Saying } from './messages/saying.js';
import { fail, type Issue, misfit, ok, type Path, type Result } from './result.js';

/** How many issues are reported at most: more would not be read. */
export const issueLimit = 50;

/** A copy of the value that fits the schema, or every issue that it finds, in our words, up to the limit. */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown): Result<T> {
  try {
    const parsed = schema.safeParse(value);
    return parsed.success ? ok(parsed.data) : fail(...issuesFrom(parsed.error, value));
  } catch {
    // zod passes on its issues as arguments of a call: beyond some 100,000 the stack gives way.
    return fail(misfit('too-large', [], value, { name: 'expected.fewerMistakes' }));
  }
}

const issuesFrom = (error: z.core.$ZodError, input: unknown): readonly Issue[] =>
  error.issues.slice(0, issueLimit).map((issue) => {
    const path = issue.path as Path;
    const value = path.reduce(
      (inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key],
      input,
    );
    return misfit(value === undefined ? 'missing' : 'wrong-type', path, value, expectedBy(issue));
  });

/** What a schema expects, as messages name it. Checks of our own have such a name for their message. */
function expectedBy(issue: z.core.$ZodIssue): Saying {
  if (issue.code === 'invalid_type') {
    const name = names[issue.expected];
    return name ? { name } : { name: 'expected.ofType', values: { type: issue.expected } };
  }
  if (issue.code === 'invalid_value') {
    return { name: 'expected.oneOf', values: { values: issue.values.join(', ') } };
  }
  if (issue.code === 'invalid_union') return { name: 'expected.textOrNumber' };
  const { message } = issue;
  return isExpectation(message) ? { name: `expected.${message}` } : message;
}

const isExpectation = (name: string): name is keyof IssueMessages['expected'] & 'date' =>
  Object.hasOwn(issueMessages.messages.expected, name);

const names: Readonly<Record<string, Exclude<Saying, string | number>['name']>> = {
  string: 'expected.text',
  boolean: 'expected.flag',
  array: 'list',
  object: 'object',
  record: 'object',
};
