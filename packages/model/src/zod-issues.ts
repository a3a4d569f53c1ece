import type * as z from 'zod/mini';
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
    return fail(misfit('too-large', [], value, 'fewer mistakes than can be listed'));
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

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return names[issue.expected] ?? `a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_union') return 'a text or a number';
  return issue.message;
}

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
