import { isRecord, type Values } from '../plan/json.js';
import { fail, type Issue, issue, misfit, ok, type Result } from '../result.js';
import { admit } from './guard.js';
import { scan } from './scan.js';

/** What tells the files of a format from any others. */
export interface FileFormat {
  /** What its files say at `format`. */
  readonly format: string;
  /** The newest version of it that can be read. */
  readonly newest: number;
  /** The longest text that is read, in characters. */
  readonly limit: number;
  /** What is said of another file. */
  readonly otherFormat: 'file.otherFormat' | 'file.notAView';
}

/**
 * What the text of a file holds, or a value that was parsed elsewhere, once it is known to be of this format and not
 * too much. Issues: `not-json`, `too-large`, `too-deep`, `other-format`, `newer-format`.
 */
export function readFormat(input: unknown, file: FileFormat): Result<Values> {
  const parsed = typeof input === 'string' ? parse(input, file.limit) : ok(input);
  if (!parsed.ok) return parsed;
  const other = otherFormat(parsed.value, file);
  if (other) return fail(other);
  // What a text was parsed into nobody else holds, and its size is known: only a field could still be hostile.
  const isSafe = typeof input === 'string' && !mayNameProto.test(input);
  return (isSafe ? parsed : admit(parsed.value)) as Result<Values>;
}

/** As it is, or with letters that are written as numbers. */
const mayNameProto = /__proto__|\\u/;

function parse(text: string, limit: number): Result<unknown> {
  if (text.length > limit) {
    const message = { name: 'file.tooLong', values: { limit } } as const;
    return fail(issue('too-large', { message }));
  }
  const obstacle = scan(text);
  if (obstacle) return fail(obstacle);
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const found = String(error).slice(0, 200);
    return fail(
      issue('not-json', { message: { name: 'file.notJson' }, expected: 'JSON' }, { found }),
    );
  }
}

function otherFormat(value: unknown, file: FileFormat): Issue | undefined {
  if (!isRecord(value) || value.format !== file.format) {
    const found = isRecord(value) ? value.format : value;
    return renamed(misfit('other-format', ['format'], found, file.format), file.otherFormat);
  }
  const version = value.formatVersion;
  const path = ['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return misfit('wrong-type', path, version, { name: 'expected.wholeNumber' });
  }
  if (version <= file.newest) return undefined;
  const expected = { name: 'expected.atMost', values: { limit: file.newest } } as const;
  return renamed(misfit('newer-format', path, version, expected), 'file.newerFormat');
}

/** The same issue with a message that says more of the file. */
const renamed = (
  { code, path, found, said }: Issue,
  name: FileFormat['otherFormat'] | 'file.newerFormat',
): Issue => issue(code, { ...said, message: { name } }, { path, ...(found && { found }) });
